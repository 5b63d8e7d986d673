import { beforeAll, describe, expect, it } from 'vitest';
import { Machine } from '../../../analyzers/machine.js';
import { loadGrammar } from '../../../analyzers/powershell/grammar.js';
import { interpretPython } from '../../../analyzers/python/interpret.js';
import { interpretShell } from '../../../analyzers/shell/interpret.js';
import { makeTemplate } from '../../../src/effects/template.js';
import { hole, literal, printText } from '../../../src/effects/text.js';
import { memoryTree } from '../../../src/sources/tree.js';
import { printEffect } from '../print.js';

beforeAll(() => loadGrammar('python'));

const TREE = memoryTree('o/r@sha', {
  'lib.py':
    'import urllib.request\ndef get(u, v="1"):\n    return urllib.request.urlopen(f"{u}/{v}").read()\n',
  'package/__init__.py': 'from .names import HOST\n',
  'package/names.py': 'HOST = "https://h"\n',
  'tools.yml': 'tools:\n  - name: a\n    version: "1.0"\n  - name: b\n    version: "2.0"\n',
  'digests.json': '{"1.0": "aa", "2.0": "bb"}',
  'main.py': 'from lib import get\nfrom package import HOST\nif __name__ == "__main__":\n    get(HOST)\n',
});

/** The effects of a program, then the command lines that it runs. */
function run(script: string, args: readonly string[] = []): string[] {
  const commands: string[] = [];
  const machine = machineOf(commands);
  machine.interpret({
    language: 'python',
    interpreter: 'python3',
    text: literal(script),
    args: args.map(literal),
  });
  return [...machine.effects.map(printEffect), ...commands];
}

function machineOf(commands: string[]): Machine {
  const machine = new Machine({
    tree: TREE,
    actionPath: '',
    inputs: new Map([['version', { name: 'version', default: 'latest' }]]),
    interpreters: { python: interpretPython, shell: interpretShell },
    runCommand: (argv) => {
      const guards = machine.guards.length > 0 ? ' (at times)' : '';
      commands.push(`command ${argv.map(printText).join(' ')}${guards}`);
      return {};
    },
  });
  return machine;
}

const FETCH =
  'import urllib.request, hashlib, sys, tarfile\nurllib.request.urlretrieve("https://h/x.tgz", "x.tgz")\n';
const DIGEST = `${FETCH}digest = hashlib.sha256(open("x.tgz", "rb").read()).hexdigest()\n`;
const EXTRACT = '\ntarfile.open("x.tgz").extractall("t")';

const cases: [string, string, string[]][] = [
  ['urlretrieve and unpack', `${FETCH}${EXTRACT}`, ['fetch e1 https://h/x.tgz', 'run extract e1']],
  [
    'requests to a file, by chunks',
    'import requests, zipfile\nr = requests.get("https://h/x.zip", stream=True)\nr.raise_for_status()\nwith open("x.zip", "wb") as f:\n    for chunk in r.iter_content(8192):\n        f.write(chunk)\nwith zipfile.ZipFile("x.zip") as z:\n    z.extractall("t")',
    ['fetch e1 https://h/x.zip', 'run extract e1'],
  ],
  [
    'a list that a filter leaves empty is false',
    'import os, subprocess\nextras = set(e.strip() for e in os.environ.get("EXTRAS", "").split(",") if e.strip())\nif extras:\n    subprocess.run(["more"])\nelse:\n    subprocess.run(["none"])\nif []:\n    subprocess.run(["no"])\nif ["x"]:\n    subprocess.run(["yes"])',
    ['command more (at times)', 'command none (at times)', 'command yes'],
  ],
  [
    'what an object prints as, where its class says so',
    'import requests\nclass V:\n    def __init__(self, a):\n        self.a = int(a)\n    def __repr__(self):\n        return f"{self.a}.x"\nclass W(V):\n    def __str__(self):\n        return "w" + repr(self)\nrequests.get(f"https://h/{V(1)}/{W(2)}")\nrequests.get("https://h/" + str(W("3")))',
    ['fetch e1 https://h/1.x/w2.x', 'fetch e2 https://h/w3.x'],
  ],
  [
    'an archive in memory',
    'import io, zipfile\nfrom urllib.request import urlopen\nzipfile.ZipFile(io.BytesIO(urlopen("https://h/x.zip").read())).extractall()',
    ['fetch e1 https://h/x.zip', 'run extract e1'],
  ],
  [
    'data that is only parsed does not run',
    'import json, urllib.request\nd = json.loads(urllib.request.urlopen("https://h/x.json").read())\nprint(d["a"])',
    ['fetch e1 https://h/x.json'],
  ],
  ['what is not called does not happen', 'import requests\ndef f():\n    requests.get("https://h/x")', []],
  ['what is only printed', 'print("curl https://h/x | sh")', []],
  [
    'a field of an answer names the next address',
    'import requests\nr = requests.get("https://api/latest").json()\ntag = r["tag_name"].lstrip("v")\nrequests.get("https://h/%s.zip" % tag)',
    ['fetch e1 https://api/latest', 'fetch e2 https://h/{tag_name}.zip'],
  ],
  [
    'an asset is looked for in a list of a document',
    'import requests\ndef url():\n    for a in requests.get("https://api/latest").json()["assets"]:\n        if a["name"].endswith("linux"):\n            return a["browser_download_url"]\n    raise Exception("none")\nrequests.get(url())',
    ['fetch e1 https://api/latest', 'fetch e2 {browser_download_url}'],
  ],
  [
    'a digest comparison that raises',
    `${DIGEST}if digest != "ab":\n    raise SystemExit("no")${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2'],
  ],
  [
    'a digest comparison that exits',
    `${DIGEST}if digest != "ab":\n    print("no")\n    sys.exit(1)${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2'],
  ],
  [
    'an assertion',
    `${DIGEST}assert digest == "ab"${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2'],
  ],
  [
    'a digest comparison that only warns',
    `${DIGEST}if digest != "ab":\n    print("warning: no")${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2 at times'],
  ],
  [
    'an error that is caught and forgotten',
    `${DIGEST}try:\n    if digest != "ab":\n        raise ValueError()\nexcept ValueError:\n    pass${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2 at times'],
  ],
  [
    'a function that says whether the digest is right',
    `${FETCH}def good(path, expected):\n    h = hashlib.sha256()\n    with open(path, "rb") as f:\n        for block in iter(lambda: f.read(4096), b""):\n            h.update(block)\n    return h.hexdigest() == expected.lower()\nif not good("x.tgz", "AB"):\n    sys.exit("no")${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2'],
  ],
  [
    'its answer is not asked for',
    `${FETCH}def good(path, expected):\n    return hashlib.sha256(open(path, "rb").read()).hexdigest() == expected\ngood("x.tgz", "ab")${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1'],
  ],
  [
    'a digest that is fetched beside it',
    `${DIGEST}import requests\nexpected = requests.get("https://h/x.tgz.sha256").text.split()[0]\nif digest != expected:\n    raise ValueError()${EXTRACT}`,
    [
      'fetch e1 https://h/x.tgz',
      'fetch e2 https://h/x.tgz.sha256',
      'verify e3 digest e1 against {response}',
      'run extract e1 checked by e3',
    ],
  ],
  [
    'a digest of a table of the tree',
    `${DIGEST}import json, os\ntable = json.load(open(os.path.join(os.environ["GITHUB_ACTION_PATH"], "digests.json")))\nif digest != table["1.0"]:\n    raise ValueError()${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against aa', 'run extract e1 checked by e2'],
  ],
  [
    'fetched text is evaluated',
    'import requests\nexec(requests.get("https://h/i.py").text)',
    ['fetch e1 https://h/i.py', 'run interpret e1'],
  ],
  ['text that is not known is evaluated', 'exec(input())', ['opaque exec of text that is not known']],
  [
    'literal text is run',
    'exec("import requests\\nrequests.get(\'https://h/x\')")',
    ['fetch e1 https://h/x'],
  ],
  [
    'a fetched file is made executable and run',
    'import os, subprocess, urllib.request\nurllib.request.urlretrieve("https://h/x", "/opt/x")\nos.chmod("/opt/x", 0o755)\nsubprocess.run(["/opt/x", "--help"], check=True)',
    ['fetch e1 https://h/x', 'command chmod +x /opt/x', 'command /opt/x --help'],
  ],
  [
    'command lists keep their words',
    'import subprocess, sys\ncmd = [sys.executable, "-m", "pip", "install"]\ncmd.append("tool==1.0")\ncmd += ["--no-deps"]\nsubprocess.check_call(cmd)',
    ['command python3 -m pip install tool==1.0 --no-deps'],
  ],
  [
    'command texts go to the shell',
    'import os, subprocess\nos.system("npm ci; npm test")\nsubprocess.run(f"echo {1}", shell=True)',
    ['command npm ci', 'command npm test'],
  ],
  [
    'a version that was fetched is only a word of the command',
    'import requests, subprocess\nv = requests.get("https://h/v").text.strip()\nsubprocess.run(f"pip install x=={v}", shell=True)',
    ['fetch e1 https://h/v', 'command pip install x=={response}'],
  ],
  [
    'a command that is not known',
    'import subprocess, shelve\nsubprocess.run(shelve.open("x")["cmd"])',
    ['opaque the command that subprocess.run runs is not known: {cmd}'],
  ],
  [
    'one of two commands',
    'import platform, subprocess\nif platform.system() == "Darwin":\n    cmd = ["brew", "install", "x"]\nelse:\n    cmd = ["apt-get", "install", "-y", "x", "y"]\nsubprocess.run(cmd)',
    ['command brew install x (at times)', 'command apt-get install -y x y (at times)'],
  ],
  [
    'inputs from the environment with a default',
    'import os, requests\nv = os.environ.get("INPUT_VERSION") or "1.0"\nrequests.get("https://h/" + v)',
    ['fetch e1 https://h/{version} | https://h/1.0'],
  ],
  [
    'both sides of a test that is open',
    'import os, requests\nif os.getenv("KIND") == "a":\n    u = "https://h/a"\nelse:\n    u = "https://h/b"\nrequests.get(u)',
    ['fetch e1 https://h/a | https://h/b'],
  ],
  [
    'a test on literals takes one side',
    'import requests\nk = "a"\nrequests.get("https://h/a" if k == "a" else "https://h/b")',
    ['fetch e1 https://h/a'],
  ],
  [
    'what follows an early return happens under its opposite',
    'import os, requests\ndef main():\n    if os.environ["INPUT_VERSION"] == "skip":\n        return\n    requests.get("https://h/x")\nmain()\nrequests.get("https://h/y")',
    ["fetch e1 https://h/x if not ({version} == 'skip')", 'fetch e2 https://h/y'],
  ],
  [
    'a table by platform',
    'import platform, requests\nNAMES = {"Linux": "linux", "Darwin": "macos"}\nrequests.get("https://h/{}-{}".format(NAMES[platform.system()], platform.machine()))',
    ['fetch e1 https://h/linux-{arch} | https://h/macos-{arch}'],
  ],
  [
    'an error path',
    'import requests\ntry:\n    requests.get("https://h/a")\nexcept Exception:\n    requests.get("https://h/b")',
    ['fetch e1 https://h/a', 'fetch e2 https://h/b if requests.get("https://h/a") fails'],
  ],
  [
    'an import with a substitute',
    'try:\n    from urllib.request import urlopen\nexcept ImportError:\n    from urllib2 import urlopen\nurlopen("https://h/a")',
    ['fetch e1 https://h/a'],
  ],
  [
    'a request object, and one that sends',
    'from urllib.request import Request, urlopen\nr = Request("https://h/a", headers={})\nurlopen(r)\nurlopen("https://h/b", data=b"x")',
    ['fetch e1 https://h/a', 'fetch e2 send https://h/b'],
  ],
  [
    'sessions and clients',
    'import requests, httpx, aiohttp, urllib3\nwith requests.Session() as s:\n    s.get("https://h/a")\n    s.post("https://h/b", json={})\nhttpx.Client(base_url="https://h").get("/c")\nurllib3.PoolManager().request("GET", "https://h/d")\nasync def f():\n    async with aiohttp.ClientSession() as s:\n        async with s.get("https://h/e") as r:\n            await r.read()\nimport asyncio\nasyncio.run(f())',
    [
      'fetch e1 https://h/a',
      'fetch e2 send https://h/b',
      'fetch e3 https://h/c',
      'fetch e4 https://h/d',
      'fetch e5 https://h/e',
    ],
  ],
  [
    'loops over literal lists',
    'import requests\nfor i, (n, u) in enumerate([("a", "https://h"), ("b", "https://i")]):\n    requests.get(f"{u}/{n}")',
    ['fetch e1 https://h/a', 'fetch e2 https://i/b'],
  ],
  [
    'retries are one request',
    'import requests, time\ndef get():\n    for i in range(3):\n        try:\n            return requests.get("https://h/a")\n        except Exception:\n            time.sleep(1)\n    raise Exception()\nexec(get().text)',
    ['fetch e1 https://h/a', 'run interpret e1'],
  ],
  [
    'classes',
    'import requests\nclass Base:\n    host = "https://h"\nclass Tool(Base):\n    def __init__(self, v="1"):\n        self.v = v\n    @property\n    def url(self):\n        return f"{self.host}/{self.v}"\n    def get(self):\n        return requests.get(self.url)\nTool("2").get()',
    ['fetch e1 https://h/2'],
  ],
  [
    'paths',
    'from pathlib import Path\nimport requests, shutil\np = Path("/opt") / "tool" / "x.zip"\np.write_bytes(requests.get("https://h/x").content)\nshutil.unpack_archive(str(p), p.parent)',
    ['fetch e1 https://h/x', 'run extract e1'],
  ],
  [
    'fetched code is imported',
    'import sys, urllib.request\nurllib.request.urlretrieve("https://h/m.py", "/opt/m.py")\nsys.path.insert(0, "/opt")\nimport m',
    ['fetch e1 https://h/m.py', 'run load e1'],
  ],
  [
    'a module of the tree',
    'import os, sys\nsys.path.append(os.environ["GITHUB_ACTION_PATH"])\nimport lib\nlib.get("https://h", v="2")',
    ['fetch e1 https://h/2'],
  ],
  [
    'a script of the tree and its package',
    'import os, runpy\nrunpy.run_path(os.environ["GITHUB_ACTION_PATH"] + "/main.py")',
    ['fetch e1 https://h/1'],
  ],
  [
    'threads run what they are given',
    'import threading, requests\nthreading.Thread(target=requests.get, args=("https://h/a",)).start()\ndef f(u):\n    requests.get(u)\nthreading.Thread(target=f, args=("https://h/b",)).start()',
    ['fetch e1 https://h/a', 'fetch e2 https://h/b'],
  ],
  [
    'tables by several keys, taken apart',
    'import platform, requests\nTOOLS = {("Linux", "x86_64"): ("l.tgz", "aa"), ("Windows", "AMD64"): ("w.zip", "bb")}\nname, digest = TOOLS[(platform.system(), platform.machine())]\nrequests.get("https://h/" + name)',
    ['fetch e1 https://h/l.tgz | https://h/w.zip'],
  ],
  [
    'keys with the same value are one entry',
    'import platform, requests\nA = {"arm64": "arm", "aarch64": "arm", "x86_64": "x64"}\nrequests.get("https://h/" + A[platform.machine()])',
    ['fetch e1 https://h/arm | https://h/x64'],
  ],
  [
    'a virtual environment beside the script',
    'import os, subprocess, sys\nfrom pathlib import Path\nenv = Path(os.environ["GITHUB_ACTION_PATH"]) / ".venv"\nsubprocess.run([sys.executable, "-m", "venv", env])\nsubprocess.run([env / "bin" / "pip", "install", "x"])',
    ['command python3 -m venv {github.action_path}/.venv', 'command pip install x'],
  ],
  [
    'a check by a function that raises',
    `${DIGEST}def require(good, message):\n    if not good:\n        raise RuntimeError(message)\nrequire(digest == "ab", "no")${EXTRACT}`,
    ['fetch e1 https://h/x.tgz', 'verify e2 digest e1 against ab', 'run extract e1 checked by e2'],
  ],
  [
    'a line of a list of digests is of the list',
    `${DIGEST}import requests\nfor line in requests.get("https://h/sums").text.splitlines():\n    expected, name = line.split()\n    if name == "x.tgz" and expected != digest:\n        sys.exit(1)${EXTRACT}`,
    [
      'fetch e1 https://h/x.tgz',
      'fetch e2 https://h/sums',
      "verify e3 digest e1 against {response} if {response} == 'x.tgz'",
      'run extract e1 checked by e3 at times',
    ],
  ],
  [
    'a digest of an input, where it is given',
    `${DIGEST}import os\nexpected = os.environ["INPUT_VERSION"]\nif expected and digest != expected:\n    raise ValueError()${EXTRACT}`,
    [
      'fetch e1 https://h/x.tgz',
      'verify e2 digest e1 against {version} if not ({version} is empty)',
      'run extract e1 checked by e2 at times',
    ],
  ],
  [
    'cut strings',
    'import os, requests\nv = "v" + os.environ["INPUT_VERSION"]\nrequests.get(f"https://h/{v[1:]}" + "/abc"[:len("ab")])',
    ['fetch e1 https://h/{version}/a'],
  ],
  [
    'what the parser was given is handed to an object, whose flags are open',
    'import argparse, dataclasses, subprocess\n@dataclasses.dataclass\nclass Options:\n    tool: str\n    clean: bool\np = argparse.ArgumentParser()\np.add_argument("--tool", default="x")\na = Options(**vars(p.parse_args()))\nif a.clean:\n    raise SystemExit(0)\nsubprocess.run([a.tool])',
    ['command x'],
  ],
  [
    'a function with some of its arguments',
    'import functools, requests\ndef get(host, name, scheme="http"):\n    requests.get(f"{scheme}://{host}/{name}")\nfrom_h = functools.partial(get, "h", scheme="https")\nfrom_h("a")\nfunctools.partial(get)("i", "b")',
    ['fetch e1 https://h/a', 'fetch e2 http://i/b'],
  ],
  [
    'the members of an enumeration',
    'import enum, requests\nclass Tool(enum.StrEnum):\n    first = enum.auto()\n    other = "Second"\nfor tool in Tool:\n    requests.get(f"https://h/{tool.value}")\nif Tool("first") == Tool.first:\n    requests.get("https://h/is")\nif Tool("first") == Tool.other:\n    requests.get("https://h/is-not")',
    ['fetch e1 https://h/first', 'fetch e2 https://h/Second', 'fetch e3 https://h/is'],
  ],
  [
    'sets that are put together',
    'import subprocess\nNAMES = frozenset(["a", "b"])\nif "auto" not in NAMES | {"auto"}:\n    raise SystemExit("no")\nif "b" not in {"c"} | NAMES:\n    raise SystemExit("no")\nsubprocess.run(["goes-on"])\nif "z" in NAMES | {"auto"}:\n    subprocess.run(["no"])',
    ['command goes-on'],
  ],
  [
    'what only lays a text out, or says what type a value is',
    'import textwrap, typing, subprocess\nsubprocess.run(["sh", "-c", textwrap.dedent("echo a")])\nsubprocess.run([typing.cast("str", "b")])',
    ['command sh -c echo a', 'command b'],
  ],
  [
    'a table of the tree in YAML',
    'import os, yaml, requests\nt = yaml.safe_load(open(os.environ["GITHUB_ACTION_PATH"] + "/tools.yml"))\nfor tool in t["tools"]:\n    requests.get(f"https://h/{tool[\'name\']}/{tool[\'version\']}")',
    ['fetch e1 https://h/a/1.0', 'fetch e2 https://h/b/2.0'],
  ],
  ['what does not parse is opaque', 'x = = "\nf(', ['opaque this part of the Python program does not parse']],
  [
    'a dictionary that does not parse',
    '{ = }"\nimport os\nos.system("a")',
    ['opaque this part of the Python program does not parse', 'command a'],
  ],
];

describe('Python', () => {
  it.each(cases)('%s', (_, script, expected) => {
    expect(run(script)).toEqual(expected);
  });

  it('takes arguments of the command line before the defaults', () => {
    const script =
      'import argparse, requests\np = argparse.ArgumentParser()\np.add_argument("tool")\np.add_argument("--version", "-v", default="latest")\np.add_argument("--get-it", action="store_true")\na = p.parse_args()\nif a.get_it:\n    requests.get(f"https://h/{a.tool}/{a.version}")';
    expect(run(script, ['x', '--get-it'])).toEqual(['fetch e1 https://h/x/latest']);
    expect(run(script, ['--version=1', 'x', '--get-it'])).toEqual(['fetch e1 https://h/x/1']);
    expect(run(script, ['x'])).toEqual([]);
  });

  it('puts the values of a step where its expressions stand', () => {
    const source =
      "import requests\nv = '${{ inputs.v }}'\nif ${{ inputs.on }}:\n    requests.get(f'https://h/{v}')";
    const template = makeTemplate([
      "import requests\nv = '",
      { text: hole('v', { kind: 'input', name: 'v' }), length: 15 },
      "'\nif ",
      { text: hole('on', { kind: 'input', name: 'on' }), length: 16 },
      ":\n    requests.get(f'https://h/{v}')",
    ]);
    expect(template.source).toHaveLength(source.length);
    const machine = machineOf([]);
    machine.interpret({ language: 'python', interpreter: 'python', template, args: [] });
    expect(machine.effects.map(printEffect)).toEqual(['fetch e1 https://h/{v} if not ({on} is empty)']);
  });

  it('says of what a function hands on where the function was called', () => {
    const machine = new Machine({
      tree: memoryTree('o/r@sha', {
        'main.py':
          'import urllib.request\ndef get(*args):\n    return urllib.request.urlopen(*args)\nget("https://h/a")\ndef named(url):\n    get(url)\nnamed("https://h/b")\n',
      }),
      actionPath: '',
      inputs: new Map(),
      interpreters: { python: interpretPython },
      runCommand: () => ({}),
    });
    const file = hole('github.action_path', { kind: 'tree', file: '.' });
    const main = { alternatives: [{ parts: [...file.alternatives[0]!.parts, '/main.py'], guards: [] }] };
    machine.interpret({ language: 'python', interpreter: 'python3', file: main, args: [] });
    expect(machine.effects.map(({ location }) => location.line)).toEqual([4, 6]);
  });
});

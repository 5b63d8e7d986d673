import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = (steps: string): string => `name: x\nruns:\n  using: composite\n  steps:\n${steps}`;
const step = (script: string, more = ''): string =>
  `    - shell: bash\n${more}      run: |\n${script
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n')}\n`;

function findings(files: Record<string, string>): string[] {
  const { effects } = analyze(memoryTree('o/r@sha', files), '');
  const { findings: found } = judge(effects, { action: 'o/r', with: new Map() });
  return [
    ...found.map(
      ({ kind, target, verification, reach }) =>
        `${kind} ${target} ${verification}${reach === 'default' ? '' : ` ${reach}`}`,
    ),
    ...effects.flatMap((effect) => (effect.kind === 'opaque' ? [`opaque ${effect.reason}`] : [])),
  ];
}

const INSTALL = { 'setup.sh': '#!/bin/sh\nnpm install -g left' };
const LEFT = ['unpinned-package npm install -g left none'];
const DIGEST = 'a'.repeat(64);

/** A tool that is checked by a verifier which is fetched first, and what is done with that before it runs. */
const BOOTSTRAP = (before: string): string => `curl -fsSL https://c.example/1.2.3/cosign -o cosign
${before}
curl -fsSL https://t.example/tool-1.2.3.tgz -o tool.tgz
./cosign verify-blob --certificate-identity a@b.example --certificate-oidc-issuer https://i.example --bundle b.json tool.tgz
tar xf tool.tgz`;

const cases: [string, Record<string, string>, string[]][] = [
  [
    "cabal: by the names that its commands have had; what it builds is the caller's own",
    {
      'action.yml': ACTION(
        step(
          'cabal v2-update\ncabal v2-install --installdir=/opt left\ncabal new-install right\ncabal v2-build all',
        ),
      ),
    },
    ['unpinned-package cabal v2-install left none', 'unpinned-package cabal new-install right none'],
  ],
  [
    'managers of other systems, and tools that replace themselves',
    {
      'action.yml': ACTION(
        step(
          `port install left
kubectl krew install left
kubectl get pods
softwareupdate --install-rosetta --agree-to-license
uv self update
uv self version
uv self update 1.2.3
stack upgrade --binary-version 2.1.1
stack --resolver lts install --copy-compiler-tool left
stack ${'$'}ARGS install more
stack ${'$'}ARGS build install
stack build right
stack install
rustup self update
pixi self-update --dry-run
deno upgrade
bun run upgrade`,
        ),
      ),
    },
    [
      'unpinned-package port install left none',
      'unpinned-package kubectl krew install left none',
      'unpinned-package softwareupdate rosetta none',
      'unverified-download https://github.com/astral-sh/uv/releases/latest/download none',
      'floating-version https://github.com/astral-sh/uv/releases/latest/download none',
      'unverified-download https://github.com/astral-sh/uv/releases/download/1.2.3 none',
      'unverified-download https://github.com/commercialhaskell/stack/releases/download/2.1.1 none',
      'unpinned-package stack install left none',
      'unpinned-package stack install more none',
      'floating-version rustup self update rustup none',
      'unpinned-package rustup self update rustup same-origin',
      'unverified-download https://github.com/denoland/deno/releases/latest/download none',
      'floating-version https://github.com/denoland/deno/releases/latest/download none',
    ],
  ],
  [
    'a tool that replaces itself, and a check of what it then is',
    {
      'action.yml': ACTION(
        step(`"$HOME/bin/mise" self-update 1.2.3 -y
echo "${DIGEST}  $HOME/bin/mise" | sha256sum -c || exit 1
"$HOME/bin/mise" install
./bin/deno upgrade 1.2.3
./bin/deno eval 1
./bin/aqua update-aqua v1.2.3`),
      ),
    },
    [
      'unverified-download https://github.com/denoland/deno/releases/download/1.2.3 none',
      'unverified-download https://github.com/aquaproj/aqua/releases/download/v1.2.3 none',
    ],
  ],
  [
    'the commands of a project that is installed, by each kind of metadata; one of a module that is elsewhere',
    {
      'action.yml': ACTION(
        step(`pip install --no-deps "$GITHUB_ACTION_PATH/a"
pip install "$GITHUB_ACTION_PATH/b"
pip install --no-deps "$GITHUB_ACTION_PATH/c"
a-tool up
b-tool down
c-tool
other`),
      ),
      'a/pyproject.toml':
        '[project]\ndependencies = ["dep"]\n[project.scripts]\na-tool = "pkg.main:go"\nother = "elsewhere:go"\n[tool.x]\n',
      'a/src/pkg/__init__.py': '',
      'a/src/pkg/main.py':
        'import subprocess, sys\nfrom .more import TOOL\ndef go():\n  subprocess.run(["npm", "install", "-g", TOOL + "-" + sys.argv[1]])\n',
      'a/src/pkg/more.py': 'TOOL = "left"\n',
      'b/setup.py':
        "from setuptools import setup\nsetup(entry_points={'console_scripts': ['b-tool = b.cli:main']}, install_requires=['right'])\n",
      'b/b/cli.py': 'import os\ndef main():\n  os.system("npm install -g b")\n',
      'c/setup.cfg': '[options.entry_points]\nconsole_scripts =\n    c-tool = c:main\n',
      'c/c.py': 'import os\ndef main():\n  os.system("npm install -g c")\n',
    },
    [
      'unpinned-package npm install -g left-up none',
      'unpinned-package pip install b (right) none',
      'unpinned-package npm install -g b none',
      'unpinned-package npm install -g c none',
    ],
  ],
  [
    'services of a Compose file: what is pulled and what is built, of another file, with variables, and what only stops',
    {
      'action.yml': ACTION(
        step(`cd "$GITHUB_ACTION_PATH"
docker compose down
docker compose -f none.yml up
docker compose up --wait --build
TAG=7 docker-compose -f more/other.yml run one
docker compose -f more/other.yml pull two`),
      ),
      'compose.yml':
        'services:\n  web:\n    image: own\n    build: { context: web, dockerfile: ../Dockerfile.web, args: [BASE=left/base:1] }\n  api: { build: ./api }\n  db: { image: "${DB:-left/db}:2" }\n',
      'Dockerfile.web': 'ARG BASE\nFROM $BASE\n',
      'api/Dockerfile': 'FROM left/api:3\n',
      'more/other.yml':
        'services:\n  one: { image: "left/one:$TAG" }\n  two: { image: left/two, build: . }\n  three: { image: left/three }\n',
    },
    [
      'unpinned-image left/base:1 none',
      'unpinned-image left/db:2 none',
      'unpinned-image left/one:7 none',
      'unpinned-image left/api:3 none',
    ],
  ],
  [
    'what xargs reads: all of it, by lines, by words, with quotes, in a place of its own',
    {
      'action.yml': ACTION(
        step(`echo one two | xargs npm install -g
for name in left right; do
  echo "'npm install -g $name'"
done | xargs -P 2 -L1 bash -c
printf 'a b\\nc\\n' | xargs -n 1 npm install -g
printf 'up\\ndown\\n' | xargs -I{} sh -c 'npm install -g {}-to'
unknown-list | xargs npm install -g fixed`),
      ),
    },
    [
      'unpinned-package npm install -g one two none',
      'unpinned-package npm install -g left right none',
      'unpinned-package npm install -g a b c none',
      'unpinned-package npm install -g up-to down-to none',
      'unpinned-package npm install -g fixed {unknown-list} none',
    ],
  ],
  [
    'a script that the run writes onto PATH',
    {
      'action.yml': ACTION(
        step(
          `printf '#!/bin/sh\\nnpm install -g left\\n' > /usr/local/bin/put\nchmod +x /usr/local/bin/put\nput`,
        ),
      ),
    },
    LEFT,
  ],
  [
    'a file of the build context, by a mount',
    {
      'action.yml': 'name: t\nruns: { using: docker, image: Dockerfile }\n',
      Dockerfile: `FROM scratch
COPY setup.py /tmp
COPY src/ /tmp/src/
RUN --mount=type=bind,source=held.txt,target=/held.txt pip install -r /held.txt
RUN --mount=type=bind,source=open.txt,target=/open.txt pip install -r /open.txt
RUN pip install --no-deps /tmp
ENTRYPOINT ["tool"]
`,
      'held.txt': `left==1.0 --hash=sha256:${DIGEST}\n`,
      'open.txt': 'right\n',
      'setup.py': "setup(entry_points={'console_scripts': ['tool=m:main']})\n",
      'src/m.py': 'import os\ndef main():\n  os.system("npm install -g left")\n',
    },
    ['unpinned-package pip install -r open.txt (right) none', ...LEFT],
  ],
  [
    'what an address without a host would answer',
    {
      'action.yml': ACTION(
        step(
          'if [ -n "$A" ]; then H=; else H=h.example; fi\nV=$(curl "https://$H/v1/newest")\ncurl -o t "https://d.example/$V/t"\nchmod +x t',
        ),
      ),
    },
    [
      'floating-version https://h.example/v1/newest none',
      'unverified-download https://d.example/{newest}/t none',
    ],
  ],
  [
    'the ranges of a manifest of the tree, where nothing else says which version it is',
    {
      'action.yml': ACTION(
        step(
          `pip install -r "$GITHUB_ACTION_PATH/ranges.txt"
pip install -c held.txt -r "$GITHUB_ACTION_PATH/constrained.txt"
pip install -r "$GITHUB_ACTION_PATH/open.txt"
pip install "$GITHUB_ACTION_PATH/project"
cd "$GITHUB_ACTION_PATH/node" && npm install`,
        ),
      ),
      'ranges.txt': 'left[cli] ~= 2.0, >= 2.5 ; python_version > "3"\nright==1.0\n',
      'constrained.txt': 'up>=1\n',
      'open.txt': 'down\nexact==1.2 ; python_version >= "3"\n',
      'project/pyproject.toml':
        '[build-system]\nrequires = ["setuptools>=61"]\n[project]\ndependencies = ["inner==1.*"]\n',
      'node/package.json': '{"dependencies":{"some":"^1.0.0","other":"1.2.3"}}',
    },
    [
      'floating-version pip install -r ranges.txt (left[cli] ~= 2.0, >= 2.5, right==1.0) none',
      'unpinned-package pip install -r ranges.txt (left[cli] ~= 2.0, >= 2.5, right==1.0) none',
      'unpinned-package pip install -r constrained.txt (up>=1) none',
      'unpinned-package pip install -r open.txt (down, exact==1.2) none',
      'unpinned-package pip install project (inner==1.*) none',
      'unpinned-package pip install project (setuptools>=61 for its build) none',
      'floating-version npm install package.json none',
      'unpinned-package npm install package.json none',
    ],
  ],
  [
    'a checkout after clones on several paths; a ref that is tested for a full SHA, and one that is tested for digits',
    {
      'action.yml': `name: t
inputs: { held: { required: true }, loose: { required: true }, mirror: { required: false } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { HELD: '\${{ inputs.held }}', LOOSE: '\${{ inputs.loose }}', MIRROR: '\${{ inputs.mirror }}' }
      run: |
        [[ "$HELD" =~ ^[0-9a-f]{40}$ ]] || exit 1
        [[ "$LOOSE" =~ ^[0-9a-f]+$ ]] || exit 1
        if [ -n "$MIRROR" ]; then git clone https://mirror.test/o/a a; else git clone https://github.com/o/a a; fi
        git -C a checkout "$HELD"
        ./a/run
        git clone https://github.com/o/b b
        git -C b checkout "$LOOSE"
        ./b/run
`,
    },
    ['mutable-git-ref https://github.com/o/b @ {loose} none conditional'],
  ],
  [
    'a step that fails for what it is given is the last one, but for those that run nevertheless',
    {
      'action.yml':
        'name: x\ninputs:\n  version: {}\n  mode: {default: a}\nruns:\n  using: composite\n  steps:\n' +
        step('exit 1', "      if: inputs.mode == 'off'\n") +
        step(
          'if [ -z "$MODE" ]; then\n  echo no mode\n  exit 1\nfi',
          '      env:\n        MODE: ${{ inputs.mode }}\n',
        ) +
        step('[ -e x ] || exit 1') +
        step('exit 2', "      continue-on-error: true\n      if: inputs.mode == 'on'\n") +
        step('if [ "${{ inputs.mode }}" = off ]; then npm install -g no; fi') +
        step(
          'if [ -z "${MODE:-}" ]; then npm install -g nothing; fi',
          '      env:\n        MODE: ${{ inputs.mode }}\n',
        ) +
        step('npm install -g nothing', "      if: inputs.mode == ''\n") +
        step('npm install -g on', "      if: inputs.mode == 'on'\n") +
        step('npm install -g at-the-end', "      if: always() && inputs.mode == 'off'\n"),
    },
    [
      'unpinned-package npm install -g on none conditional',
      'unpinned-package npm install -g at-the-end none conditional',
    ],
  ],
  [
    'an installer that is told its version by a variable',
    {
      'action.yml':
        'name: x\ninputs:\n  version: {default: latest}\n  exact: {default: 1.2.3}\nruns:\n  using: composite\n  steps:\n' +
        step(`v=\${{ inputs.version }}
if [ "$v" = latest ]; then v=; fi
curl -fsSL https://dl.left.example/install.sh | LEFT_VERSION="$v" sh
curl -fsSL https://dl.right.example/install.sh | LEFT_VERSION="$v" sh
curl -fsSL https://dl.down.example/install.sh | VERSION="\${{ inputs.exact }}" sh`),
    },
    [
      'remote-script https://dl.left.example/install.sh none',
      'floating-version https://dl.left.example/install.sh none',
      'remote-script https://dl.right.example/install.sh none',
      'remote-script https://dl.down.example/install.sh none',
    ],
  ],
  [
    'a tool that was fetched and is told to bring a channel, or a version',
    {
      'action.yml':
        'name: x\ninputs:\n  version: {default: latest}\n  exact: {default: 1.2.3}\nruns:\n  using: composite\n  steps:\n' +
        step(`curl -fsSLo left https://dl.example/1.2.3/left && chmod +x left
./left install \${{ inputs.version }}
curl -fsSLo right https://dl.example/1.2.3/right && chmod +x right
./right install \${{ inputs.exact }}
./right list \${{ inputs.version }}`),
    },
    [
      'unverified-download https://dl.example/1.2.3/left none',
      'floating-version https://dl.example/1.2.3/left none',
      'unverified-download https://dl.example/1.2.3/right none',
    ],
  ],
  [
    'what kind of file there is decides how it is unpacked',
    {
      'action.yml': ACTION(
        step(`mkdir d && cd d
wget --content-disposition -q https://d.example/left-1.2.3
case \`echo *\` in
  *.zip) unzip -u * ;;
  *.xz) tar xf * ;;
  *) echo "Unknown" *; exit 1 ;;
esac
./left`),
      ),
    },
    ['unverified-download https://d.example/left-1.2.3 none'],
  ],
  [
    'tools with an index of their own',
    {
      'action.yml': ACTION(
        step(
          `alr -n toolchain --select gnat_native gprbuild=22.0.1
alr -n toolchain --disable-assistant
alr version
gu --non-interactive install ruby
gu list
pixi global install -c conda-forge left=1.2.3
pixi info
az extension add --upgrade --name left
az extension list`,
        ),
      ),
    },
    [
      'unpinned-package alr toolchain --select gnat_native none',
      'unpinned-package alr toolchain --select gprbuild=22.0.1 none',
      'unpinned-package gu install ruby none',
      'unpinned-package pixi global install left=1.2.3 none',
      'unpinned-package az extension add left none',
    ],
  ],
  [
    'the images that clusters and other runtimes are given; without one, a cluster has that of its own release',
    {
      'action.yml': ACTION(
        step(
          `k3d cluster create c --wait --image=rancher/k3s:v1 --agents 2
k3d cluster delete c --image=o/no:v1
kind create cluster --wait 60s --image kindest/node:v1@sha256:${DIGEST}
kind create cluster --name c
minikube start --driver docker --base-image o/base:v1
ctr -n k8s.io images pull o/a:v1
ctr images list o/no:v1
crictl pull o/b:v1
apptainer exec --bind /d docker://o/c:v1 ls
apptainer exec local.sif ls`,
        ),
      ),
    },
    [
      'unpinned-image rancher/k3s:v1 none',
      'unpinned-image o/base:v1 none',
      'unpinned-image o/a:v1 none',
      'unpinned-image o/b:v1 none',
      'unpinned-image o/c:v1 none',
    ],
  ],
  [
    'buckets of scoop are clones; a crate out of git has dependencies of its own unless its lockfile is heeded',
    {
      'action.yml': ACTION(
        step(
          `scoop bucket add mine https://github.com/o/bucket
scoop bucket add extras
scoop bucket list
cargo install left --git https://github.com/o/left --rev ${DIGEST.slice(0, 40)}
cargo install right --locked --git https://github.com/o/right --rev ${DIGEST.slice(0, 40)}`,
        ),
      ),
    },
    [
      'mutable-git-ref https://github.com/o/bucket @ HEAD none',
      'mutable-git-ref https://github.com/ScoopInstaller/extras @ HEAD none',
      'unpinned-package cargo install left --git https://github.com/o/left same-origin',
    ],
  ],
  [
    'what a binary of the tree prints is packages, and a variable that nobody sets is no command',
    {
      query: '\u0000\u0001',
      'action.yml': ACTION(step('$SUDO apt-get install -y $("$GITHUB_ACTION_PATH/query")')),
    },
    [
      'unpinned-package apt-get install {query} none',
      'opaque query is a binary of the tree (2 bytes): its inside is not analysed',
    ],
  ],
  [
    'git in a clone that the runner has, in one that was made elsewhere, and in the checkout of the caller',
    {
      'action.yml': ACTION(
        step(
          `git -C "$(brew --repo)" fetch --tags origin
tag="$(git -C "$(brew --repo)" tag --list | head -n1)"
git -C "$(brew --repo)" checkout -B stable "refs/tags/$tag"
if [ -d ~/.tool ]; then git -C ~/.tool fetch origin v1; else git clone -b v1 https://github.com/o/tool ~/.tool; fi
cd /opt/other && git pull
git -C "$VCPKG_INSTALLATION_ROOT" pull
cd "$GITHUB_WORKSPACE" && git fetch --tags origin && git checkout -b x "$(git describe --tags)"`,
        ),
      ),
    },
    [
      'floating-version https://github.com/Homebrew/brew none',
      'mutable-git-ref https://github.com/Homebrew/brew @ {tag} none',
      'mutable-git-ref https://github.com/o/tool @ v1 none',
      'mutable-git-ref origin of /opt/other @ HEAD none',
      'mutable-git-ref https://github.com/microsoft/vcpkg @ HEAD none',
    ],
  ],
  [
    'what a package manager prints of itself is not empty',
    {
      'action.yml': ACTION(
        step(
          'at="$(npm config get prefix)"\nif [ -n "$at" ]; then npm install -g left; fi\nbrew install openssl@3 "php@$PHP"',
        ),
      ),
    },
    ['unpinned-package npm install -g left none', 'unpinned-package brew install openssl@3 php@{PHP} none'],
  ],
  [
    'plugins of asdf, by address and by name',
    {
      'action.yml': ACTION(
        step(
          'asdf plugin add left\nasdf plugin-add right https://github.com/o/asdf-right\nasdf plugin list\nasdf install',
        ),
      ),
    },
    [
      'unpinned-package asdf plugin add left none',
      'mutable-git-ref https://github.com/o/asdf-right @ HEAD none',
    ],
  ],
  [
    'a version that is asked for at run time and handed to an installer',
    {
      'action.yml': ACTION(
        step(
          `export TOOL_VERSION="$(curl -s https://h.example/stable/version)"
TOKEN="$(curl -s https://h.example/token)"
curl -s https://h.example/install.sh | sh -s -- --version "$(curl -s https://h.example/latest)" --token "$TOKEN"`,
        ),
      ),
    },
    [
      'floating-version https://h.example/stable/version none',
      'remote-script https://h.example/install.sh none',
      'floating-version https://h.example/latest none',
    ],
  ],
  [
    'a script in a folder of the tree that an earlier step put on PATH',
    {
      ...INSTALL,
      'action.yml': ACTION(step('echo "$GITHUB_ACTION_PATH" >> "$GITHUB_PATH"') + step('setup.sh')),
    },
    LEFT,
  ],
  [
    'a list that may have words put before it',
    {
      'index.js': `const { execFileSync } = require('child_process');
const words = ['apt-get', 'install', '--', 'left'];
const others = ['install', '-g', 'right'];
if (process.getuid() !== 0) { words.unshift('sudo', '-n'); others.unshift('--silent'); }
const [file, ...rest] = words;
execFileSync(file, rest);
execFileSync('npm', others);
`,
      'action.yml': 'name: x\nruns:\n  using: node20\n  main: index.js\n',
    },
    ['unpinned-package apt-get install left none', 'unpinned-package npm install -g right none'],
  ],
  [
    'a package manager that is a script, by its interpreter; another script, which is not read',
    {
      'bin/cpanm': '#!/usr/bin/env perl\n',
      'bin/other': '#!/usr/bin/env perl\n',
      'action.yml': ACTION(
        step(
          'perl "$GITHUB_ACTION_PATH/bin/cpanm" --notest -L local Left\nperl "$GITHUB_ACTION_PATH/bin/other" Right\nphp /opt/composer.phar require a/left',
        ),
      ),
    },
    [
      'unpinned-package cpanm Left none',
      'unpinned-package composer require a/left none',
      'opaque perl program is not analysed',
    ],
  ],
  [
    'a batch file of the tree, and one that the run wrote',
    {
      'i.cmd': '@echo off\r\nbash -leo pipefail %*\r\n',
      'action.yml': ACTION(
        step(
          `cmd /D /S /C "$GITHUB_ACTION_PATH/i.cmd" -c "'npm' 'install' '-g' 'left'"\nprintf '@echo off\\nnpm install -g %%1\\n' > w.bat\ncmd //c w.bat right`,
        ),
      ),
    },
    ['unpinned-package npm install -g right none', 'unpinned-package npm install -g left none'],
  ],
  [
    'an asset that was asked for by a pattern, and another file',
    {
      'action.yml': ACTION(
        step(
          "gh release download v1 -R o/tool -p '*-amd64.deb'\nsudo apt-get install ./tool-v1-amd64.deb\nsudo apt-get install ./other.deb",
        ),
      ),
    },
    ['unverified-download https://github.com/o/tool/releases/download/v1/*-amd64.deb none'],
  ],
  [
    'a program and a key that are made executable',
    {
      'action.yml': ACTION(
        step(
          'curl -o t https://a.example/v1.2.3/t\ncurl -o k.gpg https://a.example/v1.2.3/k.gpg\nchmod 777 t\nchmod 777 k.gpg\nchmod 644 t',
        ),
      ),
    },
    ['unverified-download https://a.example/v1.2.3/t none'],
  ],
  [
    'an archive that is only tested, or listed',
    {
      'action.yml': ACTION(
        step('curl -o a.gz https://a.example/v1.2.3/a.gz\ngunzip --test a.gz\nxz -l a.gz'),
      ),
    },
    [],
  ],
  [
    'an archive that is unpacked',
    { 'action.yml': ACTION(step('curl -o a.gz https://a.example/v1.2.3/a.gz\ngunzip a.gz')) },
    ['unverified-download https://a.example/v1.2.3/a.gz none'],
  ],
  [
    'options that an input chooses, each with the words after it',
    {
      'action.yml':
        `${ACTION(step('node "$GITHUB_ACTION_PATH/i.js"', '      env:\n        REPO: ${{ inputs.repo }}\n'))}`.replace(
          'name: x',
          'name: x\ninputs:\n  repo: {}',
        ),
      'i.js': `const args = ['install', 'left'];
if (process.env.REPO) args.push('--git', process.env.REPO, '--rev', 'main');
else args.push('--version', '1.2.3', '--locked');
require('child_process').execFileSync('cargo', args);`,
    },
    [
      'mutable-git-ref {repo} @ main none conditional',
      'unpinned-package cargo install left --git {repo} same-origin conditional',
      'unpinned-package cargo install left@1.2.3 same-origin',
    ],
  ],
  [
    'pacman and pacboy: what installs, upgrades, and neither',
    {
      'action.yml': ACTION(
        step(
          "pacman --noconfirm -Syuu --overwrite '*'\npacman -S --needed --overwrite '*' left\npacboy -S --needed right:p\npacman -Scc\npacman -Ss left\npacman -Q",
        ),
      ),
    },
    [
      'unpinned-package pacman -Syu (all packages) none',
      'unpinned-package pacman -S left none',
      'unpinned-package pacboy -S right:p none',
    ],
  ],
  ...(
    [
      ['that is found by its name once it is on PATH', `'tool', 'tool'`, '', 'input-digest'],
      ['of which another file has the name', `'other', 'tool'`, '', 'none'],
      ['that is run by its name before', `'tool', 'tool'`, `await exec.exec('tool', ['--version']);`, 'none'],
      ['that another tool checks before', `'tool', 'tool'`, `await exec.exec('ls', ['-l']);`, 'input-digest'],
    ] as const
  ).map(([title, names, before, level]): (typeof cases)[number] => [
    `the check of a program ${title}`,
    {
      'action.yml':
        'name: x\ninputs:\n  checksum:\n    required: false\nruns:\n  using: node20\n  main: index.js\n',
      'index.js': `const [core, io, tc, exec] = ['core', 'io', 'tool-cache', 'exec'].map((name) => require('@actions/' + name));
const { createHash } = require('crypto');
async function run() {
  const [file, name] = [${names}];
  const path = await tc.downloadTool('https://h.example/v1.2.3/tool');
  core.addPath(await tc.cacheFile(path, file, 'tool', '1.2.3'));
  ${before}
  const expected = core.getInput('checksum');
  if (!expected) return;
  const found = createHash('sha256').update(require('fs').readFileSync(await io.which(name, true))).digest('hex');
  if (found !== expected) throw new Error('mismatch');
}
run();
`,
    },
    [`unverified-download https://h.example/v1.2.3/tool ${level}`],
  ]),
  [
    'what is unpacked and then checked, and what only warns',
    {
      'action.yml': ACTION(
        step(
          `curl -o a.tgz https://h.example/v1.2.3/a.tgz\ntar xf a.tgz -O tool > tool\necho "${DIGEST}  tool" | sha256sum -c\ncurl -o b.tgz https://h.example/v1.2.3/b.tgz\ntar xf b.tgz -O more > more\necho "${DIGEST}  more" | sha256sum -c || echo odd`,
        ),
      ),
    },
    ['unverified-download https://h.example/v1.2.3/b.tgz none'],
  ],
  [
    'parts of the Android SDK, and what lists or licenses only',
    {
      'action.yml': ACTION(
        step(
          "yes | sdkmanager --licenses\nsdkmanager --list\nsdkmanager --install 'build-tools;36.0.0' platform-tools --channel=0\n\"$ANDROID_HOME/cmdline-tools/latest/bin/sdkmanager\" 'system-images;android-30;default;x86_64'\nsdkmanager 'cmdline-tools;latest'\nsdkmanager --update",
        ),
      ),
    },
    [
      'unpinned-package sdkmanager --install build-tools;36.0.0 none',
      'unpinned-package sdkmanager --install platform-tools none',
      'unpinned-package sdkmanager --install system-images;android-30;default;x86_64 none',
      'floating-version sdkmanager --install cmdline-tools;latest none',
      'unpinned-package sdkmanager --install cmdline-tools;latest none',
      'unpinned-package sdkmanager --update (all packages) none',
    ],
  ],
  [
    'fetched files where the system reads what it runs, and elsewhere',
    {
      'action.yml': ACTION(
        step(
          'curl -o a.service https://h.example/1.2.3/a.service\nsudo mv a.service /etc/systemd/system/a.service\ncurl https://h.example/1.2.3/b.sh | sudo tee /etc/profile.d/b.sh\ncurl -o /etc/cron.d/c https://h.example/1.2.3/c\ncurl -o d https://h.example/1.2.3/d\nmv d /etc/acme/d',
        ),
      ),
    },
    [
      'unverified-download https://h.example/1.2.3/a.service none',
      'remote-script https://h.example/1.2.3/b.sh none',
      'unverified-download https://h.example/1.2.3/c none',
    ],
  ],
  [
    'pip of a python that was fetched',
    {
      'action.yml': ACTION(
        step(
          'curl -L https://h.example/1.2.3/p.tgz | tar xz -C /opt/p\n/opt/p/bin/python -m ensurepip\n/opt/p/bin/python -m pip install ruff',
        ),
      ),
    },
    ['unverified-download https://h.example/1.2.3/p.tgz none', 'unpinned-package pip install ruff none'],
  ],
  [
    'images that are unpacked',
    {
      'action.yml': ACTION(
        step(
          'undock --rm-dist acme/tool:1.2.3 out\nregctl image export acme/other:1 o.tar\nregctl image inspect acme/third:1',
        ),
      ),
    },
    ['unpinned-image acme/tool:1.2.3 none', 'unpinned-image acme/other:1 none'],
  ],
  [
    'mix, coursier and the workloads of dotnet',
    {
      'action.yml': ACTION(
        step(
          'mix local.hex --force\nmix deps.get\ncs install --contrib sbtn\ncs java --jvm temurin:17\ndotnet workload install wasm-tools',
        ),
      ),
    },
    [
      'unpinned-package mix local.hex none',
      'unpinned-package cs install sbtn none',
      'floating-version cs java --jvm temurin:17 none',
      'unpinned-package cs java --jvm temurin:17 none',
      'unpinned-package dotnet workload install wasm-tools none',
    ],
  ],
  [
    'files named by an address that is not known, found by a pattern or by name in their folder',
    {
      'action.yml': ACTION(
        step(
          `wget -q $(curl -s https://api.example/newest | jq -r .url)
tar xf tool-*.tar.gz
mkdir sub
cd sub
curl -LO $(curl -s https://old.example/oldest | jq -r .url)
unzip old-1.2.zip`,
        ),
      ),
    },
    [
      'unverified-download https://api.example/newest → {url} none',
      'floating-version https://api.example/newest none',
      'unverified-download https://old.example/oldest → {url} none',
      'floating-version https://old.example/oldest none',
    ],
  ],
  [
    'plugins of docker that the runner has, and a command that may fail',
    {
      'action.yml': 'name: x\nruns:\n  using: node24\n  main: index.js\n',
      'index.js': `const exec = require('@actions/exec');
        const works = async (...args) => (await exec.getExecOutput('docker', args, { ignoreReturnCode: true })).exitCode === 0;
        (async () => {
          if (!(await works('buildx'))) await exec.exec('docker pull o/buildx:1');
          if (!(await works('compose', 'version'))) await exec.exec('docker pull o/compose:1');
          const command = process.platform === 'win32' ? { name: 'compose', args: [] } : { name: 'docker', args: ['compose'] };
          const { exitCode } = await exec.getExecOutput(command.name, command.args, { ignoreReturnCode: true });
          if (exitCode !== 0) await exec.exec('docker pull o/either:1');
          if (!(await works('compose', 'ps', 'db'))) await exec.exec('docker pull o/db:1');
          if (!(await works('sbom', 'version'))) await exec.exec('docker pull o/sbom:1');
        })();`,
    },
    [
      'unpinned-image o/buildx:1 none conditional',
      'unpinned-image o/compose:1 none conditional',
      'unpinned-image o/either:1 none conditional',
      'unpinned-image o/db:1 none',
      'unpinned-image o/sbom:1 none',
    ],
  ],
  [
    'a verifier that was fetched, and checked against the tree itself',
    { 'action.yml': ACTION(step(BOOTSTRAP(`echo "${DIGEST}  cosign" | sha256sum -c`))) },
    ['unverified-download https://t.example/tool-1.2.3.tgz signature-anchored'],
  ],
  [
    'and one that was not',
    { 'action.yml': ACTION(step(BOOTSTRAP('chmod +x cosign'))) },
    [
      'unverified-download https://c.example/1.2.3/cosign none',
      'unverified-download https://t.example/tool-1.2.3.tgz signature-unanchored',
    ],
  ],
  [
    'a verb that is one or the other',
    {
      'action.yml': ACTION(
        step(
          'if [[ -x /snap/bin/tool ]]; then verb=refresh; else verb=install; fi\nsudo snap $verb --channel edge tool\nif [[ -e docker ]]; then verb=pull; else verb=rmi; fi\ndocker $verb o/tool:1',
        ),
      ),
    },
    [
      'floating-version snap install tool@edge none',
      'floating-version snap refresh tool@edge none',
      'unpinned-package snap refresh tool@edge none',
      'unpinned-image o/tool:1 none',
    ],
  ],
  [
    'a clone whose commit is compared with one of the tree, and one where that only warns',
    {
      'action.yml': ACTION(
        step(
          'git clone -b v1.2.3 https://github.com/o/left left\n[ "$(git -C left rev-parse HEAD)" = "0123456789abcdef0123456789abcdef01234567" ] || exit 1\n./left/install.sh\ngit clone -b v1.2.3 https://github.com/o/right right\n[ "$(git -C right rev-parse HEAD)" = "0123456789abcdef0123456789abcdef01234567" ] || echo other\n./right/install.sh\ngit clone -b v1.2.3 https://github.com/o/built built\n[ "$(git -C built rev-parse HEAD)" = "0123456789abcdef0123456789abcdef01234567" ] || exit 1\nmake -C built',
        ),
      ),
    },
    ['mutable-git-ref https://github.com/o/right @ v1.2.3 none'],
  ],
  [
    'requirements that are addresses',
    {
      'action.yml': ACTION(
        step(
          'pip install "left @ https://github.com/o/left/archive/$REF.tar.gz" "git+https://github.com/o/right@$REF" "other[all] @ https://acme.example/other-1.2.3.whl"',
        ),
      ),
    },
    [
      'unverified-download https://acme.example/other-1.2.3.whl none',
      'mutable-git-ref https://github.com/o/left/archive/{REF}.tar.gz none',
      'mutable-git-ref https://github.com/o/right @ {REF} none',
    ],
  ],
  [
    'what a cluster is told to run: addresses, what is piped, a file of the tree; and what only asks',
    {
      'action.yml': ACTION(
        step(
          'kubectl apply -f https://acme.example/1.2.3/all.yaml\ncurl -fsSL https://raw.githubusercontent.com/o/left/v1.2.3/left.yaml | sed s/a/b/ | kubectl apply -f -\nkubectl apply -k "https://github.com/o/right//deploy?ref=v1"\nkubectl create --filename "$GITHUB_ACTION_PATH/own.yaml"\nkubectl get -f https://acme.example/1.2.3/all.yaml',
        ),
      ),
      'own.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [{image: "o/own:1"}]}}}\n---\nkind: Service\nspec: {image: o/none}\n',
    },
    [
      'unverified-download https://acme.example/1.2.3/all.yaml none',
      'mutable-git-ref https://raw.githubusercontent.com/o/left/v1.2.3/left.yaml none',
      'mutable-git-ref https://github.com/o/right @ v1 none',
      'unpinned-image o/own:1 none',
    ],
  ],
  [
    'manifests that are a bomb of aliases: what else is applied is seen',
    {
      'action.yml': ACTION(
        step(
          'kubectl apply -f "$GITHUB_ACTION_PATH/bomb.yaml"\nkubectl apply -f https://acme.example/1.2.3/all.yaml',
        ),
      ),
      'bomb.yaml': [
        'a0: &a0 [x]',
        ...Array.from(
          { length: 9 },
          (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
        ),
      ].join('\n'),
    },
    ['unverified-download https://acme.example/1.2.3/all.yaml none'],
  ],
  [
    'plugins of Maven by their coordinates, and what the project asks for',
    {
      'action.yml': ACTION(
        step(
          'mvn -B org.left:left-maven-plugin:4.0.3:graph -Dformat=json\n./mvnw -q package\nmvn dependency:get -Dartifact=org.right:right:1.2',
        ),
      ),
    },
    [
      'unpinned-package mvn org.left:left-maven-plugin:4.0.3 none',
      'unpinned-package mvn org.right:right:1.2 none',
    ],
  ],
  [
    'an installer that is told a version by none of the default',
    {
      'action.yml':
        'name: x\ninputs:\n  version: {required: false}\nruns:\n  using: composite\n  steps:\n' +
        step(`curl -fsSL https://get.left.example | INSTALL_LEFT_VERSION="\${{ inputs.version }}" sh
curl -fsSL https://get.right.example | DESIRED_VERSION="\${{ inputs.version }}" sh
curl -fsSL https://get.other.example | INSTALL_LEFT_VERSION="\${{ inputs.version }}" sh
curl -fsSL https://get.input.example | INPUT_INPUT_VERSION="\${{ inputs.version }}" sh`),
    },
    [
      'remote-script https://get.left.example none',
      'floating-version https://get.left.example none',
      'remote-script https://get.right.example none',
      'floating-version https://get.right.example none',
      'remote-script https://get.other.example none',
      'remote-script https://get.input.example none',
    ],
  ],
  [
    'options of nuget that have values',
    {
      'action.yml': ACTION(
        step(
          'nuget install Left -Version 1.2.3 -DependencyVersion ignore -NonInteractive -ConfigFile nuget.config',
        ),
      ),
    },
    ['unpinned-package nuget install Left@1.2.3 none'],
  ],
  [
    'a snap by its track, by a flag, and by none',
    {
      'action.yml': ACTION(
        step(
          'sudo snap install left --channel=1.29/stable --classic\nsnap install --beta right\nsnap install other',
        ),
      ),
    },
    [
      'floating-version snap install left@1.29/stable none',
      'unpinned-package snap install left@1.29/stable none',
      'floating-version snap install right@beta none',
      'unpinned-package snap install right@beta none',
      'unpinned-package snap install other none',
    ],
  ],
  [
    'an environment without packages, one of two options for its name',
    {
      'action.yml': ACTION(
        step(
          'if [[ "$RUNNER_OS" == Linux ]]; then at=--name; else at=--prefix; fi\nconda create "$at" tools\nmicromamba create --log-level debug --rc-file here/.condarc "$at" tools ruff',
        ),
      ),
    },
    ['unpinned-package micromamba create ruff none'],
  ],
  [
    'what the registry says of a package, at an exact version and at a range',
    {
      'action.yml': ACTION(
        step(
          'v=$(npm view left@1.2.4 dist.tarball)\nw=$(npm view right version)\nnpm install -g "left@$v" "right@$w"',
        ),
      ),
    },
    ['floating-version npm view right none', 'unpinned-package npm install -g left@{view} right@{view} none'],
  ],
  [
    'a command that an input names by default',
    {
      'action.yml': `name: x\ninputs:\n  packager:\n    default: yarn\nruns:\n  using: composite\n  steps:\n${step(
        '${{ inputs.packager }} add left',
      )}`,
    },
    ['unpinned-package yarn add left none'],
  ],
  [
    'a command line that an input names by default, and one that is no words alone',
    {
      'action.yml': `name: x\ninputs:\n  setup:\n    default: pip install left\n  other:\n    default: 'pip install right; true'\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      env: {SETUP: '\${{ inputs.setup }}', OTHER: '\${{ inputs.other }}'}\n      run: $SETUP more; $OTHER\n`,
    },
    ['unpinned-package pip install left more none'],
  ],
  [
    'everything after -Command is the command of PowerShell',
    {
      'i.ps1':
        'param($Channel)\nInvoke-WebRequest https://h.example/v1.2.3/a.zip -OutFile a.zip\nExpand-Archive a.zip',
      'action.yml': ACTION(step('pwsh -NoLogo -Command "&" "\'$GITHUB_ACTION_PATH/i.ps1\'" -Channel LTS')),
    },
    ['unverified-download https://h.example/v1.2.3/a.zip none'],
  ],
  [
    'a filter of jq that is no plain path takes no time',
    {
      'action.yml': ACTION(
        step(`v=$(jq -r '.definitions_of_the_rules_configuration_x | length' <<< '{"a":1}')`),
      ),
    },
    [],
  ],
  [
    'a field of a known document',
    {
      'action.yml': ACTION(
        step(
          `v=$(jq -r '.tools[1]["the name"]' <<< '{"tools":[0,{"the name":"1.2.3"}]}')\nnpm install -g left@$v`,
        ),
      ),
    },
    ['unpinned-package npm install -g left@1.2.3 none'],
  ],
  [
    'what awk and sort pick out of a file of the tree',
    {
      'versions.txt': 'left 1.9.0\nright 3.0.0\nleft 1.10.0\n',
      'action.yml': ACTION(
        step(
          `v=$(awk '/^left/{print $2}' "$GITHUB_ACTION_PATH/versions.txt" | sort -rV | head -n 1)\nnpm install -g left@$v`,
        ),
      ),
    },
    ['unpinned-package npm install -g left@1.10.0 none'],
  ],
  [
    'what awk picks out of a file of the caller is not nothing',
    {
      'action.yml': ACTION(
        step(
          `v=$(awk -F'[:@]' '/FROM golang/{print $2; exit}' Dockerfile)\nif [ -n "$v" ]; then npm install -g left@1.0.0; else npm install -g odd; fi`,
        ),
      ),
    },
    ['unpinned-package npm install -g left@1.0.0 none', 'unpinned-package npm install -g odd none'],
  ],
  [
    'a test by grep of what an input is, with a file of the tree as default',
    {
      version: '5.0.2\n',
      'action.yml': `inputs:\n  version: {}\n${ACTION(
        step(
          `V="\${{ inputs.version }}"\nif [ -z "$V" ]; then V=$(cat $GITHUB_ACTION_PATH/version); fi\nif echo "$V" | grep -qE '^[0-9.]+-'; then npm install -g pre; elif echo "$V" | grep -q '^[0-9]'; then npm install -g left; else npm install -g odd; fi`,
        ),
      )}`,
    },
    [
      'unpinned-package npm install -g left none',
      'unpinned-package npm install -g odd none conditional',
      'unpinned-package npm install -g pre none conditional',
    ],
  ],
  [
    'the same name without the folder on PATH is a program of the runner',
    { ...INSTALL, 'action.yml': ACTION(step('setup.sh')) },
    [],
  ],
  [
    'a script that is put into a container',
    {
      'action.yml': ACTION(
        step(
          `printf '#!/bin/sh\\nnpm install -g left\\n' > "$RUNNER_TEMP/x.sh"\ndocker run --rm -v "$RUNNER_TEMP/x.sh:/run.sh:ro" alpine@sha256:${DIGEST} /run.sh`,
        ),
      ),
    },
    LEFT,
  ],
  [
    'a script that the run wrote, called by its path',
    {
      'action.yml': ACTION(
        step(
          `printf '#!/bin/sh\\nnpm install -g left\\n' > "$RUNNER_TEMP/x"\nchmod +x "$RUNNER_TEMP/x"\n"$RUNNER_TEMP/x"`,
        ),
      ),
    },
    LEFT,
  ],
  [
    'what the caller has in a file is the caller’s',
    { 'action.yml': ACTION(step('echo "$SCRIPT" > ./x.sh\n./x.sh')) },
    [],
  ],
  [
    'a program of the image itself',
    { 'action.yml': ACTION(step(`docker run --rm -v "$PWD:/src" alpine@sha256:${DIGEST} /run.sh`)) },
    [],
  ],
  [
    'options of the caller before the image',
    { 'action.yml': ACTION(step('docker run --rm "$DOCKER_OPTIONS" alpine:3 ls')) },
    ['unpinned-image alpine:3 none'],
  ],
  [
    'python by a variable: -m pip',
    { 'action.yml': ACTION(step('"$PY" -m pip install left')) },
    ['unpinned-package pip install left none'],
  ],
  [
    'python by a variable: a here-document',
    {
      'action.yml': ACTION(
        step('"$PY" -u << "EOF"\nimport subprocess\nsubprocess.run(["pip", "install", "left"])\nEOF'),
      ),
    },
    ['unpinned-package pip install left none'],
  ],
  [
    'a tool that the run puts into the folder of the action',
    {
      'action.yml': ACTION(
        step('python -m venv "$GITHUB_ACTION_PATH/.venv"\n"$GITHUB_ACTION_PATH/.venv/bin/pip" install left'),
      ),
    },
    ['unpinned-package pip install left none'],
  ],
  [
    'a method of a library calls what the subclass overrides',
    {
      'x.py':
        'import subprocess, venv\nclass B(venv.EnvBuilder):\n  def post_setup(self, context):\n    subprocess.run(["pip", "install", "left"])\nB().create("v")',
      'action.yml': ACTION(step('python "$GITHUB_ACTION_PATH/x.py"')),
    },
    ['unpinned-package pip install left none'],
  ],
  [
    'a method of a class of its own that nothing calls does not run',
    {
      'x.py':
        'import subprocess\nclass B:\n  def later(self):\n    subprocess.run(["pip", "install", "left"])\nB().create("v")',
      'action.yml': ACTION(step('python "$GITHUB_ACTION_PATH/x.py"')),
    },
    [],
  ],
  [
    'the project of the action with extras: what its metadata lets float',
    {
      'pyproject.toml': '[project]\ndependencies = ["dep"]\n',
      'action.yml': ACTION(step('pip install "$GITHUB_ACTION_PATH[all]"\npip install "./x"')),
    },
    ['unpinned-package pip install . (dep) none'],
  ],
  [
    'data on the standard input of an unknown program is no python',
    { 'action.yml': ACTION(step('"$FORMAT" << "EOF"\n{"pip": "install left"}\nEOF')) },
    [],
  ],
  [
    'rules of a Makefile of the tree',
    {
      Makefile: 'all:\n\tnpm install -g left\n',
      'action.yml': ACTION(step('make -C "$GITHUB_ACTION_PATH"')),
    },
    LEFT,
  ],
  [
    'a target, what it needs, its variables and those of the command line',
    {
      Makefile: [
        'TOOL ?= other',
        'V := 1.2.3',
        '.PHONY: all tool',
        'all:',
        '\tnpm install -g all',
        'tool: $(TOOL)',
        '\t@npm install -g $@ \\',
        '\t  $(NAME)',
        'left:',
        '\tcurl -o x https://acme.example/$(V)/x && chmod +x x',
      ].join('\n'),
      'action.yml': ACTION(step('cd "$GITHUB_ACTION_PATH"\nNAME=more make tool TOOL=left')),
    },
    [
      'unpinned-package npm install -g tool more none',
      'unverified-download https://acme.example/1.2.3/x none',
    ],
  ],
  [
    'a target whose name a command prints',
    {
      Makefile:
        'GOOS ?= $(shell go env GOOS)\nall: $(GOOS)\n\ttrue\nlinux:\n\ttrue\n$(shell go env GOPATH)/bin/x:\n\tcurl https://h.example | sh\n',
      'action.yml': ACTION(step('make -C "$GITHUB_ACTION_PATH"')),
    },
    ['opaque Makefile: a target that is only known at run time is not analysed'],
  ],
  [
    'a check in one line of a recipe, the use in the next',
    {
      Makefile: `tool:\n\tcurl -o x https://acme.example/1.2.3/x\n\techo "${DIGEST}  x" | sha256sum -c -\n\tchmod +x x\n`,
      'action.yml': ACTION(step('make -C "$GITHUB_ACTION_PATH" tool')),
    },
    [],
  ],
  [
    'what is not read of a Makefile is said',
    {
      Makefile: 'include more.mk\nall:\n\ttrue\n',
      'action.yml': ACTION(step('make -C "$GITHUB_ACTION_PATH" other')),
    },
    [
      'opaque Makefile: include more.mk is not analysed',
      'opaque make other: no rule of Makefile is read for it',
    ],
  ],
  [
    'rules of a justfile of the tree',
    {
      justfile: 'all:\n  npm install -g left\n',
      'action.yml': ACTION(step('cd "$GITHUB_ACTION_PATH" && just all')),
    },
    ['opaque just runs rules of justfile, which are not analysed'],
  ],
  ['rules of a Makefile of the caller', { Makefile: 'all:\n', 'action.yml': ACTION(step('make all')) }, []],
  [
    'a shell of its own: the last interpreter that it names',
    {
      'action.yml': ACTION('    - shell: /usr/bin/env -i sudo bash -e {0}\n      run: npm install -g left\n'),
    },
    LEFT,
  ],
  [
    'a shell that is no shell',
    { 'action.yml': ACTION('    - shell: elixir {0}\n      run: Mix.install([:left])\n') },
    ['opaque elixir program is not analysed'],
  ],
  [
    'R, Julia and Nushell as shells',
    {
      'action.yml': ACTION(
        [
          '    - shell: Rscript {0}\n      run: pak::pkg_install("left")\n',
          '    - shell: julia --color=yes {0}\n      run: import Pkg; Pkg.add("Left")\n',
          '    - shell: nu {0}\n      run: http get https://host/x.sh | ^sh\n',
        ].join(''),
      ),
    },
    [
      'unpinned-package pak::pkg_install left none',
      'unpinned-package Pkg.add Left none',
      'remote-script https://host/x.sh none',
    ],
  ],
  [
    'R, Julia and Nushell as commands',
    {
      'action.yml': ACTION(
        step(
          [
            'R -q -e \'install.packages("a")\'',
            'Rscript -e "x <- \'b\'" -e "install.packages(x)"',
            'R CMD INSTALL .',
            'curl -o c.tar.gz https://host/1.2/c.tar.gz',
            'R CMD INSTALL c.tar.gz',
            'julia --project=docs -e \'using Pkg; Pkg.instantiate(); Pkg.add("D")\'',
            'julia +1.10 --project="$GITHUB_ACTION_PATH" -e "using Pkg; Pkg.instantiate()"',
            'nu -c "^npm install -g left"',
          ].join('\n'),
        ),
      ),
      'Project.toml': '[deps]\n',
    },
    [
      'unpinned-package install.packages a none',
      'unpinned-package install.packages b none',
      'unverified-download https://host/1.2/c.tar.gz none',
      'unpinned-package Pkg.add D none',
      'unpinned-package Pkg.instantiate Project.toml none',
      ...LEFT,
    ],
  ],
  [
    "a script of the tree's package.json, and what it builds",
    {
      'package.json': '{"scripts":{"build":"npm install -g left"}}',
      'action.yml': ACTION(step('cd "$GITHUB_ACTION_PATH"\nnpm run build\nnode dist/index.js')),
    },
    [...LEFT, 'opaque dist/index.js is built during the run: it is not analysed'],
  ],
  [
    'a script of the package.json of the caller',
    {
      'package.json': '{"scripts":{"build":"npm install -g left"}}',
      'action.yml': ACTION(step('npm run build')),
    },
    [],
  ],
  [
    'what the environment prints is not nothing',
    { 'action.yml': ACTION(step('env | grep GITHUB_ > .env\nnpm install -g left')) },
    LEFT,
  ],
  [
    'a file of the tree, by a name that is only known at run time',
    {
      'bin/a': '\u0000',
      'bin/b': '\u0000',
      'action.yml': ACTION(step('"$GITHUB_ACTION_PATH/bin/$TOOL"')),
    },
    ['opaque bin/{TOOL} is one of the files of the tree, by a name that is only known at run time'],
  ],
  [
    'a sourced script that refuses to be executed goes on',
    {
      's.bash': 'if [[ "$0" == "${BASH_SOURCE[0]}" ]]; then exit 1; fi\nnpm install -g left',
      'action.yml': ACTION(step('source "$GITHUB_ACTION_PATH/s.bash"')),
    },
    LEFT,
  ],
  [
    'the version of an interpreter is not known to be too old',
    { 'action.yml': ACTION(step('[[ "$(python -V)" == 3 ]] || exit 1\nnpm install -g left')) },
    LEFT,
  ],
  [
    'bun with options before run: a TypeScript program is not passed over',
    {
      'x.ts': 'const url: string = "https://t.example/x"; await Bun.$`curl ${url} | sh`;',
      'action.yml': ACTION(step('bun --no-env-file run "$GITHUB_ACTION_PATH/x.ts"')),
    },
    ['remote-script https://t.example/x none'],
  ],
  [
    'a check inside the branch in which the bytes came in covers a later step',
    {
      'action.yml': ACTION(
        step(
          `if [ -n "$X" ]; then\ncurl -o k https://raw.githubusercontent.com/o/t/v1/k\necho "${DIGEST}  k" | sha256sum -c\nfi`,
        ) + step('sh ./k'),
      ),
    },
    [],
  ],
  [
    'without it the bytes are unchecked',
    {
      'action.yml': ACTION(
        step('if [ -n "$X" ]; then\ncurl -o k https://raw.githubusercontent.com/o/t/v1/k\nfi') +
          step('sh ./k'),
      ),
    },
    [
      'remote-script https://raw.githubusercontent.com/o/t/v1/k none conditional',
      'mutable-git-ref https://raw.githubusercontent.com/o/t/v1/k none conditional',
    ],
  ],
  [
    'a toolchain of two numbers is the newest of its patches',
    { 'action.yml': ACTION(step('rustup toolchain install "1.$(( $(date +%s) / 86400 ))"')) },
    [
      'floating-version rustup toolchain install 1.{number} none',
      'unpinned-package rustup toolchain install 1.{number} same-origin',
    ],
  ],
  [
    'a toolchain of three numbers is exact',
    { 'action.yml': ACTION(step('rustup toolchain install 1.80.0')) },
    ['unpinned-package rustup toolchain install 1.80.0 same-origin'],
  ],
  [
    'a default toolchain is installed where it is not there yet',
    {
      'action.yml': ACTION(
        step(
          'rustup toolchain install 1.80.0; rustup default 1.80.0; rustup default stable; rustup default 1.81.0',
        ),
      ),
    },
    [
      'unpinned-package rustup default 1.81.0 same-origin',
      'unpinned-package rustup toolchain install 1.80.0 same-origin',
    ],
  ],
  [
    'packages that were fetched into the folder that they are installed from, and others',
    {
      'action.yml': ACTION(
        step(
          `wget -q https://a.example/left.1.2.nupkg https://a.example/notes.txt
choco install left --source .
wget -P /tmp/wheels https://a.example/right-1.2-py3-none-any.whl
pip install --no-index --find-links /tmp/wheels right
pip install --no-index -f /tmp/other other`,
        ),
      ),
    },
    [
      'unverified-download https://a.example/left.1.2.nupkg none',
      'unverified-download https://a.example/right-1.2-py3-none-any.whl none',
    ],
  ],
  [
    'a package out of a folder is fetched from nowhere, one from a named source is',
    {
      'action.yml': ACTION(
        step('choco install own -s . && choco install own --source=./out && choco install left -s feed'),
      ),
    },
    ['unpinned-package choco install left none'],
  ],
  [
    'Windows PowerShell takes words as a command',
    { 'action.yml': ACTION(step('powershell choco install ghc --version 9.8.1')) },
    ['unpinned-package choco install ghc@9.8.1 none'],
  ],
  [
    'pwsh takes the first one as a file',
    { 'action.yml': ACTION(step('pwsh choco install ghc --version 9.8.1')) },
    [],
  ],
  [
    'a package manager that was fetched: from the address that it is given',
    {
      'action.yml': ACTION(
        step(
          'curl -sSLo bin/ghcup https://acme.example/1.2.3/ghcup\nchmod +x bin/ghcup\nbin/ghcup install ghc -u https://b.example/head/ghc.tar.xz head\nbin/ghcup config',
        ),
      ),
    },
    [
      'unverified-download https://acme.example/1.2.3/ghcup none',
      'unverified-download https://b.example/head/ghc.tar.xz none',
      'floating-version https://b.example/head/ghc.tar.xz none',
    ],
  ],
  [
    'and from its own list',
    { 'action.yml': ACTION(step('ghcup install ghc 9.8.1')) },
    ['unpinned-package ghcup install ghc same-origin'],
  ],
];

it.each([
  ['there', { 'dist/pnpm.cjs': '' }, ['action.yml', 'dist/pnpm.cjs'], []],
  ['not there', {}, ['action.yml'], ['dist/pnpm.cjs']],
] as [string, Record<string, string>, string[], string[]][])(
  'a package manager of the tree is in coverage: %s',
  (_, files, analysed, missing) => {
    const run = analyze(
      memoryTree('o/r@sha', {
        ...files,
        'action.yml': ACTION(step('node "$GITHUB_ACTION_PATH/dist/pnpm.cjs" install left')),
      }),
      '',
    );
    expect([...run.analysed].sort()).toEqual(analysed);
    expect([...run.missing]).toEqual(missing);
    expect(run.effects.filter(({ kind }) => kind === 'install')).toHaveLength(1);
  },
);

describe('what a command line runs', () => {
  for (const [name, files, expected] of cases)
    it(name, () => {
      expect(findings(files)).toEqual(expected);
    });
});

describe('the driver of buildx that an input names', () => {
  it('closes the image where it pulls none', () => {
    const action = `name: x
inputs:
  driver:
    default: docker-container
runs:
  using: composite
  steps:
${step('docker buildx create --driver "$DRIVER"', '      env:\n        DRIVER: ${{ inputs.driver }}\n')}`;
    const { effects } = analyze(memoryTree('o/r@sha', { 'action.yml': action }), '');
    const verdictOf = (values: Record<string, string>) =>
      judge(effects, { action: 'o/r', with: new Map(Object.entries(values)) }).verdict;
    expect(verdictOf({})).toBe('closable');
    expect(judge(effects, { action: 'o/r', with: new Map() }).closingInputs).toEqual({ driver: 'docker' });
    expect(verdictOf({ driver: 'docker' })).toBe('clean');
  });
});

describe('chains of values that are each one of two', () => {
  it('are judged in time that grows with their number, not with its power', () => {
    const links = Array.from(
      { length: 60 },
      (_, at) => `if [ "$V${at}" = a ]; then V${at + 1}="$V${at}b"; else V${at + 1}="$V${at}"; fi`,
    );
    const { effects } = analyze(
      memoryTree('o/r@sha', {
        'action.yml': ACTION(step(['V0="$X"', ...links, 'curl -o t "https://h/$V60" && sh ./t'].join('\n'))),
      }),
      '',
    );
    const began = performance.now();
    judge(effects, { action: 'o/r', with: new Map() });
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

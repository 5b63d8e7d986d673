import { describe, expect, it } from 'vitest';
import { actionPathText } from '../../../analyzers/machine.js';
import { interpretNushell } from '../../../analyzers/nushell/interpret.js';
import { concat, hole, literal, type Text } from '../../../src/effects/text.js';
import { effectsOf } from '../expressions.js';

const run = effectsOf('nushell', interpretNushell, {
  'lib/tool.nu': 'use more.nu [tail]\nexport def fetch-it [--name(-n): string, --loud] { tail $name }\n',
  'lib/more.nu': 'export def tail [x] { ^run-it $x }\n',
  'main.nu':
    'source $"($env.GITHUB_ACTION_PATH)/more.nu"\ndef main [who: string, --loud] {\n  ^run-it $who (tail-of "x")\n}\n',
  'more.nu': 'def tail-of [x] { $"($x)!" }\n',
});

const version = hole('version', { kind: 'input', name: 'version', default: '1' });

const cases: [string, string | Text, string[]][] = [
  [
    'programs of the machine',
    '^run-a b\nrun-c "d e" \'f\' g=1; run-h # no\nlet p = "run-i"\n^$p j',
    ['run-a b', 'run-c d e f g=1', 'run-h', 'run-i j'],
  ],
  [
    'packages',
    concat(
      literal('^sudo apt-get update\nlet args = [install -y left-'),
      version,
      literal(']\n^sudo apt-get ...$args'),
    ),
    ['install apt-get install left-{version}'],
  ],
  [
    'a script that is downloaded and run',
    '(\n  http get --raw --redirect-mode follow https://host/x.sh\n  | save $"(pwd)/x.sh"\n)\n^chmod +x $"(pwd)/x.sh"\n^bash $"(pwd)/x.sh" 1',
    ['fetch e1 https://host/x.sh', 'run install e1', 'run interpret e1'],
  ],
  [
    'a script that goes into a shell',
    'let version = "1.2"\nlet installer = http get $"https://host/($version)/install.sh"\n$installer | ^sh',
    ['fetch e1 https://host/1.2/install.sh', 'run interpret e1'],
  ],
  [
    'a download that is not run',
    'http get https://host/data.json | save -f data.json\nhttp post https://host/x {a: 1}',
    ['fetch e1 https://host/data.json', 'fetch e2 send https://host/x'],
  ],
  [
    'an archive',
    'http get https://host/x.tgz | save x.tgz\n^tar xzf x.tgz\n^./x',
    ['fetch e1 https://host/x.tgz', 'run extract e1', 'run execute e1'],
  ],
  [
    'a digest that is compared',
    'http get https://host/x | save x\nif (open --raw x | hash sha256) != "abc" {\n  error make {msg: "no"}\n}\n^./x',
    ['fetch e1 https://host/x', 'verify e2 digest e1 against abc', 'run execute e1 checked by e2'],
  ],
  [
    'conditions',
    'let has_sudo = not ((which \'sudo\') | is-empty)\nif $has_sudo {\n  ^run-a\n} else if $env.CI == "no" { ^run-never } else {\n  ^run-b\n}\nif 1 == 2 { run-never }',
    ['run-a under 1', 'run-b under 1'],
  ],
  [
    'how a program ended',
    'let ok = (\n  if $nu.os-info.name == "windows" { ^run-a } else { ^run-b }\n) | complete | $in.exit_code == 0\nif (not $ok) { run-c }\nlet r = (^run-d) | complete\nif ($r.exit_code == 0) { run-e }',
    ['run-a under 1', 'run-b under 1', 'run-c under 1', 'run-d', 'run-e under 1'],
  ],
  [
    'a list that may have a word more',
    'mut args = [a]\nif $env.LOUD? == "1" {\n  $args = $args | append "-v"\n}\n$args ++= [b]\n^run-it ...$args\n$args = [c, ...$args]',
    ['run-it a -v b'],
  ],
  [
    'match',
    'match $nu.os-info.name {\n  "windows" => { ^run-w }\n  "macos" | "darwin" => (^run-m),\n  _ => { ^run-u }\n}\nlet x = match "b" { "a" => "left", _ => "right" }\n^run-it $x',
    ['run-w under 1', 'run-m under 2', 'run-u under 2', 'run-it right'],
  ],
  [
    'functions, loops and closures',
    'def greet [name: string = "a", --flag(-f): int, ...rest] {\n  if $name == "" { return "none" }\n  $"hi ($name)"\n}\nfor t in [b ""] {\n  if ($t | is-empty) { continue }\n  ^run-it (greet $t)\n}\n[c d] | each {|x| ^run-it $x }\ndo { ^run-e }',
    ['run-it hi b', 'run-it c', 'run-it d', 'run-e'],
  ],
  [
    'the environment',
    '$env.A = "left"\n^run-it $env.A ($env | get --optional "A")\nwith-env { B: "right" } { ^run-it $env.B }\n"run-x" | save --append $env.GITHUB_OUTPUT\n$env.PATH = ($env.PATH | append ~/x)',
    ['run-it left left', 'run-it right'],
  ],
  ['the end of the program on one way', 'if ($env.X? | is-empty) {\n  exit 0\n}\nrun-it', ['run-it under 1']],
  [
    'errors that are caught',
    'let v = try {\n  "1" | into int\n} catch {|e|\n  run-b\n  exit 1\n}\nrun-it $v',
    ['run-b under 1', 'run-it 1'],
  ],
  [
    'pipelines over lines',
    'echo "a b"\n  | str trim\n  | split row " "\n  | each { |x|\n    run-it $x\n  }\n^run-external-like x | lines | first',
    ['run-it a', 'run-it b', 'run-external-like x'],
  ],
  [
    'a command by its name',
    'run-external "run-it" ...[a b]\nlet cmd = [run-x c]\nrun-external ...$cmd',
    ['run-it a b', 'run-x c'],
  ],
  [
    'what only reckons',
    '# x\ndef windows? [] { (sys host | get name) == "Windows" }\nfor i in 0..2 { windows? }\n0..<$x | reduce -f "" { |i, acc| $i + $acc }\nlet r = {\n  # y\n  ".": "b",\n}\nlet a = { name: "b", list: [1 2 3] }\nprint $"\\n(ansi purple)x \\(y) ($a.name | str join \' and \')(ansi reset)"\nconst X = 1\nls | where size > 1kb | get name\n$a | to json | ignore',
    [],
  ],
  ['raw strings', 'run-it r#\'a "b"\'# | complete | get stdout', ['run-it a "b"']],
  [
    'two tests by the same code',
    'def there [x] { (which $x | length) > 0 }\nif (there a) { run-a } else { run-b }\nif (there c) { run-c }\nif 2 >= 2 { run-d }',
    ['run-a under 1', 'run-b under 1', 'run-c under 1', 'run-d'],
  ],
  [
    'modules of the tree',
    'use $"($env.GITHUB_ACTION_PATH)/lib/tool.nu" *\nuse std/log\n(fetch-it\n  --name="left"\n  --loud)\nfetch-it --name "right"',
    ['run-it left', 'run-it right'],
  ],
  [
    'another Nushell',
    '^nu -I ($env.GITHUB_ACTION_PATH | path join lib) -c "use tool.nu *; fetch-it --name=left"',
    ['run-it left'],
  ],
  [
    'what does not parse',
    'let = )\nrun-it',
    ['run-it', 'opaque Nushell program: this part of the program does not parse'],
  ],
];

describe('Nushell programs', () => {
  for (const [name, script, expected] of cases) it(name, () => expect(run(script)).toEqual(expected));

  it('a file with a main command', () => {
    expect(run({ file: concat(actionPathText(''), literal('/main.nu')), args: [literal('left')] })).toEqual([
      'run-it left x!',
    ]);
  });
});

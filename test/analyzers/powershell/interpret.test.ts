import { beforeAll, describe, expect, it } from 'vitest';
import { actionPathText, Machine } from '../../../analyzers/machine.js';
import { loadGrammar } from '../../../analyzers/powershell/grammar.js';
import { interpretPowerShell } from '../../../analyzers/powershell/interpret.js';
import { concat, hole, literal, printText, type Text } from '../../../src/effects/text.js';
import { memoryTree } from '../../../src/sources/tree.js';
import { printEffect } from '../print.js';

beforeAll(() => loadGrammar('powershell'));

const TREE = memoryTree('o/r@sha', {
  'src/win32.ps1': 'param($v) Invoke-WebRequest "https://h/$v.zip" -OutFile it.zip',
  'named.ps1':
    'param([string]$Url, [Alias("m")] $Modules = "", [switch]$Quiet)\nirm $Url\nforeach ($one in $Modules) { if ($one) { use $one } }',
  'lib.ps1': 'function Get-It($u) { Invoke-WebRequest $u -OutFile it.zip }',
  'mod/mod.psd1': "@{\n  RootModule = 'mod.psm1'\n  NestedModules = @('more.psm1')\n}",
  'mod/mod.psm1': 'function Get-Mod($u) { Invoke-WebRequest $u -OutFile (Join-Path $PSScriptRoot m.zip) }',
  'mod/more.psm1': 'function Get-More { Save-Module Pester -RequiredVersion 5.0.0 }',
});

function run(script: string | Text): string[] {
  const commands: string[] = [];
  const machine = new Machine({
    tree: TREE,
    actionPath: '',
    inputs: new Map(),
    interpreters: { powershell: interpretPowerShell },
    runCommand: (argv) => {
      commands.push(`command ${argv.map(printText).join(' ')}`);
      return {};
    },
  });
  machine.interpret({
    language: 'powershell',
    interpreter: 'pwsh',
    text: typeof script === 'string' ? literal(script) : script,
    args: [],
  });
  return [...machine.effects.map(printEffect), ...commands];
}

const cases: [string, string, string[]][] = [
  [
    'blocks that run for each item, by any name, with a begin and an end; a property of each',
    `'a', 'b' | ForEach-Object { iwr "https://h/$_.zip" -OutFile it.zip }
'c' | % { iwr "https://h/$_.zip" -OutFile it.zip }
'd' | foreach { iwr "https://h/$_.zip" -OutFile it.zip }
'e' | ForEach-Object -Begin { $base = 'https://g' } -Process { iwr "$base/$_.zip" -OutFile it.zip }
$names = 'f,g' -split ',' | ForEach-Object { $_.ToUpper() } | Where-Object { $_ -ne '' }
foreach ($name in $names) { iwr "https://h/$name" -OutFile it.zip }
$tag = (irm https://api.h/latest) | % tag_name
$named = (irm https://api.h/latest) | ForEach-Object -MemberName name
iwr "https://h/$tag/$named" -OutFile it.zip
@() | ForEach-Object { iwr https://h/never -OutFile it.zip }
$asset = (irm https://api.h/assets).assets | ForEach-Object { if ($_.name -match 'x64') { return $_.name } } | Select-Object -Last 1
iwr "https://h/$asset" -OutFile it.zip`,
    [
      'fetch e1 https://h/a.zip',
      'fetch e2 https://h/b.zip',
      'fetch e3 https://h/c.zip',
      'fetch e4 https://h/d.zip',
      'fetch e5 https://g/e.zip',
      'fetch e6 https://h/F',
      'fetch e7 https://h/G',
      'fetch e8 https://api.h/latest',
      'fetch e9 https://api.h/latest',
      'fetch e10 https://h/{tag_name}/{name}',
      'fetch e11 https://api.h/assets',
      'fetch e12 https://h/{name}',
    ],
  ],
  [
    'variables that are set by their names',
    `New-Variable base -Value 'https://h' -Option Constant
Set-Variable -Name version -Value 1.2.3 -Scope Script
nv os linux
function Get-It { iwr "$script:base/$version/$os.zip" -OutFile it.zip }
Get-It`,
    ['fetch e1 https://h/1.2.3/linux.zip'],
  ],
  [
    'conditions that are held in variables: each is one of its own',
    `$linux = $v -eq 'linux'
$windows = $v -eq 'windows'
if ($linux) { iwr https://h/linux -OutFile it.zip } elseif ($windows) { iwr https://h/windows -OutFile it.zip }`,
    [
      "fetch e1 https://h/linux if {v} == 'linux'",
      "fetch e2 https://h/windows if not ({v} == 'linux') and {v} == 'windows'",
    ],
  ],
  [
    'a list that is filled on one path only, and groups of a match',
    `$lines = @()
if ($v) { $lines = $v -split ',' | ForEach-Object { $_.Trim() } }
foreach ($line in $lines) {
  $found = $line | Select-String '(S+)=(.+)'
  iwr "https://h/$($found.Matches[0].Groups[2].Value)" -OutFile it.zip
}`,
    ['fetch e1 https://h/{v}'],
  ],
  [
    'packages of Windows: of a file, of an address, beside one of the runner',
    `iwr https://h/a.msixbundle -OutFile a.msixbundle
iwr https://h/b.appx -OutFile b.appx
Add-AppxPackage .\\a.msixbundle -DependencyPath b.appx
Add-AppxProvisionedPackage -Online -PackagePath ./a.msixbundle -LicensePath ./License1.xml
Add-AppPackage -Path https://h/c.appx
Add-AppxPackage C:\\Windows\\d.appx`,
    [
      'fetch e1 https://h/a.msixbundle',
      'fetch e2 https://h/b.appx',
      'run install e1',
      'run install e2',
      'run install e1',
      'fetch e6 https://h/c.appx',
      'run install e6',
    ],
  ],
  [
    'arguments of native commands with an equals sign',
    '$t = go list ./... | Where-Object { $_ -NotMatch "x" }\ngo test $t -vet=off -v\niwr https://h/a.zip -OutFile a.zip',
    ['fetch e1 https://h/a.zip', 'command go list ./...', 'command go test {output} -vet off -v'],
  ],
  [
    'a process that is started with a line of arguments, and with a list of them',
    '$f = "my tool.msi"\nStart-Process msiexec "/i `"$f`" /qn" -Wait\nStart-Process $tool -ArgumentList "/S", "--version=$v" -Wait',
    ['command msiexec /i my tool.msi /qn', 'command {tool} /S --version={v}'],
  ],
  [
    'names in braces inside of bare words, beside those in strings and alone',
    '$v = "1.2"; $w = "3"\nnpm install tool@${v}\n& cargo +${v} test --x ${w} "a-${v}" # tool@${v}\nget ${v}@${w} pre/${v}/x${w}.zip\n& ${v}/tool +${w} x',
    [
      'command npm install tool@1.2',
      'command cargo +1.2 test --x 3 a-1.2',
      'command get 1.2@3 pre/1.2/x3.zip',
      'command 1.2\\tool +3 x',
    ],
  ],
  [
    'words that begin with a folder in a variable, or with two variables; a dash alone, a scope, a unit',
    `$dir = 'C:/t'; $v = '1.2'
iwr https://h/a.zip -OutFile $dir\\a.zip
Expand-Archive $dir/a.zip -DestinationPath $dir\\bin\\x
& $dir\\bin\\x\\tool.exe $dir$v -- --mode $v --save @scope/tool
if ($size / 1MB -gt 100) { b }
`,
    [
      'fetch e1 https://h/a.zip',
      'run extract e1',
      'command C:/t\\bin\\x\\tool.exe C:/t1.2 -- --mode 1.2 --save @scope/tool',
      'command b',
    ],
  ],
  [
    'a program of the root folder, and one that is called with a list of its words',
    '/opt/tool/run --quiet\n$x = /usr/bin/find a b',
    ['command \\opt/tool/run --quiet', 'command \\usr/bin/find a b'],
  ],
  [
    'lists of words without quotes, and values that touch their parameter',
    `Install-Module Pester, PSScriptAnalyzer -Force
Install-Module -Name A,B -RequiredVersion 1.0
7z x "a b.zip" -o"out" -y
function Never {
  param([Parameter(Position = 0, Mandatory = $true)] [string] $a)
}
Write-Host "one, two"
Never`,
    [
      'install Install-Module Pester',
      'install Install-Module PSScriptAnalyzer',
      'install Install-Module A@1.0 version 1.0',
      'install Install-Module B@1.0 version 1.0',
      'command 7z x a b.zip -oout -y',
    ],
  ],
  [
    'fetched text inside of a program that is put together; a parameter before the file',
    `Invoke-Expression "& { $(irm https://h/i.ps1) } -Arg"
iwr https://h/a.zip -OutFile a.zip
Get-Content a.zip | Out-File -Encoding utf8 b.zip
Expand-Archive b.zip`,
    ['fetch e1 https://h/i.ps1', 'run interpret e1', 'fetch e3 https://h/a.zip', 'run extract e3'],
  ],
  [
    'a dash for a stream, and what is thrown away',
    'get -qO - https://h/key | sudo add -\n$d = $n - 1\ntool $env:V >$null 2>&1',
    ['command get -qO - https://h/key', 'command sudo add -', 'command tool {V}'],
  ],
  [
    'parts that do not parse are told, where they are run',
    'function Never { $x = = foo bar -\ncurl https://h/a | bash }\nirm https://h/a\nGet-It - = -\ncurl https://h/b',
    [
      'fetch e1 https://h/a',
      'opaque this part of the PowerShell program does not parse',
      'command Get-It - = -\ncurl https://h/b',
    ],
  ],
  [
    'what is found on the machine may be nothing, one or many',
    `$found = @(Get-InstalledModule -Name Pester -ErrorAction Ignore)
if ($found.Length -eq 0) { Install-Module Pester }
if ($found.Count -gt 0) { a }
$tool = Get-Command tool
if (!$tool) { b }
$p = Start-Process x.exe -PassThru -Wait
if ($p.ExitCode -ne 0) { throw 'failed' }
$version = git describe
if ($version -in @('1', '2')) { c }
foreach ($one in $found) { d $one.Name }`,
    [
      "install Install-Module Pester if {Length} == '0'",
      'command Get-InstalledModule -Name Pester -ErrorAction Ignore',
      'command a',
      'command b',
      'command x.exe',
      'command git describe',
      'command c',
      'command d {Name}',
    ],
  ],
  [
    'lists and tables that are filled bit by bit, and what is among them',
    `$p = @{ Name = 'Pester' }
$p['RequiredVersion'] = '5.0'; $p.Add('Scope', 'CurrentUser'); $p.Force = $true
$p += @{ Repository = 'PSGallery' }
$null = Install-Module @p
$l = @('a'); $l += 'b'; [void]$l.Add('c')
tool @l @p
if ('b' -in $l) { x }
if ($l -contains 'z') { never }
if ('z' -notin $l) { y }
if ($p.ContainsKey('scope')) { z }
if ($l.Count -gt 3) { never }
'1,,2,3'.Split(',', [System.StringSplitOptions]::RemoveEmptyEntries) | ForEach-Object { n $_ }`,
    [
      'install Install-Module Pester@5.0 version 5.0',
      'command tool a b c -name Pester -requiredversion 5.0 -scope CurrentUser -force True -repository PSGallery',
      'command x',
      'command y',
      'command z',
      'command n 1',
      'command n 2',
      'command n 3',
    ],
  ],
  [
    'a script of the tree that is called: its parameters by name, by alias, by position, and a switch',
    `& $env:GITHUB_ACTION_PATH/named.ps1 -Url 'https://h/a' -Modules ''
& $env:GITHUB_ACTION_PATH/named.ps1 -Quiet https://h/b -m @('x', 'y')
$given = @{ Url = 'https://h/c' }
& $env:GITHUB_ACTION_PATH/named.ps1 @given
$list = 'https://h/d', 'z'
& $env:GITHUB_ACTION_PATH/named.ps1 @list`,
    [
      'fetch e1 https://h/a',
      'fetch e2 https://h/b',
      'fetch e3 https://h/c',
      'fetch e4 https://h/d',
      'command use x',
      'command use y',
      'command use z',
    ],
  ],
  [
    'what a pattern matched, and texts that are put in for it',
    `if ('v1.2' -match 'v(?<n>[0-9.]+)') { irm "https://h/$($Matches[1])/$($Matches.n)" }
$u = 'https://h/{v}/x' -replace '\\{v\\}', $env:V
irm $u
irm ('https://g/VERSION'.Replace('VERSION', $env:V))
if ('v1'.StartsWith('v')) { irm https://h/yes } else { irm https://h/no }
if ($env:V.EndsWith('x')) { irm https://h/x }`,
    [
      'fetch e1 https://h/1.2/1.2',
      'fetch e2 https://h/{V}/x',
      'fetch e3 https://g/{V}',
      'fetch e4 https://h/yes',
      'fetch e5 https://h/x if {V} matches /x$/',
    ],
  ],
  [
    'a download that is unpacked',
    'Invoke-WebRequest -Uri "https://h/x.zip" -OutFile x.zip\nExpand-Archive x.zip -DestinationPath t',
    ['fetch e1 https://h/x.zip', 'run extract e1'],
  ],
  [
    'positional, alias, switch before the value',
    'iwr https://h/x.zip -UseBasicParsing -OutFile x.zip',
    ['fetch e1 https://h/x.zip'],
  ],
  [
    'splatting',
    '$a = @{ Uri = "https://h/x"; OutFile = "x" }\nInvoke-WebRequest @a',
    ['fetch e1 https://h/x'],
  ],
  [
    'the web client',
    '(New-Object Net.WebClient).DownloadFile("https://h/x.exe", "x.exe")',
    ['fetch e1 https://h/x.exe'],
  ],
  [
    'fetched text is evaluated',
    "iex ((New-Object Net.WebClient).DownloadString('https://h/i.ps1'))",
    ['fetch e1 https://h/i.ps1', 'run interpret e1'],
  ],
  ['by pipe', 'irm https://h/i.ps1 | iex', ['fetch e1 https://h/i.ps1', 'run interpret e1']],
  [
    'functions of an imported module of the tree',
    'Import-Module "$env:GITHUB_ACTION_PATH/mod"\nGet-Mod https://h/x.zip\nGet-More',
    ['fetch e1 https://h/x.zip', 'install Install-Module Pester@5.0.0 version 5.0.0'],
  ],
  [
    'an imported module script, by its file',
    'ipmo "$env:GITHUB_ACTION_PATH/mod/mod.psm1" -Force\nGet-Mod https://h/x.zip\nGet-More',
    ['fetch e1 https://h/x.zip', 'command Get-More'],
  ],
  [
    'a module of the runner is not read',
    'Import-Module PowerShellGet\nGet-Mod https://h/x.zip',
    ['command Get-Mod https://h/x.zip'],
  ],
  ['literal text is only run', 'iex "npm ci"', ['command npm ci']],
  [
    'a field of an answer names the next address',
    '$r = irm https://api/latest\niwr "https://h/$($r.tag_name).zip" -OutFile z',
    ['fetch e1 https://api/latest', 'fetch e2 https://h/{tag_name}.zip'],
  ],
  [
    'unquoted words with variables',
    '$b = "https://h"; $v = "1.2"\nirm $b/v$v/x.zip -OutFile x',
    ['fetch e1 https://h/v1.2/x.zip'],
  ],
  ['format and concatenation', '$u = ("https://h/{0}" -f "a") + "/b"\nirm $u', ['fetch e1 https://h/a/b']],
  [
    'a digest comparison that throws',
    'iwr https://h/x.zip -OutFile x.zip\nif ((Get-FileHash x.zip).Hash -ne "AB") { throw "no" }\nExpand-Archive x.zip',
    ['fetch e1 https://h/x.zip', 'verify e2 digest e1 against AB', 'run extract e1 checked by e2'],
  ],
  [
    'a digest comparison that only warns',
    'iwr https://h/x.zip -OutFile x.zip\nif ((Get-FileHash x.zip).Hash -ne "AB") { Write-Warning "no" }\nExpand-Archive x.zip',
    ['fetch e1 https://h/x.zip', 'verify e2 digest e1 against AB', 'run extract e1 checked by e2 at times'],
  ],
  [
    'both sides of a test that is open',
    'if ($env:KIND -eq "a") { $u = "https://h/a" } else { $u = "https://h/b" }\nirm $u',
    ['fetch e1 https://h/a | https://h/b'],
  ],
  [
    'a test on literals takes one side',
    '$k = "a"\nif ($k -eq "A") { irm https://h/a } else { irm https://h/b }',
    ['fetch e1 https://h/a'],
  ],
  [
    'functions and defaults',
    'function Get-It($u, $v = "1") { irm "$u/$v" }\nGet-It -u https://h\nGet-It https://h 2',
    ['fetch e1 https://h/1', 'fetch e2 https://h/2'],
  ],
  [
    'an error path',
    'try { irm https://h/a } catch { irm https://h/b }',
    [
      'fetch e1 https://h/a',
      'fetch e2 https://h/b if irm https://h/a fails'.replace('irm https://h/a', '{ irm https://h/a }'),
    ],
  ],
  [
    'loops over literal lists',
    'foreach ($n in @("a", "b")) { irm "https://h/$n" }',
    ['fetch e1 https://h/a', 'fetch e2 https://h/b'],
  ],
  [
    'modules',
    'Install-Module -Name Pester -RequiredVersion 5.0.1 -Force\nInstall-Module Other\nInstall-Module Third -MinimumVersion 2.0',
    [
      'install Install-Module Pester@5.0.1 version 5.0.1',
      'install Install-Module Other',
      'install Install-Module Third@>=2.0 version >=2.0',
    ],
  ],
  [
    'native commands keep their words',
    '& "C:/t/x.exe" --a $env:RUNNER_OS @("b", "c")',
    ['command C:/t/x.exe --a {os} b c'],
  ],
  [
    'a script of the tree, dot-sourced',
    '. $env:GITHUB_ACTION_PATH/lib.ps1\nGet-It https://h/x',
    ['fetch e1 https://h/x'],
  ],
  [
    'uploads are not downloads',
    'Invoke-RestMethod -Method Post -Uri https://h/x -Body $b',
    ['fetch e1 send https://h/x'],
  ],
  [
    'a script block made of fetched text',
    '$s = [scriptblock]::Create((irm https://h/i.ps1))\n& $s -Channel LTS',
    ['fetch e1 https://h/i.ps1', 'run interpret e1'],
  ],
  [
    'a script block that is invoked',
    "$d = { param($u) irm $u }\n& $d https://h/a\n$d.Invoke('https://h/b')\nInvoke-Command { irm $args[0] } -ArgumentList https://h/c",
    ['fetch e1 https://h/a', 'fetch e2 https://h/b', 'fetch e3 https://h/c'],
  ],
  [
    'a script block for another process, and one that nobody runs',
    'pwsh -Command { irm https://h/a }\n$never = { irm https://h/b }',
    ['command pwsh -Command  irm https://h/a '],
  ],
  [
    'the operator before a plain name',
    '& curl.exe -L https://h/x -o x.exe',
    ['command curl.exe -L https://h/x -o x.exe'],
  ],
  [
    'a program of the folder',
    './a.exe /S\nif ($true) { ./b.exe; ../c/d.exe }\nGet-Item ./x',
    ['command .\\a.exe /S', 'command .\\b.exe', 'command ..\\c/d.exe'],
  ],
  [
    'clauses on one line',
    "switch ($env:KIND) { 'a' { x } 'b' { y } default { z } }\nif ($env:Z) { v } else { w }",
    ['command x', 'command y', 'command z', 'command v', 'command w'],
  ],
  [
    'a switch over patterns',
    "switch -Regex ($env:KIND) { '^a' { irm https://h/a } }",
    ['fetch e1 https://h/a if {KIND} matches /^a/'],
  ],
  [
    'which system it is',
    'if ($IsWindows) { irm https://h/w } else { irm https://h/l }\nif (-not $IsMacOS) { exit }\nirm https://h/m',
    [
      "fetch e1 https://h/w if {os} == 'Windows'",
      "fetch e2 https://h/l if not ({os} == 'Windows')",
      "fetch e3 https://h/m if {os} == 'macOS'",
    ],
  ],
  [
    'what comes after an early end',
    "function F { if ($env:A -eq 'x') { return }; irm https://h/f }\nF\nforeach ($n in 'a', 'b') { if ($env:B -eq $n) { continue }; irm https://h/$n }\nirm https://h/on",
    [
      "fetch e1 https://h/f if not ({A} == 'x')",
      "fetch e2 https://h/a if not ({B} == 'a')",
      "fetch e3 https://h/b if not ({B} == 'b')",
      'fetch e4 https://h/on',
    ],
  ],
  ['a variable with a type', '[string] $n = "a"\n& "$n.exe"', ['command a.exe']],
  [
    'a response that is copied into a file, and hashed',
    '$s = [Net.Http.HttpClient]::new().GetAsync("https://h/x.zip").Result.Content.ReadAsStreamAsync().Result\n$f = [IO.File]::Create("x.zip"); $s.CopyTo($f)\n' +
      '$h = [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash([IO.File]::OpenRead("x.zip")))\n' +
      'if ($h -ne "AB") { throw "no" }\nExpand-Archive x.zip',
    ['fetch e1 https://h/x.zip', 'verify e2 digest e1 against AB', 'run extract e1 checked by e2'],
  ],
  [
    'parameters that are not given, and the set of those that are',
    'function Get-It {\n  param([Parameter(Mandatory, ParameterSetName = "Url")] $Url, [Parameter(ParameterSetName = "File")] $File, $Sum)\n' +
      '  if ($PSCmdlet.ParameterSetName -eq "File") { x $File } else { irm $Url -OutFile ([IO.Path]::GetFileName($Url)) }\n' +
      '  if ($Sum) { y }\n}\nGet-It -Url "https://h/$env:V/a.zip"\nGet-It -File b.zip\nExpand-Archive a.zip',
    ['fetch e1 https://h/{V}/a.zip', 'run extract e1', 'command x b.zip'],
  ],
  [
    'a name that may be empty',
    '$n = [IO.Path]::GetFileNameWithoutExtension("https://h/a/b.zip")\nif ([string]::IsNullOrEmpty($n)) { irm https://h/none }\n' +
      'if (-not [string]::IsNullOrWhiteSpace($env:V)) { irm https://h/$n }',
    ['fetch e1 https://h/b if not ({V} is empty)'],
  ],
  ['what is only printed', 'Write-Host "https://h/x"', []],
];

describe('PowerShell', () => {
  it.each(cases)('%s', (_, script, expected) => {
    expect(run(script)).toEqual(expected);
  });

  it('a command that begins with a hole of the template', () => {
    const script = concat(
      actionPathText(''),
      literal("/src/win32.ps1 '1.2'\n"),
      hole('tool', { kind: 'env', name: 'T' }),
    );
    expect(run(concat(script, literal(' -a b\n')))).toEqual([
      'fetch e1 https://h/1.2.zip',
      'command {tool} -a b',
    ]);
  });

  it('a script that was put together out of known and unknown pieces', () => {
    const os = hole('os', { kind: 'platform', what: 'os' });
    const version = hole('version', { kind: 'input', name: 'version' });
    const script = concat(
      literal('. '),
      actionPathText(''),
      literal('/src/'),
      os,
      literal(".ps1 '"),
      version,
    );
    expect(run(concat(script, literal("'\nInvoke-WebRequest https://i/\n")))).toEqual([
      "fetch e1 https://h/{version}.zip if {os} == 'win32'",
      'fetch e2 https://i/',
    ]);
  });
});

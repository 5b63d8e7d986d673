import { describe, expect, it } from 'vitest';
import { interpretJulia } from '../../../analyzers/julia/interpret.js';
import { actionPathText } from '../../../analyzers/machine.js';
import { concat, hole, literal, type Text } from '../../../src/effects/text.js';
import { effectsOf } from '../expressions.js';

const run = effectsOf('julia', interpretJulia, {
  'lib/more.jl': 'module More\nwhere_it_is() = "here"\nend\n',
  'main.jl':
    'include(joinpath(@__DIR__, "lib", "more.jl"))\nrun(`run-it $(More.where_it_is()) $(ARGS[1])`)\n',
  'own/Project.toml': '[deps]\n',
  'locked/Project.toml': '[deps]\n',
  'locked/Manifest.toml': '[[deps.A]]\n',
});

const version = hole('version', { kind: 'input', name: 'version', default: '1' });
const PKG = 'using Pkg\n';

const cases: [string, string | Text, string[]][] = [
  [
    'packages',
    `${PKG}Pkg.add("Left"); Pkg.add(["Right", "Down"])\nPkg.add(; name = "Up", version = "1.2.3")\nPkg.add([Pkg.PackageSpec(name="A", version="0.1"), PackageSpec("B")])`,
    [
      'install Pkg.add Left',
      'install Pkg.add Right',
      'install Pkg.add Down',
      'install Pkg.add Up@1.2.3 version 1.2.3',
      'install Pkg.add A@0.1 version 0.1',
      'install Pkg.add B',
    ],
  ],
  [
    'a version that an input gives',
    concat(
      literal('import Pkg\nversion = convert(String, strip("'),
      version,
      literal(
        '"))::String\np = Pkg.PackageSpec(\n    name = "Left",\n    uuid = "98e5",\n    version = version,\n)\nPkg.add(p)',
      ),
    ),
    ['install Pkg.add Left@{version} version {version}'],
  ],
  [
    'repositories',
    'Pkg.add(url="https://host/A.jl")\nPkg.add(Pkg.PackageSpec(url="https://host/B.jl", rev="v1"))\nPkg.develop(url="https://host/C.jl")\nPkg.develop(PackageSpec(path=pwd()))\nPkg.Registry.add(RegistrySpec(url = "https://host/R"))',
    [
      'git-ref e1 https://host/A.jl',
      'git-ref e2 https://host/B.jl at v1',
      'git-ref e3 https://host/C.jl',
      'git-ref e4 https://host/R',
    ],
  ],
  [
    'the prompt of the package manager',
    'pkg"add Left@1.2, Right; add https://host/A.jl#main; instantiate"',
    [
      'install Pkg.add Left@1.2 version 1.2',
      'install Pkg.add Right',
      'git-ref e3 https://host/A.jl at main',
      'install Pkg.instantiate Project.toml caller',
    ],
  ],
  [
    'the project of the caller',
    'Pkg.instantiate()\nretry(Pkg.build)(verbose=true)\nPkg.activate("docs")\nPkg.test(; coverage=true)',
    [
      'install Pkg.instantiate Project.toml caller',
      'install Pkg.build Project.toml caller',
      'install Pkg.test Project.toml caller',
    ],
  ],
  [
    'a project of the tree, with a manifest and without',
    'Pkg.activate(joinpath(ENV["GITHUB_ACTION_PATH"], "own")); Pkg.instantiate()\nPkg.activate(joinpath(ENV["GITHUB_ACTION_PATH"], "locked")); Pkg.instantiate()\nPkg.activate("x"; shared=true); Pkg.instantiate()',
    ['install Pkg.instantiate Project.toml tree', 'install Pkg.instantiate Project.toml locked tree'],
  ],
  [
    'command lines',
    'x = "a b"; xs = ["c", "d"]\nrun(`run-it $x $xs pre-$(x) \'e f\' "g$x"`)\nrun(pipeline(`run-a`, `run-b`))',
    ['run-it a b c d pre-a b e f ga b', 'run-a', 'run-b'],
  ],
  [
    'what a command prints',
    'out = read(`sh -c "echo left"`, String)\nrun(`run-it $(strip(out))`)',
    ['run-it left'],
  ],
  [
    'a repository that is cloned',
    'dir = mktempdir()\nrun(`git clone https://host/o/r.git $dir`)\nrun(`$(Base.julia_cmd()) --project=$dir $dir/x.jl`)',
    ['git-ref e1 https://host/o/r.git', 'run interpret e1'],
  ],
  [
    'a download that is run',
    'using Downloads\nDownloads.download("https://host/x.sh", "x.sh")\nrun(`bash x.sh`)\nf = download("https://host/y.sh")\nrun(`bash $f`)',
    ['fetch e1 https://host/x.sh', 'run interpret e1', 'fetch e3 https://host/y.sh', 'run interpret e3'],
  ],
  [
    'a download that is not',
    'download("https://host/data.csv", "data.csv")',
    ['fetch e1 https://host/data.csv'],
  ],
  [
    'a script from an address',
    'include(download("https://host/x.jl"))\ninclude_string(Main, String(HTTP.get("https://host/y.jl").body))',
    ['fetch e1 https://host/x.jl', 'run interpret e1', 'fetch e3 https://host/y.jl', 'run interpret e3'],
  ],
  [
    'a digest that is compared',
    'using SHA\ndownload("https://host/x", "x")\nbytes2hex(open(sha256, "x")) == "abc" || error("no")\nrun(`./x`)',
    ['fetch e1 https://host/x', 'verify e2 digest e1 against abc', 'run execute e1 checked by e2'],
  ],
  [
    'conditions',
    'if Sys.iswindows()\n  run(`run-w`)\nelseif Sys.isapple()\n  run(`run-m`)\nelse\n  run(`run-u`)\nend\n1 == 2 && run(`run-never`)\nx = 1 == 1 ? "a" : "b"\nrun(`run-it $x`)',
    ['run-w under 1', 'run-m under 2', 'run-u under 2', 'run-it a'],
  ],
  [
    'the environment',
    'ENV["A"] = "left"\nrun(`run-it $(ENV["A"]) $(get(ENV, "CI", "no"))`)\nif haskey(ENV, "B") run(`run-b`) end',
    ['run-it left true', 'run-b under 1'],
  ],
  [
    'functions and loops',
    'function f(x::String, y = "b"; z...)::String\n  isempty(x) && return "c"\n  "$x$y"\nend\ng(x) = x * "!"\nfor p in ("a", "")\n  p == "" && continue\n  run(`run-it $(f(p)) $(g(p))`)\nend\nforeach(x -> run(`run-it $x`), [s for s in ["d", "e"]])\nmap(["f"]) do x\n  run(`run-it $x`)\nend',
    ['run-it ab a!', 'run-it d', 'run-it e', 'run-it f'],
  ],
  [
    'several variables',
    'a, b = ["left", "right"]\n(c, d) = (b, a)\nrun(`run-it $c $d`)',
    ['run-it right left'],
  ],
  [
    'errors that are caught',
    'try\n  run(`run-a`)\ncatch e\n  run(`run-b`)\nend',
    ['run-a under 1', 'run-b under 1'],
  ],
  [
    'a file that is written and run',
    'open("x.sh", "w") do io\n  println(io, "run-it left")\nend\nrun(`sh x.sh`)',
    ['run-it left'],
  ],
  [
    'what only reckons',
    '@snoop begin import A, B end\n#= x =# @info "x" y=1\nstruct A\n  b::Int\nend\nx = v"1.7-" < VERSION ? 1:2 : 3\n@eval Module() begin\n  push!(LOAD_PATH, "@docs")\n  import Logging, GitHubActions\nend\nm = match(r"^(a)\\s*=\\s*\\"", "x")\nprintstyled("::notice:: \\n"; color = :yellow)\nlocal_repos = split("a\\nb", "\\n") .|> string\nfilter!(isfile, [joinpath("a", "b")])\nbounds = Dict{String, VersionNumber}()\nxs[2:end]',
    [],
  ],
  [
    'what may fetch and is not known',
    'Conda.install_it("x")\nThings.read("https://host/x")',
    [
      'opaque Conda.install_it of the Julia program is not known',
      'opaque Things.read of the Julia program is not known',
    ],
  ],
  [
    'what does not parse',
    'x = ]\nrun(`run-it`)',
    ['run-it', 'opaque Julia program: this part of the program does not parse'],
  ],
];

describe('Julia programs', () => {
  for (const [name, script, expected] of cases) it(name, () => expect(run(script)).toEqual(expected));

  it('a file that runs in the same process', () => {
    expect(run({ file: concat(actionPathText(''), literal('/main.jl')), args: [literal('left')] })).toEqual([
      'run-it here left',
    ]);
  });
});

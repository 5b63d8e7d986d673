import { describe, expect, it } from 'vitest';
import { actionPathText } from '../../../analyzers/machine.js';
import { interpretR } from '../../../analyzers/r/interpret.js';
import { concat, hole, literal, type Text } from '../../../src/effects/text.js';
import { effectsOf } from '../expressions.js';

const run = effectsOf('r', interpretR, {
  'lib/more.R': 'get_it <- function(x) system2("run-it", c(x, where))\nwhere <- "here"\n',
  'main.R': 'source(file.path(Sys.getenv("GITHUB_ACTION_PATH"), "lib", "more.R"))\nget_it("a")\n',
});

const version = hole('version', { kind: 'input', name: 'version', default: '1' });
const listed = hole('packages', { kind: 'input', name: 'packages', default: 'deps::., any::left' });

const cases: [string, string | Text, string[]][] = [
  [
    'packages of CRAN',
    'install.packages(c("left", "right"), repos = "https://cran.r-project.org")\nutils::install.packages("down")',
    ['install install.packages left', 'install install.packages right', 'install install.packages down'],
  ],
  [
    'a package from a channel that an input names',
    concat(
      literal('install.packages("left", repos = sprintf("https://host/%s/%s", "'),
      version,
      literal('", "x"))'),
    ),
    ['install install.packages left@{version} version {version}'],
  ],
  [
    'an archive at an address',
    'install.packages("https://host/x_1.0.tar.gz", repos = NULL)',
    ['fetch e1 https://host/x_1.0.tar.gz', 'run install e1'],
  ],
  [
    'a repository at HEAD, a ref and a commit',
    'remotes::install_github("o/r")\nlibrary(devtools)\ninstall_github("o/r/sub@v1")\nremotes::install_github("o/r", ref = "main")\nremotes::install_gitlab("o/r")',
    [
      'git-ref e1 https://github.com/o/r',
      'git-ref e2 https://github.com/o/r at v1',
      'git-ref e3 https://github.com/o/r at main',
      'git-ref e4 https://gitlab.com/o/r',
    ],
  ],
  [
    'an exact version',
    'remotes::install_version("left", version = "1.2.3")',
    ['install install_version left@1.2.3 version 1.2.3'],
  ],
  [
    'the manifest of the caller',
    'remotes::install_deps(dependencies = TRUE)\nrenv::restore()\ndevtools::install()\npak::local_install_deps()',
    [
      'install install_deps DESCRIPTION caller',
      'install renv::restore renv.lock caller',
      'install devtools::install DESCRIPTION caller',
      'install pak::local_install_deps DESCRIPTION caller',
    ],
  ],
  [
    'references of pak',
    'pak::pkg_install(c("any::left", "right@1.2.3", "deps::.", ".", "o/r@main", "github::o/s"))',
    [
      'install pak::pkg_install left',
      'install pak::pkg_install right@1.2.3 version 1.2.3',
      'git-ref e3 https://github.com/o/r at main',
      'git-ref e4 https://github.com/o/s',
    ],
  ],
  [
    'a lock file that is made first, of what an input lists by default',
    concat(
      literal('deps <- strsplit("'),
      listed,
      literal(
        '", "[[:space:],]+")[[1]]\npak::lockfile_create(c(deps), lockfile = "p.lock")\npak::lockfile_install("p.lock")\npak::lockfile_install("own.lock")',
      ),
    ),
    [
      "install pak::lockfile_install left if {packages} == 'deps::., any::left'",
      "install pak::lockfile_install {packages} if not ({packages} == 'deps::., any::left')",
    ],
  ],
  [
    'what is installed already',
    'if (!requireNamespace("left", quietly = TRUE)) install.packages("left")\nif (!require(right)) {\n  install.packages("right")\n}',
    [
      'install install.packages left if not (tool R package left exists)',
      'install install.packages right if not (tool R package right exists)',
    ],
  ],
  [
    'a script from an address',
    'source("https://host/x.R")',
    ['fetch e1 https://host/x.R', 'run interpret e1'],
  ],
  [
    'a text that is evaluated',
    'eval(parse(text = paste0("install.", "packages(\\"left\\")")))\neval(parse(text = readLines("https://host/x.R")))',
    ['install install.packages left', 'fetch e2 https://host/x.R', 'run interpret e2'],
  ],
  [
    'a download that is run',
    'f <- tempfile(fileext = ".sh")\ndownload.file(sprintf("https://host/%s/x.sh", "v1"), destfile = f)\nsystem2("bash", f)',
    ['fetch e1 https://host/v1/x.sh', 'run interpret e1'],
  ],
  [
    'a download that is not',
    'download.file("https://host/data.csv", "data.csv")\nread.csv("data.csv")',
    ['fetch e1 https://host/data.csv'],
  ],
  [
    'an archive',
    'download.file("https://host/x.zip", "x.zip")\nunzip("x.zip", exdir = "x")\nsystem("./x/tool --now")',
    ['fetch e1 https://host/x.zip', 'run extract e1', 'run execute e1'],
  ],
  [
    'command lines',
    'system("run-a b && run-c")\nsystem2("run-d", args = c("e", "f g"))',
    ['run-a b', 'run-c under 1', 'run-d e f g'],
  ],
  ['variables', 'x = "a"; "b" -> y\nz <- paste(x, y, sep = "-")\nsystem2("run-it", z)', ['run-it a-b']],
  [
    'the environment',
    'Sys.setenv(A = "left")\nsystem2("run-it", c(Sys.getenv("A"), Sys.getenv("CI")))',
    ['run-it left true'],
  ],
  [
    'a test of the system',
    'if (.Platform$OS.type == "windows") system2("run-w") else system2("run-u")\nif (Sys.info()[["sysname"]] == "Darwin") system2("run-m")',
    ['run-w under 1', 'run-u under 1', 'run-m under 1'],
  ],
  ['a test that is known', 'if (1 == 2) system2("run-never")\nelse system2("run-it")', ['run-it']],
  [
    'the end of the program on one way',
    'if (Sys.getenv("X") != "") q("no")\nsystem2("run-it")',
    ['run-it under 1'],
  ],
  [
    'a function',
    'f <- function(x, y = "b", ...) { if (x == "") return("c"); paste0(x, y) }\nsystem2("run-it", f("a"))\nsystem2("run-it", f(""))',
    ['run-it ab', 'run-it c'],
  ],
  [
    'loops',
    'for (p in c("a", "b")) install.packages(p)\nsapply(c("c"), function(x) install.packages(x))\nlapply(list("d"), install.packages)',
    [
      'install install.packages a',
      'install install.packages b',
      'install install.packages c',
      'install install.packages d',
    ],
  ],
  [
    'errors that are caught',
    'tryCatch({\n  system2("run-a")\n}, error = function(e) {\n  system2("run-b")\n}, finally = system2("run-c"))\nsystem2("run-d")',
    ['run-a under 1', 'run-b under 1', 'run-c', 'run-d'],
  ],
  ['switch', 'switch("b", a = system2("run-a"), b = , c = system2("run-c"), system2("run-d"))', ['run-c']],
  [
    'pipes',
    '"left" |> install.packages()\n"right" %>% install.packages',
    ['install install.packages left', 'install install.packages right'],
  ],
  [
    'raw strings, comments and names in back quotes',
    '`a b` <- r"(x\\y)" # run-no\nsystem2("run-it", `a b`)',
    ['run-it x\\y'],
  ],
  [
    'a digest that is compared',
    'download.file("https://host/x", "x")\nif (digest::digest(file = "x", algo = "sha256") != "abc") stop("no")\nsystem("./x")',
    ['fetch e1 https://host/x', 'verify e2 digest e1 against abc', 'run execute e1 checked by e2'],
  ],
  [
    'what only reckons',
    'x <- nchar("a") + 1; cat("::group::x\\n"); rcmdcheck::rcmdcheck(args = c("--no-manual")); installed.packages()',
    [],
  ],
  [
    'what may fetch and is not known',
    'some::install_thing()\nsome::read("https://host/x")',
    [
      'opaque some::install_thing of the R program is not known',
      'opaque some::read of the R program is not known',
    ],
  ],
  [
    'what does not parse',
    'x <- )\nsystem2("run-it")',
    ['run-it', 'opaque R program: this part of the program does not parse'],
  ],
];

describe('R programs', () => {
  for (const [name, script, expected] of cases) it(name, () => expect(run(script)).toEqual(expected));

  it('a file that runs in the same process', () => {
    expect(run({ file: concat(actionPathText(''), literal('/main.R')) })).toEqual(['run-it a here']);
  });
});

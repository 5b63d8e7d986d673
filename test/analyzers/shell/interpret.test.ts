import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, prepareAnalyzers } from '../../../src/analyze.js';
import { judge } from '../../../src/rules/index.js';
import { memoryTree } from '../../../src/sources/tree.js';

beforeAll(() => prepareAnalyzers());

const ACTION = `name: x
inputs:
  components:
    required: false
  targets:
    required: false
runs:
  using: composite
  steps:
    - shell: bash
      env:
        COMPONENTS: \${{ inputs.components }}
        TARGETS: \${{ inputs.targets }}
      run: bash "$GITHUB_ACTION_PATH/run.sh"
`;

function findings(script: string): string[] {
  const { effects } = analyze(
    memoryTree('o/r@sha', {
      'action.yml': ACTION,
      'run.sh': script,
      'scripts/name.sh': 'name=called\n',
      'scripts/lib.sh': 'get() { npm install -g "$1"; }\n',
      'scripts/lib.py':
        'import subprocess\ndef get(name):\n    subprocess.run(["npm", "install", "-g", name])\n',
    }),
    '',
  );
  const { findings: found } = judge(effects, { action: 'o/r', with: new Map() });
  return [
    ...found.map(({ kind, target, verification, reach }) => `${kind} ${target} ${verification} ${reach}`),
    ...effects.flatMap((effect) => (effect.kind === 'opaque' ? [`opaque ${effect.reason}`] : [])),
  ];
}

const TOOL = 'https://acme.example/1.2.3/tool.tgz';
const GAP = [`unverified-download ${TOOL} none default`];
const DIGEST = 'a'.repeat(64);

const cases: [string, string, string[]][] = [
  [
    'one check or another, without which the script ends',
    `curl -fsSLo tool.tgz ${TOOL}
if ! (echo "${DIGEST}  tool.tgz" | shasum -a 256 -c || echo "${DIGEST}  tool.tgz" | sha256sum -c); then exit 1; fi
tar xzf tool.tgz`,
    [],
  ],
  [
    'one check or another, which only warn unless a caller wants more',
    `fail() { echo no; if [[ "$COMPONENTS" == strict ]]; then exit 1; fi; }
curl -fsSLo tool.tgz ${TOOL}
if ! (echo "${DIGEST}  tool.tgz" | shasum -a 256 -c || echo "${DIGEST}  tool.tgz" | sha256sum -c); then fail; fi
tar xzf tool.tgz`,
    GAP,
  ],
  [
    'a function that is defined on one side only is the program of its name on the other one',
    `if [[ "$RUNNER_OS" == Windows ]]; then npm() { "$HOME/own/npm.exe" "$@"; }; fi
npm install -g left
version() { echo 1.2.3; }
npm install -g "right@$(version)"`,
    [
      'unpinned-package npm install -g left none default',
      'unpinned-package npm install -g right@1.2.3 none default',
    ],
  ],
  [
    'a function that each side defines for itself',
    `if [[ "$COMPONENTS" == yes ]]; then get() { npm install -g "$1-yes"; }; else get() { npm install -g "$1-no"; }; fi
get left`,
    [
      'unpinned-package npm install -g left-no none default',
      'unpinned-package npm install -g left-yes none conditional',
    ],
  ],
  [
    'a function that is defined anew, whichever it was before',
    `if [[ "$COMPONENTS" == yes ]]; then get() { npm install -g "$1-yes"; }; else get() { npm install -g "$1-no"; }; fi
get() { npm install -g "$1-all"; }
get left`,
    ['unpinned-package npm install -g left-all none default'],
  ],
  [
    'options of which one or another are put into a list',
    `args=(install -g left)
if [[ -n "$COMPONENTS" ]]; then args+=(--git https://github.com/o/r); args+=(--rev "$TARGETS"); else args+=(--version "$TARGETS"); fi
cargo "\${args[@]}"`,
    [
      'mutable-git-ref https://github.com/o/r @ {targets} none conditional',
      'unpinned-package cargo install left --git https://github.com/o/r same-origin conditional',
      'unpinned-package cargo install left@{targets} same-origin default',
    ],
  ],
  [
    'a file of variables that the run wrote, of which one was fetched',
    `echo "VERSION=$(curl -s https://acme.example/latest.txt)" > vars
. ./vars
npm install -g "left@$VERSION"`,
    [
      'floating-version https://acme.example/latest.txt none default',
      'unpinned-package npm install -g left@{latest.txt} none default',
    ],
  ],
  [
    'a file that the run wrote, of which a line was fetched',
    `echo 'set -e' > steps
curl -s https://acme.example/1.2.3/steps >> steps
. ./steps`,
    ['remote-script https://acme.example/1.2.3/steps none default'],
  ],
  [
    'Git Bash on Windows, as its uname says it',
    'case $(uname -s) in MINGW64_NT?*) npm install -g there ;; FreeBSD*) npm install -g nowhere ;; esac',
    ['unpinned-package npm install -g there none conditional'],
  ],
  [
    'a version of Ubuntu that no hosted runner has, and one that they have',
    `. /etc/os-release
case $VERSION_ID in
  16.04) npm install -g old ;;
  24.04) npm install -g new ;;
esac`,
    [
      'unpinned-package npm install -g new none default',
      'unpinned-package npm install -g old none conditional',
    ],
  ],
  [
    'what a function does when it returns, and what is no more to be done then',
    `name() { trap 'echo "$found"' RETURN; local found=left; inner >/dev/null; return 0; }
inner() { :; }
again() { trap 'npm install -g no' RETURN; trap - RETURN; }
again
got="$(name)"
[ -n "$got" ] || exit 1
npm install -g "$got"`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'a program that fails, and is called again on the same line with something else',
    'apt-get install -y tool || (apt-get update && apt-get install -y other)',
    [
      'unpinned-package apt-get install tool none default',
      'unpinned-package apt-get install other none conditional',
    ],
  ],
  [
    'what the distribution says of itself, of a hosted runner',
    `. /etc/os-release
case $ID in
  ubuntu) case $VERSION_ID in 20.04 | 22.04) npm install -g "of-$VERSION_ID" ;; *) exit 1 ;; esac ;;
  fedora) dnf install -y it ;;
esac
if [ "$ID_LIKE" = rhel ]; then yum install -y it; fi`,
    [
      'unpinned-package npm install -g of-{VERSION_ID} none default',
      'unpinned-package dnf install it none conditional',
      'unpinned-package yum install it none conditional',
    ],
  ],
  [
    'variables of those names that nobody has read out of the file',
    'if [ "$ID" = ubuntu ]; then npm install -g it; fi',
    ['unpinned-package npm install -g it none conditional'],
  ],
  [
    'each function whose name fits one that is put together of what is not known',
    `get_one() { npm install -g one; }
get_two() { npm install -g "two@$1"; }
other() { npm install -g three; }
"get_$COMPONENTS" 1.2.3`,
    [
      'unpinned-package npm install -g one none conditional',
      'unpinned-package npm install -g two@1.2.3 none conditional',
    ],
  ],
  [
    'what a program prints that takes the place of the script',
    `tag() { (exec echo v1.2.3); }
curl -sL "https://acme.example/$(tag)/tool.tgz" | tar -xz`,
    ['unverified-download https://acme.example/v1.2.3/tool.tgz none default'],
  ],
  [
    'folders: options end at --, cd - and popd go back, a script leaves those of its caller alone',
    `CDPATH= cd -- "$(dirname -- "$0")/scripts"
. ./lib.sh
get one
cd /tmp
cd - > /dev/null
. ./lib.sh
pushd /tmp > /dev/null
popd
source lib.sh
pushd /tmp
source other.sh`,
    ['unpinned-package npm install -g one none default'],
  ],
  [
    'commands that print nothing',
    `get_folder() { mkdir -p "$1"; touch "$1/here"; rm -f "$1/there"; echo v1.2.3; }
curl -sL "https://acme.example/$(get_folder /opt/x)/tool.tgz" | tar -xz`,
    ['unverified-download https://acme.example/v1.2.3/tool.tgz none default'],
  ],
  [
    'a file of the tree is there, one of the workspace may be',
    `cd "$(dirname "$0")"
[ -s scripts/lib.sh ] || npm install -g one
[ -f scripts/none.sh ] || npm install -g two`,
    ['unpinned-package npm install -g two none default'],
  ],
  [
    'a variable that was tested for being empty is not empty further on',
    `tag_of() {
  answer=$(curl -sL https://acme.example/tag)
  test -z "$answer" && return 1
  echo "$answer"
}
tag=$(tag_of) && true
if test -z "$tag"; then exit 1; fi
version=\${tag#v}
curl -sL "https://acme.example/$tag/tool_$version.tgz" | tar -xz`,
    [
      'floating-version https://acme.example/tag none default',
      'unverified-download https://acme.example/{tag}/tool_{tag}.tgz none default',
    ],
  ],
  [
    'a download whose HTTP status decides whether the function goes on',
    `set -e
get() {
  code=$(curl -w '%{http_code}' -sL -o "$1" "$2")
  if [ "$code" != 200 ]; then return 1; fi
  return 0
}
get tool.tgz ${TOOL}
tar -xzf tool.tgz`,
    GAP,
  ],
  [
    'the address that a redirection led to names the version',
    `url=$(curl -sLo /dev/null -w '%{url_effective}' https://acme.example/releases/latest)
curl -o tool.tgz "https://acme.example/download/\${url##*/}/tool.tgz"
tar -xzf tool.tgz`,
    [
      'floating-version https://acme.example/releases/latest none default',
      'unverified-download https://acme.example/download/{url_effective}/tool.tgz none default',
    ],
  ],
  [
    '$? after a check that failed ends the script',
    `curl -o tool.tgz ${TOOL}
echo "${DIGEST}  tool.tgz" | sha256sum -c -
if [ $? -ne 0 ]; then exit 1; fi
tar -xzf tool.tgz`,
    [],
  ],
  [
    '$? after another command is no check',
    `curl -o tool.tgz ${TOOL}
echo "${DIGEST}  tool.tgz" | sha256sum -c -
true
if [ $? -ne 0 ]; then exit 1; fi
tar -xzf tool.tgz`,
    GAP,
  ],
  [
    'a program that may fail, asked for by $?',
    `some-tool --version
if [ $? -ne 0 ]; then npm install -g left; fi`,
    ['unpinned-package npm install -g left none conditional'],
  ],
  [
    'a bare return hands on the status of the check',
    `check() { echo "${DIGEST}  tool.tgz" | sha256sum -c -; return; }
curl -o tool.tgz ${TOOL}
check || exit 1
tar -xzf tool.tgz`,
    [],
  ],
  [
    'a return of its own status does not',
    `check() { echo "${DIGEST}  tool.tgz" | sha256sum -c -; return 0; }
curl -o tool.tgz ${TOOL}
check || exit 1
tar -xzf tool.tgz`,
    GAP,
  ],
  [
    'a loop over a list that may be empty is no condition of what comes after',
    `flags=$(for one in \${TARGETS//,/ }; do echo -n " --target $one"; done)
rustup toolchain install nightly$flags`,
    [
      'floating-version rustup toolchain install nightly none default',
      'unpinned-package rustup toolchain install nightly same-origin default',
    ],
  ],
  [
    'lists of options are read one by one',
    `flags=
if [ -n "$TARGETS" ]; then flags="--target $TARGETS"; fi
if [ -n "$COMPONENTS" ]; then flags="$flags --component $COMPONENTS"; fi
rustup toolchain install 1.80.0 $flags`,
    ['unpinned-package rustup toolchain install 1.80.0 same-origin default'],
  ],
  [
    'the release of an exact tag, asked for its tag',
    `tag=$(curl -sL -H 'Accept: application/json' https://github.com/acme/tool/releases/v1.2.3 | jq -r .tag_name)
curl -sLo tool.tgz "https://github.com/acme/tool/releases/download/$tag/tool.tgz"
tar -xzf tool.tgz`,
    ['unverified-download https://github.com/acme/tool/releases/download/{tag_name}/tool.tgz none default'],
  ],
  [
    'the latest release, asked for its tag',
    `tag=$(curl -sL -H 'Accept: application/json' https://github.com/acme/tool/releases/latest | jq -r .tag_name)
curl -sLo tool.tgz "https://github.com/acme/tool/releases/download/$tag/tool.tgz"
tar -xzf tool.tgz`,
    [
      'floating-version https://github.com/acme/tool/releases/latest none default',
      'unverified-download https://github.com/acme/tool/releases/download/{tag_name}/tool.tgz none default',
    ],
  ],
  [
    'a mirror is asked where the first download does not pass its check: each is checked',
    `get() {
  if ! curl -fo tool.tgz "$1"; then return 1; fi
  if ! echo "${DIGEST}  tool.tgz" | sha256sum -c -; then return 1; fi
}
if ! get ${TOOL}; then
  if ! get https://mirror.example/1.2.3/tool.tgz; then exit 1; fi
fi
tar -xzf tool.tgz`,
    [],
  ],
  [
    'the check of the mirror only warns',
    `get() {
  if ! curl -fo tool.tgz "$1"; then return 1; fi
  if ! echo "${DIGEST}  tool.tgz" | sha256sum -c -; then return 1; fi
}
if ! get ${TOOL}; then
  get https://mirror.example/1.2.3/tool.tgz
fi
tar -xzf tool.tgz`,
    ['unverified-download https://mirror.example/1.2.3/tool.tgz none conditional'],
  ],
  [
    'a check that passed is only told about',
    `if curl -fo tool.tgz ${TOOL} && echo "${DIGEST}  tool.tgz" | sha256sum -c -; then echo good; fi
tar -xzf tool.tgz`,
    GAP,
  ],
  [
    'another way where the check does not pass is not the ordinary one',
    `curl -fo tool.tgz ${TOOL}
if ! echo "${DIGEST}  tool.tgz" | sha256sum -c -; then npm install -g tool; exit 0; fi
tar -xzf tool.tgz`,
    ['unpinned-package npm install -g tool none conditional'],
  ],
  [
    'a package asked for in a folder of the tree is no file of it',
    `cd "$GITHUB_ACTION_PATH"
pip install "tool[extra]==1.2.3" ./own
npm install @acme/tool`,
    [
      'unpinned-package npm install @acme/tool none default',
      'unpinned-package pip install tool[extra]==1.2.3 none default',
    ],
  ],
  [
    'a folder on PATH that holds a list of checksums beside the tool',
    `mkdir -p ~/bin; cd ~/bin
curl -LO https://acme.example/1.2.3/tool
curl -LO https://acme.example/1.2.3/checksums.txt
grep tool checksums.txt | sha256sum -c - || exit 1
echo "$HOME/bin" >> "$GITHUB_PATH"`,
    ['unverified-download https://acme.example/1.2.3/tool same-origin default'],
  ],
  [
    'a digest out of a table of the tree whose name is only known at run time',
    `set -e
sum=$(jq -r --arg v 1.2.3 '.[$v].hash' "$GITHUB_ACTION_PATH/manifests/$TARGETS.json")
curl -fo tool.tgz ${TOOL}
echo "$sum  tool.tgz" | sha256sum -c -
tar -xzf tool.tgz`,
    [],
  ],
  [
    'a digest out of a file of the caller',
    `set -e
sum=$(jq -r --arg v 1.2.3 '.[$v].hash' "$TARGETS.json")
curl -fo tool.tgz ${TOOL}
echo "$sum  tool.tgz" | sha256sum -c -
tar -xzf tool.tgz`,
    [`unverified-download ${TOOL} input-digest default`],
  ],
  [
    'packages that are added to an array on one way only',
    `packages=(git)
if [ -n "$TARGETS" ]; then packages+=(jq); manager=yum; else manager=apt; fi
if [ "$manager" = apt ]; then apt-get install -y "\${packages[@]}"; else yum install -y "\${packages[@]}"; fi`,
    [
      'unpinned-package apt-get install git none default',
      'unpinned-package yum install git jq none conditional',
    ],
  ],
  [
    'a word with an expansion that may be empty',
    `version=
if [ -n "$TARGETS" ]; then version="==$TARGETS"; fi
pip install tool\${version} \${version}`,
    [
      'floating-version pip install tool none default',
      'unpinned-package pip install tool none default',
      'unpinned-package pip install tool=={targets} none conditional',
      'unpinned-package pip install =={targets} none conditional',
    ],
  ],
  [
    'a function whose name is put together',
    `install_linux() { npm install -g left; }
install_windows() { npm install -g right; }
case "$RUNNER_OS" in Windows) os=windows ;; *) os=linux ;; esac
install_$os`,
    [
      'unpinned-package npm install -g left none default',
      'unpinned-package npm install -g right none conditional',
    ],
  ],
  [
    'arguments that are shifted away in an endless loop, one of them there on one way only',
    `parse() {
  while :; do
    case "\${1:-}" in
      --name) name=$2; shift ;;
      --version) version=$2; shift ;;
      *) break ;;
    esac
    shift
  done
  if [ -z "$name" ]; then exit 1; fi
}
version=plain
args=()
if [ -n "$TARGETS" ]; then args+=(--version "$TARGETS"); fi
args+=(--name tool)
parse "\${args[@]}"
npm install -g "$name-$version"`,
    [
      'unpinned-package npm install -g tool-plain none default',
      'unpinned-package npm install -g tool-{targets} none conditional',
    ],
  ],
  [
    'an endless loop that tries again until a check passes',
    `while true; do
  curl -fo tool.tgz ${TOOL}
  if echo "${DIGEST}  tool.tgz" | sha256sum -c -; then break; fi
  sleep 1
done
tar -xzf tool.tgz`,
    [],
  ],
  [
    'an endless loop that breaks without the check',
    `while true; do
  if curl -fo tool.tgz ${TOOL}; then break; fi
  echo "${DIGEST}  tool.tgz" | sha256sum -c - || continue
done
tar -xzf tool.tgz`,
    GAP,
  ],
  [
    'a tool that which does not find',
    `if [[ "$(which left)" == "" ]]; then npm install -g left; fi
if [ -z "$(command -v git)" ]; then npm install -g git; fi`,
    [
      'unpinned-package npm install -g git none conditional',
      'unpinned-package npm install -g left none default',
    ],
  ],
  [
    'the path of a tool that is tested for being a program',
    `if ! [ -x "$(command -v left)" ]; then npm install -g left; fi
if [ ! -x "$(command -v git)" ]; then npm install -g git; fi
if [[ ! -f $(which curl) ]]; then npm install -g curl; fi
if test -e "$(type -P middle)"; then npm install -g right; fi`,
    [
      'unpinned-package npm install -g curl none conditional',
      'unpinned-package npm install -g git none conditional',
      'unpinned-package npm install -g left none default',
      'unpinned-package npm install -g right none conditional',
    ],
  ],
  [
    'what a program prints may be nothing',
    `if [ -z "$(some-tool list)" ]; then npm install -g left; fi`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'a downloaded file by what ls says',
    `curl -LO https://acme.example/1.2.3/tool-1.2.3.deb
installer=$(ls tool*.deb)
sudo apt-get install -y "./$installer"`,
    ['unverified-download https://acme.example/1.2.3/tool-1.2.3.deb none default'],
  ],
  [
    'a loop over a list that only the caller could set',
    `for package in $EXTRA_PACKAGES; do apk add "$package"; done`,
    ['unpinned-package apk add {EXTRA_PACKAGES} none conditional'],
  ],
  [
    'a filter of one line in another language is no program',
    `echo a | perl -pe 's/a/b/' | ruby -ne 'puts $_' > out`,
    [],
  ],
  [
    'a program of one line that runs another',
    `perl -e 'system("npm install -g left")'`,
    ['opaque perl -e program is not analysed'],
  ],
  [
    'what poetry runs',
    `cd "$GITHUB_ACTION_PATH"
poetry run npm install -g left`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'the release of a tag that the caller names',
    `if [ -z "$TARGETS" ]; then release=latest; else release="tags/$TARGETS"; fi
url=$(curl -s "https://api.github.com/repos/acme/tool/releases/$release" | jq -r '.assets[0].browser_download_url')
curl -fo tool.tgz "$url"
tar -xzf tool.tgz`,
    [
      'floating-version https://api.github.com/repos/acme/tool/releases/latest none default',
      'unverified-download https://api.github.com/repos/acme/tool/releases/latest → {browser_download_url} none default',
    ],
  ],
  [
    'a loop over mirrors that ends with the first that answers',
    `for url in https://a.example/1.2.3/tool.tgz https://b.example/1.2.3/tool.tgz; do
  code=$(curl -w "%{http_code}" -o tool.tgz "$url")
  [ "$code" = 200 ] && break
done
tar -xzf tool.tgz`,
    [
      'unverified-download https://a.example/1.2.3/tool.tgz none default',
      'unverified-download https://b.example/1.2.3/tool.tgz none conditional',
    ],
  ],
  [
    'the same where the download itself says whether it worked',
    `for url in https://a.example/1.2.3/tool.tgz https://b.example/1.2.3/tool.tgz; do
  if curl -fo tool.tgz "$url"; then break; fi
done
tar -xzf tool.tgz`,
    [
      'unverified-download https://a.example/1.2.3/tool.tgz none default',
      'unverified-download https://b.example/1.2.3/tool.tgz none conditional',
    ],
  ],
  [
    'a loop that goes on with the next word',
    `for name in left right; do
  [ "$name" = left ] && continue
  npm install -g "$name"
done
for name in left right; do
  [ -e "/opt/$name" ] && continue
  npm install -g "$name-pad"
done`,
    [
      'unpinned-package npm install -g left-pad right-pad none default',
      'unpinned-package npm install -g right none default',
    ],
  ],
  [
    'a function that walks over what is not known',
    `stop() { for child in $(pgrep -P "$1"); do stop "$child"; done; for child in $(pgrep -P "$1"); do stop "$child"; done; kill "$1"; }
stop "$TARGETS"
npm install -g left`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'a function that counts down calls itself as often as it does',
    `try() { if [ "$1" = 0 ]; then npm install -g left; else try $(($1 - 1)); fi; }
try 6`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'a script that the run wrote knows where it lies',
    `echo '. "\${0%/*}/lib.sh"; get left' > "$GITHUB_ACTION_PATH/scripts/made.sh"
bash "$GITHUB_ACTION_PATH/scripts/made.sh"`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'the same for python',
    `echo 'import lib; lib.get("left")' > "$GITHUB_ACTION_PATH/scripts/made.py"
python "$GITHUB_ACTION_PATH/scripts/made.py"`,
    ['unpinned-package npm install -g left none default'],
  ],
  [
    'lists that a function which returned early put together are those of the script',
    `urls=()
add() {
  if [ -n "$CHANNEL" ]; then urls+=(https://a.example/1.2.3/tool.tgz); return 0; fi
  urls+=(https://b.example/1.2.3/tool.tgz)
}
add
for at in "\${!urls[@]}"; do curl -sSLo x.tgz "\${urls[$at]}" && tar -xzf x.tgz; done`,
    [
      'unverified-download https://a.example/1.2.3/tool.tgz none conditional',
      'unverified-download https://b.example/1.2.3/tool.tgz none default',
    ],
  ],
  [
    'variables and lists of a function, of a subshell and of one command hide those of the script',
    `name=tool; list=(1.2.3)
other() { local name=wrong; local list=(0.0.0); name=worse; }
other
x=$(list=(9.9.9); echo done)
name=bad other
curl -sSLo x.tgz "https://acme.example/\${list[0]}/$name.tgz" && tar -xzf x.tgz`,
    GAP,
  ],
  [
    'variables of a script that is called are not those of the one that calls it',
    `name=tool
bash "$GITHUB_ACTION_PATH/scripts/name.sh"
printf 'name=%s\\n' written > own.sh
bash own.sh
curl -sSLo x.tgz "https://acme.example/1.2.3/$name.tgz" && tar -xzf x.tgz`,
    GAP,
  ],
  [
    'variables of a script that is sourced are',
    `name=tool
. "$GITHUB_ACTION_PATH/scripts/name.sh"
curl -sSLo x.tgz "https://acme.example/1.2.3/$name.tgz" && tar -xzf x.tgz`,
    ['unverified-download https://acme.example/1.2.3/called.tgz none default'],
  ],
  [
    'what a function printed before it returned is not what it goes on to print',
    `arch() {
  if [ -n "$WIDE" ]; then
    case "$WIDE" in
      tool) echo tool; return 0 ;;
    esac
  fi
  echo tool
}
curl -sSLo x.tgz "https://acme.example/1.2.3/$(arch).tgz" && tar -xzf x.tgz`,
    GAP,
  ],
  [
    'where a function failed the script has ended',
    `set -e
name() {
  if [ "$(uname)" = Linux ]; then echo tool; return 0; fi
  return 1
}
get() { n="$(name)" || return 1; echo "$n"; }
n="$(get)"
curl -sSLo x.tgz "https://acme.example/1.2.3/$n.tgz" && tar -xzf x.tgz`,
    GAP,
  ],
  [
    'where nobody looks at it, it has not',
    `url() { if [ -n "$MIRROR" ]; then echo https://b.example/1.2.3/tool.tgz; return 0; fi; return 1; }
u="$(url)"
curl -sSLo x.tgz "\${u:-${TOOL}}" && tar -xzf x.tgz`,
    [...GAP, 'unverified-download https://b.example/1.2.3/tool.tgz none conditional'],
  ],
  [
    'an option that is one of several is each in its turn',
    `[ -n "$NEXT" ] && option=--next || option=--url
url=${TOOL}
case "$option" in
  --next) url=https://b.example/1.2.3/tool.tgz ;;
  -h|--help) npm install -g left ;;
  --url) ;;
esac
curl -sSLo x.tgz "$url" && tar -xzf x.tgz`,
    [...GAP, 'unverified-download https://b.example/1.2.3/tool.tgz none conditional'],
  ],
  [
    'messages on another descriptor are no output',
    `exec 3>&1
say() { echo "$1" >&3; }
url() { say "looking"; echo ${TOOL}; }
curl -sSLo x.tgz "$(url)" && tar -xzf x.tgz`,
    GAP,
  ],
  [
    'a folder of the action with a slash in front, and one that a program named',
    `cd "$(echo "/$GITHUB_ACTION_PATH" | sed -e 's/://')" && source scripts/lib.sh && get left
cd "$(where-it-is)" && source scripts/lib.sh && get right
cd "$HOME" && source scripts/lib.sh`,
    ['unpinned-package npm install -g left right none default'],
  ],
  [
    'a value that was compared is that value, under each of its names',
    `version=\${COMPONENTS:-latest}
wanted=$version
if [ "$version" = latest ]; then wanted=1.2.3; fi
npm install -g "left@$wanted"`,
    ['unpinned-package npm install -g left@1.2.3 none default'],
  ],
  [
    'a table of variables',
    `ACME_linux=1.2.3
ACME_darwin=1.2.4
case "$RUNNER_OS" in Linux) os=linux ;; macOS) os=darwin ;; *) os=other ;; esac
name="ACME_$os"
npm install -g "left@\${!name}"
some="ACME_li$(where-it-is)"
npm install -g "right@\${!some}"`,
    [
      'unpinned-package npm install -g left@1.2.3 none default',
      'unpinned-package npm install -g right@1.2.3 none default',
    ],
  ],
  [
    'arguments that are counted, and the value of an option, which is no option',
    `parse() {
  while ((0 < $#)); do
    word=$1
    shift
    case $word in
      --target) target=$1 ;;
      --tool) tool=$1 ;;
    esac
  done
}
parse --target a --tool b
set -- --tool "$TARGETS" --target c
npm install -g "$tool"
list=(a b)
if (( \${#list[@]} > 2 )); then npm install -g never; fi`,
    ['unpinned-package npm install -g b none default'],
  ],
  [
    'a command that is looked for on the PATH that the script made',
    `if ! which brew; then
  PATH="/home/linuxbrew/.linuxbrew/bin:/usr/local/bin:$PATH"
  if ! which brew; then npm install -g left; fi
fi
if ! which cross; then npm install -g right; fi`,
    [
      'unpinned-package npm install -g left none conditional',
      'unpinned-package npm install -g right none default',
    ],
  ],
];

describe('shell', () => {
  it('says of what a function hands on where the function was called', () => {
    const { effects } = analyze(
      memoryTree('o/r@sha', {
        'action.yml': ACTION,
        'run.sh': `retry() { until "$@"; do sleep 1; done; }
as_root() { $SUDO "$@"; }
clone() { retry git clone "$@"; }
get() { npm install -g "$1"; }
as_root apt-get install -y left
clone https://github.com/o/tool
get right`,
      }),
      '',
    );
    expect(effects.map(({ kind, location }) => `${kind} ${location.line}`)).toEqual([
      'install 5',
      'git-ref 6',
      'install 4',
    ]);
  });

  it('keeps what a path wrote that ended well before the last command, not what one wrote that failed', () => {
    const { effects } = analyze(
      memoryTree('o/r@sha', {
        'action.yml': `name: x
inputs:
  target: {}
runs:
  using: composite
  steps:
    - id: plan
      shell: bash
      run: '"$GITHUB_ACTION_PATH/plan.sh" "\${{ inputs.target }}"'
    - if: steps.plan.outputs.tool == 'left'
      shell: bash
      run: npm install -g left
    - if: steps.plan.outputs.tool == 'wrong'
      shell: bash
      run: npm install -g wrong
`,
        'plan.sh': `#!/bin/bash
if [ "$1" = a ]; then echo tool=left >> "$GITHUB_OUTPUT"; exit 0; fi
if [ "$1" = b ]; then echo tool=wrong >> "$GITHUB_OUTPUT"; exit 1; fi
echo tool=right >> "$GITHUB_OUTPUT"`,
      }),
      '',
    );
    const { findings: found } = judge(effects, { action: 'o/r', with: new Map() });
    expect(found.map(({ target }) => target)).toEqual(['npm install -g left']);
  });

  it.each(cases)('%s', (_, script, expected) => {
    expect(findings(script).sort()).toEqual([...expected].sort());
  });
});

import type { World } from '../effects/condition.js';

/** What a GitHub-hosted ubuntu runner has on PATH (runner-images, ubuntu-24.04 readme), beside the POSIX tools. */
const RUNNER_COMMANDS = new Set(
  `7z ansible ansible-playbook apt apt-get aptitude aria2c awk aws az base64 basename bash bazel bicep bison brotli buildah bunzip2 bzip2 cargo cat cc chmod
  chrome chromedriver clang clippy cmake composer conda cp curl cut date dash dig docker dotnet dpkg egrep env fakeroot file find firefox flock fpm
  g++ gawk gcc geckodriver gem gh ghc git git-lfs go google-chrome gpg gradle grep gunzip gzip head helm install java javac javap jq julia kind kubectl kustomize
  lerna ln lsb_release lz4 make md5sum mediainfo minikube mkdir mktemp msbuild mv mvn n netcat newman node nohup npm npx nvm openssl packer parallel
  parcel perl php phpunit pip pip3 pipx podman printf pulumi pwsh python python3 readlink realpath ruby rsync rustc rustdoc rustfmt rustup
  sed sh sha1sum sha256sum sha512sum shasum sort sqlite3 ssh sshpass stack stat sudo svn swift tar tee terraform timeout touch tr tree uname unzip upx vcpkg
  wget which xargs xz yamllint yarn yq zip zsh zstd
  add-apt-repository ant apt-cache ar autoconf automake base32 bunzip2 cabal clang-format clang-tidy cmp column comm diff dpkg-deb dpkg-query
  envsubst expr fold gcloud getconf getent ghcup groups hg hostname id ip journalctl kill ld ldconfig ldd less libtool lld lsof m4 md5 mktemp mount
  ninja nl nm nproc objdump od openssl paste patch patchelf pgrep pkg-config pkill ps psql rev seq service shellcheck sleep snap split ss strip
  sum swig sync systemctl tac tee tput truncate unxz uname uuidgen watch wc whoami xvfb-run xxd yes
  Xvfb apachectl azcopy bazelisk chromium-browser docker-credential-ecr-login fastlane flex ftp git-ftp gpg2 host ifconfig ip microsoft-edge
  msedgedriver mysql nc netstat nginx nslookup pigz ping rpm sam scp session-manager-plugin sftp skopeo ssh-add ssh-agent ssh-keygen ssh-keyscan
  telnet time zsync`.split(/\s+/),
);

/** … and what it has in folders that are not on PATH, and plugins of its commands. */
const RUNNER_PROGRAMS = new Set(['/home/linuxbrew/.linuxbrew/bin/brew', 'docker buildx', 'docker compose']);

/** Environment variables of a GitHub-hosted ubuntu runner that say where its own tools are and what it is (runner-images, ubuntu-24.04 readme). */
const RUNNER_ENVIRONMENT: ReadonlyMap<string, string> = new Map([
  ['ANDROID_HOME', '/usr/local/lib/android/sdk'],
  ['ANDROID_SDK_ROOT', '/usr/local/lib/android/sdk'],
  ['CHROMEWEBDRIVER', '/usr/local/share/chromedriver-linux64'],
  ['CHROME_BIN', '/usr/bin/google-chrome'],
  ['CI', 'true'],
  ['CONDA', '/usr/share/miniconda'],
  ['GITHUB_ACTIONS', 'true'],
  ['GITHUB_API_URL', 'https://api.github.com'],
  ['GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'],
  ['GITHUB_SERVER_URL', 'https://github.com'],
  ['HOME', '/home/runner'],
  ['GECKOWEBDRIVER', '/usr/local/share/gecko_driver'],
  ['JAVA_HOME', '/usr/lib/jvm/temurin-17-jdk-amd64'],
  ['NVM_DIR', '/home/runner/.nvm'],
  ['PIPX_BIN_DIR', '/opt/pipx_bin'],
  ['PIPX_HOME', '/opt/pipx'],
  ['RUNNER_ENVIRONMENT', 'github-hosted'],
  ['USER', 'runner'],
  ['SWIFT_PATH', '/usr/share/swift/usr/bin'],
  ['VCPKG_INSTALLATION_ROOT', '/usr/local/share/vcpkg'],
]);

/** Those that it sets to what is of the run (GitHub docs, default environment variables); `GITHUB_HEAD_REF` and its like only some runs have. */
const OF_THE_RUN =
  /^(?:GITHUB_(?:ACTION(?:_PATH|_REPOSITORY)?|ACTOR(?:_ID)?|ENV|EVENT_(?:NAME|PATH)|JOB|OUTPUT|PATH|REF(?:_NAME|_PROTECTED|_TYPE)?|REPOSITORY(?:_ID|_OWNER|_OWNER_ID)?|RETENTION_DAYS|RUN_(?:ATTEMPT|ID|NUMBER)|SHA|STATE|STEP_SUMMARY|TRIGGERING_ACTOR|WORKFLOW(?:_REF|_SHA)?|WORKSPACE)|RUNNER_(?:ARCH|NAME|OS|TEMP|TOOL_CACHE|WORKSPACE)|ImageOS|ImageVersion|PATH)$/;

/**
 * The value of an environment variable where nobody but the runner sets any: empty for those that it does not know, undefined for those that
 * are set to something else in every run.
 */
export function runnerVariable(name: string): string | undefined {
  return RUNNER_ENVIRONMENT.get(name) ?? (OF_THE_RUN.test(name) ? undefined : '');
}

/** What `/etc/os-release` and `/etc/lsb-release` say on a GitHub-hosted ubuntu runner, whichever version of Ubuntu it has; where the whole text is tested, the newest. */
const OS_RELEASE: ReadonlyMap<string, string> = new Map([
  ['ID of os-release', 'ubuntu'],
  ['ID_LIKE of os-release', 'debian'],
  ['NAME of os-release', 'Ubuntu'],
  ['DISTRIB_ID of os-release', 'Ubuntu'],
  [
    'content of /etc/os-release',
    'PRETTY_NAME="Ubuntu 24.04 LTS"\nNAME="Ubuntu"\nVERSION_ID="24.04"\nVERSION="24.04 LTS (Noble Numbat)"\nVERSION_CODENAME=noble\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=noble\n',
  ],
  [
    'content of /etc/lsb-release',
    'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=24.04\nDISTRIB_CODENAME=noble\nDISTRIB_DESCRIPTION="Ubuntu 24.04 LTS"\n',
  ],
]);

/** What the runner says of its distribution; undefined where it is something else, or where that is open. */
export function distributionValue(what: string): string | undefined {
  return OS_RELEASE.get(what);
}

/** … and the versions of it that there are hosted runners of. */
const UBUNTU_RELEASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['VERSION_ID of os-release', new Set(['22.04', '24.04', '26.04'])],
  ['DISTRIB_RELEASE of os-release', new Set(['22.04', '24.04', '26.04'])],
  ['VERSION_CODENAME of os-release', new Set(['jammy', 'noble', 'resolute'])],
  ['UBUNTU_CODENAME of os-release', new Set(['jammy', 'noble', 'resolute'])],
  ['DISTRIB_CODENAME of os-release', new Set(['jammy', 'noble', 'resolute'])],
]);

/** Whether no hosted runner says this of its distribution: `VERSION_ID` is not `16.04`. */
export function isOtherRelease(what: string, value: string): boolean {
  return UBUNTU_RELEASES.get(what)?.has(value) === false;
}

/** Files by which programs tell distributions apart: `fedora-release`, `debian_version`, …; of them, those that Ubuntu has. */
const DISTRIBUTION_FILE = /^\/etc\/([\w.-]*[-_](?:release|version))$/;
const OF_UBUNTU: ReadonlySet<string | undefined> = new Set(['os-release', 'lsb-release', 'debian_version']);

/** What is in the value of an input that a set-up action cannot do without: an exact version. */
export const ORDINARY_VALUE = '1.2.3';

/** Inputs that choose a version have an ordinary one. */
export function versionsGiven(name: string): string {
  return /version|toolchain|release|tag\b/i.test(name) && !/file/i.test(name) ? ORDINARY_VALUE : '';
}

/**
 * A use of an action on a GitHub-hosted ubuntu runner with a cold cache.
 * @param values the caller's `with:` by lower-case input name
 * @param absent what an input without default is that the caller does not set; undefined: not known
 */
export function hostedRunner(
  values: ReadonlyMap<string, string>,
  absent: (name: string) => string | undefined = () => '',
  platform: Pick<World, 'os' | 'arch'> = { os: 'linux', arch: 'x64' },
): World {
  return {
    ...platform,
    entire: true,
    input(name, defaultValue, required) {
      const value = values.get(name.toLowerCase()) ?? defaultValue ?? absent(name);
      // What has to be given is given, and is not known.
      return value === '' && required && defaultValue === undefined && !values.has(name.toLowerCase())
        ? undefined
        : value;
    },
    exists(what, name) {
      if (what === 'tool') return false;
      if (what === 'command') {
        const base = name
          .split('/')
          .pop()!
          .replace(/\.exe$/, '');
        return RUNNER_COMMANDS.has(base) || RUNNER_PROGRAMS.has(name)
          ? true
          : base.includes('{')
            ? undefined
            : false;
      }
      const [isOfDistribution, file] = DISTRIBUTION_FILE.exec(name) ?? [];
      return isOfDistribution ? platform.os === 'linux' && OF_UBUNTU.has(file) : undefined;
    },
  };
}

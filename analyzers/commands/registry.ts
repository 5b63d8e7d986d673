import { either, guarded, ofAlternative } from '../../src/effects/text.js';
import { decompress, sevenZip, tar, unzip } from './archives.js';
import type { Command } from './command.js';
import { apptainer, cluster, docker, imageTool, standaloneCompose } from './containers.js';
import { digest, openssl } from './digests.js';
import { aria2c, curl, wget } from './download.js';
import {
  basename,
  cat,
  chmod,
  copy,
  decode,
  dirname,
  install,
  list,
  mktemp,
  realpath,
  silent,
  tee,
} from './files.js';
import { gh } from './gh.js';
import { git } from './git.js';
import { limactl } from './lima.js';
import { packageManagers } from './package-managers.js';
import { cosign, gpg, minisign, slsaVerifier } from './signatures.js';
import { grep, jsonQuery, ofRunner, part, sed, tr, uname } from './text-tools.js';
import { which } from './which.js';
import { wrappers } from './wrappers.js';

/** Gives each of the names the same command. */
function all(names: string, command: Command): Record<string, Command> {
  return Object.fromEntries(names.split(' ').map((name) => [name, command]));
}

/** A filter that reads one text at a time: run for each alternative of what it reads. */
function filter(command: Command): Command {
  return (call, machine) => {
    const { stdin } = call;
    if (!stdin || stdin.alternatives.length < 2) return command(call, machine);
    const printed = stdin.alternatives.flatMap((alternative) => {
      const outcome = command(
        { ...call, stdin: ofAlternative({ parts: alternative.parts, guards: [] }) },
        machine,
      );
      return outcome?.stdout ? [guarded(outcome.stdout, alternative.guards)] : [];
    });
    return printed.length > 0 ? { stdout: either(...printed) } : undefined;
  };
}

/** Every command that is modelled, by name. A command that is not here is a program of the runner. */
export const commands: Readonly<Record<string, Command | undefined>> = Object.assign(
  Object.create(null) as Record<string, Command>,
  {
    ...wrappers,
    ...packageManagers,
    curl,
    wget,
    aria2c,
    git,
    gh,
    ...all('tar bsdtar gtar', tar),
    unzip,
    ...all('7z 7za 7zz 7zr', sevenZip),
    ...all(
      'gunzip gzip xz unxz bunzip2 bzip2 zstd unzstd lz4 zcat xzcat gzcat bzcat zstdcat uncompress brotli',
      decompress,
    ),
    chmod,
    ...all('cp mv ln rsync', copy),
    install,
    cat,
    tee,
    mktemp,
    ...all('mkdir rmdir rm touch chown chgrp truncate sync mkfifo', silent),
    ...all('which where', which),
    dirname,
    basename,
    ...all('realpath readlink cygpath wslpath', realpath),
    ...all('base64 xxd', decode),
    ...all('sha256sum sha512sum sha1sum sha384sum sha224sum md5sum b2sum b3sum shasum gsha256sum', digest),
    openssl,
    ...all('gpg gpg2 gpgv', gpg),
    ...all('cosign', cosign),
    ...all('minisign rsign', minisign),
    'slsa-verifier': slsaVerifier,
    ...all('jq yq gojq xq dasel', filter(jsonQuery)),
    ...all('grep egrep fgrep rg zgrep', grep),
    ...all('sed gsed', filter(sed)),
    tr: filter(tr),
    ...all(
      'cut awk gawk mawk head tail sort uniq rev column fold tac nl paste xmllint strings',
      filter(part),
    ),
    ...all('uname arch', uname),
    ls: list,
    ...all(
      'date hostname nproc id whoami seq wc tput getconf sw_vers lsb_release df du stat sleep kill ps',
      ofRunner,
    ),
    ...all('docker podman nerdctl', docker),
    ...all('docker-compose podman-compose', standaloneCompose),
    ...all('skopeo crane buildah oras regctl undock ctr crictl', imageTool),
    ...all('k3d kind minikube', cluster),
    ...all('apptainer singularity', apptainer),
    limactl,
  },
);

/** A container reference (https://github.com/distribution/reference/blob/main/reference.go, with Docker's defaults). */
export type ImageRef =
  | {
      readonly kind: 'image';
      /** The host: `docker.io` where the reference names none. */
      readonly registry: string;
      readonly port?: number;
      /** `library/…` for Docker's own images. */
      readonly repository: string;
      /** Absent where the reference has none; a pull then takes `latest`, or the digest. */
      readonly tag?: string;
      readonly digest?: string;
    }
  | { readonly kind: 'invalid'; readonly message: string };

const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,}$/;
/** Registered algorithms have lower-case digits of a fixed length. */
const REGISTERED: Readonly<Record<string, RegExp>> = { sha256: /^[0-9a-f]{64}$/, sha512: /^[0-9a-f]{128}$/ };
const MAX_NAME = 255;

/** Parses a container reference, without `docker://`. Never throws: what is wrong is said in `message`. */
export function parseImage(source: string): ImageRef {
  const invalid = (what: string): ImageRef => ({ kind: 'invalid', message: `${source}: ${what}` });
  const at = source.indexOf('@');
  const digest = at === -1 ? undefined : source.slice(at + 1);
  if (digest !== undefined && !isDigest(digest)) return invalid(`"${digest}" is not a digest`);
  const named = at === -1 ? source : source.slice(0, at);
  // A colon before the last slash is that of a port.
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  if (tag !== undefined && !TAG.test(tag)) return invalid(`"${tag}" is not a tag`);
  const name = colon === -1 ? named : named.slice(0, colon);
  if (name === '') return invalid('names no image');
  if (name.length > MAX_NAME) return invalid(`the name is longer than ${MAX_NAME} characters`);
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const hasHost = /[.:A-Z]/.test(first) || first === 'localhost';
  const path = hasHost ? name.slice(slash + 1) : name;
  if (!path.split('/').every((part) => COMPONENT.test(part)))
    return invalid(/[A-Z]/.test(path) ? 'the repository has upper case' : `"${path}" is not a repository`);
  if (!hasHost && slash === -1 && /^[0-9a-f]{64}$/.test(path)) return invalid('an image id is no reference');
  const [, host = '', port] = hasHost ? (/^(.*?)(?::(\d+))?$/.exec(first) ?? []) : ['', 'docker.io'];
  if (!HOST.test(host)) return invalid(`"${first}" is not a registry`);
  const registry = host === 'index.docker.io' ? 'docker.io' : host;
  return {
    kind: 'image',
    registry,
    ...(port === undefined ? {} : { port: Number(port) }),
    repository: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

function isDigest(digest: string): boolean {
  if (!DIGEST.test(digest)) return false;
  const [algorithm = '', hex = ''] = digest.split(':');
  return REGISTERED[algorithm]?.test(hex) ?? true;
}

import { gzipSync } from 'node:zlib';
import { Header, Pax } from 'tar';

export interface Entry {
  readonly path: string;
  readonly type?: 'File' | 'Directory' | 'SymbolicLink' | 'Link' | 'CharacterDevice' | 'FIFO';
  readonly linkpath?: string;
  readonly content?: string | Uint8Array;
  /** The size that the header claims. */
  readonly size?: number;
}

/** A tar of exactly these entries, however hostile. */
export function tar(entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024)]);
}

export function tarGz(entries: readonly Entry[]): Buffer {
  return gzipSync(tar(entries));
}

export function tarEntry({ path, type = 'File', linkpath, content = '', size }: Entry): Buffer {
  const body = Buffer.from(content);
  const fields = { path, type, mode: 0o644, size: size ?? body.length, ...(linkpath ? { linkpath } : {}) };
  const header = new Header(fields);
  const block = Buffer.alloc(512);
  const needsPax = header.encode(block, 0);
  const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
  const pax = needsPax ? [new Pax({ path, ...(linkpath ? { linkpath } : {}) }).encode()] : [];
  return Buffer.concat([...pax, block, body, padding]);
}

/** A stream of the parts, none of them made before it is asked for. */
export async function* stream(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

/** 80 files of 64 MiB zeros: 5 GiB, each file a gzip member of its own, made as they are asked for. */
export function* bomb(): Generator<Uint8Array> {
  const zeros = Buffer.alloc(64 * 1024 * 1024);
  const member = gzipSync(zeros, { level: 1 });
  for (let file = 0; file < 80; file++) {
    yield gzipSync(tarEntry({ path: `r/${file}`, size: zeros.length }));
    yield member;
  }
  yield gzipSync(Buffer.alloc(1024));
}

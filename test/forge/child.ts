import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { temporaryFolder } from './repository.js';

/** A program of the sources in this repository, for a process of its own; the path of the bundle. */
export async function bundle(code: string): Promise<string> {
  const source = resolve(import.meta.dirname, '../../src/bundle.ts');
  const outfile = join(temporaryFolder(), 'child.cjs');
  await build({
    stdin: { contents: code, resolveDir: resolve(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(source).href) },
    logLevel: 'error',
  });
  return outfile;
}

/** Runs the bundle; `done` is its exit status or signal, and what it printed. */
export function start(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const done = new Promise<{ status: number | string | null; output: string }>((ended) =>
    child.on('close', (code, signal) => ended({ status: code ?? signal, output })),
  );
  return { done, kill: (signal: NodeJS.Signals = 'SIGKILL') => child.kill(signal) };
}

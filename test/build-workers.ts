import { build } from 'esbuild';

/** Worker threads run built code: before the tests it is built from the sources as they are now. */
export default async function buildWorkers(): Promise<void> {
  await build({
    entryPoints: ['bin/**/*.ts', 'src/**/*.ts', 'analyzers/**/*.ts'],
    outdir: 'dist',
    outbase: '.',
    format: 'esm',
    target: 'es2023',
    logLevel: 'error',
  });
}

/** https://github.com/vercel/ncc#programmatically-from-nodejs, as far as it is used here. */
declare module '@vercel/ncc' {
  export default function ncc(
    input: string,
    options: { cache: false; minify: boolean; quiet: boolean; sourceMap: boolean },
  ): Promise<{ code: string }>;
}

import type { Location } from '../../../src/effects/location.js';

const SNIPPET_LIMIT = 200;

/** A file of program text and where its offsets stand. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  locate(offset: number): Location;
}

/** The lines of a file; a bundle of one long line gives snippets of the part that matters. */
export function sourceText(file: string, text: string): SourceText {
  let starts: number[] | undefined;
  const known = new Map<number, Location>();
  const locate = (offset: number): Location => {
    const found = known.get(offset);
    if (found) return found;
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low]!;
    const end = low + 1 < starts.length ? starts[low + 1]! - 1 : text.length;
    const from = end - start <= SNIPPET_LIMIT ? start : Math.max(start, offset - 40);
    const location = {
      file,
      line: low + 1,
      column: offset - start + 1,
      snippet: text.slice(from, Math.min(end, from + SNIPPET_LIMIT)).trim(),
    };
    known.set(offset, location);
    return location;
  };
  return { file, text, locate };
}

/** A place in an analysed tree. `line` and `column` count from 1. */
export interface Location {
  /** Path inside the tree, `/`-separated; a followed source reads `owner/repo@sha:path`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The source line (or the part of a very long line) at this place, trimmed and at most 200 characters. */
  readonly snippet: string;
}

/** One step of how a value or a call came about: outermost first in a trace. */
export interface TraceStep {
  readonly location: Location;
  readonly note: string;
}

const SNIPPET_LIMIT = 200;

/** A snippet of `source` around `offset`: its line, cut to the part that matters when the line is a minified bundle. */
export function snippetAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const newline = source.indexOf('\n', offset);
  const end = newline === -1 ? source.length : newline;
  if (end - start <= SNIPPET_LIMIT) return source.slice(start, end).trim();
  const from = Math.max(start, offset - 40);
  return source.slice(from, Math.min(end, from + SNIPPET_LIMIT)).trim();
}

/** Offsets to lines and columns for one source text. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly source: string) {
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
      this.starts.push(at + 1);
  }

  /** The location of `offset` (0-based, UTF-16) in `file`. */
  locate(file: string, offset: number): Location {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return {
      file,
      line: low + 1,
      column: offset - this.starts[low]! + 1,
      snippet: snippetAt(this.source, offset),
    };
  }
}

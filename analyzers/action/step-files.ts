import { either, type Part, printParts, type Text } from '../../src/effects/text.js';

/** The assignments that a step wrote to `$GITHUB_ENV` or `$GITHUB_OUTPUT`: `name=value` and `name<<DELIMITER` lines. */
export function parseAssignments(content: Text): Map<string, Text> {
  const found = new Map<string, Text[]>();
  for (const alternative of content.alternatives) {
    const lines = linesOf(alternative.parts);
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      const [first, ...rest] = line;
      if (typeof first !== 'string') continue;
      const heredoc = /^([\w-]+)<<(.+)$/.exec(first);
      const assignment = /^([\w-]+)=([\s\S]*)$/.exec(first);
      let value: Part[];
      let name: string;
      if (heredoc && !first.slice(0, heredoc[0].indexOf('<<')).includes('=')) {
        name = heredoc[1]!;
        value = [];
        const delimiter = printParts([heredoc[2]!, ...rest]).trim();
        for (at++; at < lines.length && printParts(lines[at]!).trim() !== delimiter; at++)
          value.push(...(value.length > 0 ? ['\n'] : []), ...lines[at]!);
      } else if (assignment) {
        name = assignment[1]!;
        value = [...(assignment[2] ? [assignment[2]] : []), ...rest];
      } else continue;
      found.set(name, [
        ...(found.get(name) ?? []),
        { alternatives: [{ parts: value, guards: alternative.guards }] },
      ]);
    }
  }
  return new Map([...found].map(([name, values]) => [name, either(...values)]));
}

/** The lines of a text, each as parts. */
export function linesOf(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if (typeof part !== 'string') {
      lines[lines.length - 1]!.push(part);
      continue;
    }
    const [first, ...more] = part.split(/\r?\n/);
    if (first) lines[lines.length - 1]!.push(first);
    for (const line of more) lines.push(line === '' ? [] : [line]);
  }
  return lines.filter((line) => line.length > 0);
}

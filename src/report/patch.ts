import type { ActionReport, UsedBy } from './report.js';

/** What closing inputs say for a value that the caller chooses: words, not a value. */
const WORDS = /^(an? |the |\(empty\)$)/;

/** What a caller has to change under `with:` so that the gaps close: lines of a patch, `-` what is there, `+` what to put. */
export function withPatch(closing: ActionReport['closingInputs'], given: UsedBy['with']): string[] {
  const names = new Map(Object.keys(given).map((name) => [name.toLowerCase(), name]));
  return [
    '  with:',
    ...Object.entries(closing).flatMap(([input, value]) => {
      const old = names.get(input.toLowerCase());
      return [
        ...(old === undefined ? [] : [`-   ${input}: ${scalar(given[old]!)}`]),
        `+   ${input}: ${WORDS.test(value) ? `${value === '(empty)' ? "''" : `# ${value}`}` : scalar(value)}`,
      ];
    }),
  ];
}

/** A value as YAML: plain where it reads as that very string. */
function scalar(value: string): string {
  return /^[A-Za-z_/][\w./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

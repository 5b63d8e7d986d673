import { negate } from '../../src/effects/condition.js';
import { concat, literal, literalOf, type Part, printParts, type Text } from '../../src/effects/text.js';
import type { Args } from './evaluate.js';
import { cellOf, newList, newObject, type Run, setItems, str } from './run.js';
import {
  combine,
  NONE,
  ofBoolean,
  ofCondition,
  ofString,
  ofText,
  unknownValue,
  type Value,
} from './values.js';

/** `parser.add_argument(…)`: kept with the parser. https://docs.python.org/3/library/argparse.html */
export function addArgument(parser: Value, args: Args, run: Run): Value {
  const names = args.positional.map((name) => literalOf(str(name, run)) ?? '');
  const long = names.find((name) => name.startsWith('--')) ?? names[0] ?? '';
  const target = literalOf(str(args.named.get('dest'), run)) || long.replace(/^-+/, '').replaceAll('-', '_');
  const option = newObject(
    run,
    'option',
    new Map([...args.named, ['names', newList(run, names.map(ofString))], ['target', ofString(target)]]),
  );
  setItems(run, parser, [...(cellOf(parser, run)?.items ?? []), option]);
  return option;
}

/** `parser.parse_args()`: the arguments of the program, else their defaults. */
export function parseArguments(parser: Value, run: Run): Value {
  const options = (cellOf(parser, run)?.items ?? []).map((option) => {
    const { fields } = cellOf(option, run)!;
    const names = (cellOf(fields.get('names'), run)?.items ?? []).map((name) => literalOf(str(name, run))!);
    const action = literalOf(str(fields.get('action'), run)) ?? '';
    return {
      names,
      target: literalOf(str(fields.get('target'), run))!,
      flag: /^store_(true|false)$/.test(action) ? action === 'store_true' : undefined,
      many: /^[*+]$/.test(literalOf(str(fields.get('nargs'), run)) ?? '') || action === 'append',
      fallback: fields.get('default'),
    };
  });
  const words = (cellOf(run.argv, run)?.items ?? []).slice(1).map((word) => str(word, run));
  const values = new Map<string, Value>();
  const positional: Text[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    // A flag that is given at times: `${{ inputs.debug && '--debug' || '' }}`.
    const flagged = word.alternatives.map(({ parts, guards }) => ({
      option: options.find(({ names, flag }) => flag !== undefined && names.includes(printParts(parts))),
      guards,
    }));
    const given = flagged.find(({ option }) => option)?.option;
    if (given) {
      const when = combine(
        'any',
        flagged.flatMap(({ option, guards }) =>
          option === given
            ? [
                combine(
                  'all',
                  guards.map(({ condition }) => condition),
                ),
              ]
            : [],
        ),
      );
      values.set(given.target, ofCondition(given.flag ? when : negate(when)));
      continue;
    }
    if (literalOf(word) === '') continue;
    const [first] = word.alternatives[0]?.parts ?? [];
    const [name, joined] = typeof first === 'string' ? splitOption(first) : [undefined, undefined];
    const option = options.find(({ names }) => name !== undefined && names.includes(name));
    if (!option) positional.push(word);
    else {
      const value = ofText(joined === undefined ? (words[++at] ?? literal('')) : withoutName(word, joined));
      const old = cellOf(values.get(option.target), run)?.items ?? [];
      values.set(option.target, option.many ? newList(run, [...old, value]) : value);
    }
  }
  for (const { names, target, many } of options) {
    if (names[0]?.startsWith('-') || positional.length === 0) continue;
    values.set(target, many ? newList(run, positional.splice(0).map(ofText)) : ofText(positional.shift()!));
  }
  for (const { names, target, flag, fallback } of options) {
    if (values.has(target)) continue;
    const required = !names[0]?.startsWith('-');
    values.set(
      target,
      fallback ??
        (flag === undefined
          ? required
            ? unknownValue(target, `argument ${target}`)
            : NONE
          : ofBoolean(!flag)),
    );
  }
  return newObject(run, 'namespace', values);
}

function splitOption(word: string): [string | undefined, string | undefined] {
  const match = /^(--?[\w-]+)(?:=([\s\S]*))?$/.exec(word);
  return [match?.[1], match?.[2]];
}

/** `--name=value` without the name: the value may go on with holes. */
function withoutName(word: Text, joined: string): Text {
  const parts: Part[] = (word.alternatives[0]?.parts ?? []).slice(1);
  return concat(literal(joined), { alternatives: [{ parts, guards: word.alternatives[0]?.guards ?? [] }] });
}

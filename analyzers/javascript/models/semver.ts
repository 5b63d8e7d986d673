import * as semver from 'semver';
import { type Condition, type Guard, guard, guardNot } from '../../../src/effects/condition.js';
import {
  literal,
  literalOf,
  literalParts,
  mapText,
  ofAlternative,
  type Text,
} from '../../../src/effects/text.js';
import { allOf, anyOf } from '../interpret/values.js';
import {
  argument,
  byFile,
  type Call,
  eitherOf,
  elementsOf,
  fn,
  type Given,
  handlesIn,
  library,
  listOf,
  listOfValues,
  type Modelled,
  maybe,
  open,
  record,
  taintedBy,
  test,
  textAt,
  textOf,
  undecided,
  value,
} from './kit.js';

const EXACT = '^[v=\\s]*\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?$';
/** What begins like a range: no word such as `latest`. */
const RANGE = '^\\s*([~^<>=v\\s]*[\\dxX*]|$)';

/** https://github.com/npm/node-semver and compare-versions: exact on literals, otherwise "one of these". */
export const semverFunctions = byFile(
  library(
    ['semver', 'compare-versions', 'semver-compare', 'semver-parser', 'semiver'],
    {
      valid: orNull((version) => semver.valid(version)),
      clean: orNull((version) => semver.clean(version)),
      validRange: orNull((range) => semver.validRange(range), RANGE),
      coerce: (call) =>
        versionObject(mapText(textAt(call, 0), (text) => semver.coerce(text)?.version ?? text)),
      parse: orNull((version) => semver.valid(version), EXACT, versionObject),
      SemVer: (call) => {
        mustBe((version) => semver.valid(version) !== null, EXACT, call);
        return versionObject(textAt(call, 0));
      },
      Range: (call) => {
        mustBe((given) => semver.validRange(given) !== null, RANGE, call);
        return range(call);
      },
      Comparator: range,
      minVersion: (call) =>
        versionObject(
          mapText(textAt(call, 0), (range) => safely(() => semver.minVersion(range)?.version) ?? range),
        ),
      major: part((version) => semver.major(version)),
      minor: part((version) => semver.minor(version)),
      patch: part((version) => semver.patch(version)),
      prerelease: (call) => {
        const text = literalOf(textAt(call, 0));
        const found = text === undefined ? undefined : safely(() => semver.prerelease(text));
        if (found === null) return null;
        return found
          ? listOfValues(found.map((one) => String(one)))
          : maybe(value(textAt(call, 0)), 'the version is a prerelease', null);
      },
      inc: (call) => value(textAt(call, 0)),
      satisfies: compared((a, b) => semver.satisfies(a, b)),
      gt: compared((a, b) => semver.gt(a, b)),
      gte: compared((a, b) => semver.gte(a, b)),
      lt: compared((a, b) => semver.lt(a, b)),
      lte: compared((a, b) => semver.lte(a, b)),
      eq: compared((a, b) => semver.eq(a, b)),
      neq: compared((a, b) => semver.neq(a, b)),
      intersects: compared((a, b) => semver.intersects(a, b)),
      subset: compared((a, b) => semver.subset(a, b)),
      compare: ordered,
      rcompare: (call) => ordered({ ...call, args: [call.args[1], call.args[0]] }),
      compareLoose: ordered,
      compareBuild: ordered,
      compareVersions: ordered,
      validate: compared((version) => semver.valid(version) !== null),
      diff: ordered,
      cmp: () => test(undecided('semver.cmp')),
      sort: (call) => argument(call, 0),
      rsort: (call) => argument(call, 0),
      maxSatisfying: chosen((versions, range) => semver.maxSatisfying(versions, range)),
      minSatisfying: chosen((versions, range) => semver.minSatisfying(versions, range)),
      outside: () => test(undecided('semver.outside')),
      gtr: () => test(undecided('semver.gtr')),
      ltr: () => test(undecided('semver.ltr')),
    },
    undefined,
    fn(ordered),
  ),
);

/** Versions of Python, Ruby and Maven: the same questions, answered by other rules than semver's. */
export const otherVersions = library(
  [
    '@renovatebot/pep440',
    '@renovatebot/ruby-semver',
    'pep440',
    'semver-utils',
    'version-range',
    'compare-func',
    'natural-compare',
  ],
  {
    valid: (call) => maybe(argument(call, 0), 'it is a version', null),
    clean: (call) => argument(call, 0),
    validRange: (call) => maybe(argument(call, 0), 'it is a range', null),
    explain: (call) => maybe(versionObject(textAt(call, 0)), 'it is a version', null),
    parse: (call) => maybe(versionObject(textAt(call, 0)), 'it is a version', null),
    major: (call) => argument(call, 0),
    minor: (call) => argument(call, 0),
    patch: (call) => argument(call, 0),
    maxSatisfying: chosen(undefined),
    minSatisfying: chosen(undefined),
    filter: (call) => argument(call, 0),
    sort: (call) => argument(call, 0),
    satisfies: (call) => {
      call.machine.compare(textAt(call, 0), textAt(call, 1));
      return test(undecided('the version satisfies the range'));
    },
    ...Object.fromEntries(
      ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'].map((name) => [
        name,
        () => test(undecided('versions compare')),
      ]),
    ),
    compare: () => order(),
    rcompare: () => order(),
  },
);

/** `new Range(text)`: bundled functions of the library that are too small to be recognised call its methods. */
function range(call: Call): Given {
  const spec = textAt(call, 0);
  const of = (other: Call): Call => ({ ...other, args: [other.args[0], value(spec)] });
  return record(
    {
      test: fn((other) => compared((a, b) => semver.satisfies(a, b))(of(other))),
      intersects: fn((other) => compared((a, b) => semver.intersects(a, b))(of(other))),
      format: fn(() => value(spec)),
      toString: fn(() => value(spec)),
      range: value(spec),
      raw: value(spec),
      set: listOfValues([]),
    },
    undefined,
    value(spec),
  );
}

function safely<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch {
    return undefined;
  }
}

/** The text (or what is made of it), or null where it is no version: an input is one when the caller gave it exactly. */
function orNull(
  apply: (text: string) => string | null,
  pattern = EXACT,
  made: (text: Text) => Given = value,
): Modelled {
  return (call) =>
    eitherOf(
      ...textAt(call, 0).alternatives.flatMap(
        ({ parts, guards }): { value: Given; guards: readonly Guard[] }[] => {
          const known = literalParts(parts);
          if (known !== undefined) {
            const given = safely(() => apply(known));
            return [{ value: given ? made(literal(given)) : null, guards }];
          }
          const own = ofAlternative({ parts, guards: [] });
          const matches = { kind: 'matches', subject: own, pattern } as const;
          return [
            { value: made(own), guards: [...guards, guard(matches)] },
            { value: null, guards: [...guards, guardNot(matches)] },
          ];
        },
      ),
    );
}

/** Ends the path with an error where the text is none that the constructor takes. */
function mustBe(isOne: (text: string) => boolean, pattern: string, call: Call): void {
  const ways = textAt(call, 0).alternatives.map(({ parts, guards }): Condition => {
    const known = literalParts(parts);
    const own: Condition =
      known === undefined
        ? { kind: 'matches', subject: ofAlternative({ parts, guards: [] }), pattern }
        : { kind: 'constant', value: safely(() => isOne(known)) ?? false };
    return allOf([...guards.map(({ condition }) => condition), own]);
  });
  call.runtime.branch(
    anyOf(ways),
    () => undefined,
    () => call.runtime.fail(call.runtime.error('Invalid Version')),
  );
}

function versionObject(text: Text): Given {
  const piece = (read: (version: string) => number): Given =>
    value(mapText(text, (one) => String(safely(() => read(one)) ?? one)));
  return record(
    {
      version: value(text),
      raw: value(text),
      major: piece((version) => semver.major(version)),
      minor: piece((version) => semver.minor(version)),
      patch: piece((version) => semver.patch(version)),
      prerelease: listOf(value(text)),
      toString: fn(() => value(text)),
      format: fn(() => value(text)),
      compare: fn((call) => ordered({ ...call, args: [value(text), call.args[0]] })),
    },
    undefined,
    value(text),
  );
}

function part(apply: (version: string) => number): Modelled {
  return (call) =>
    value(mapText(textAt(call, 0), (version) => String(safely(() => apply(version)) ?? version)));
}

function compared(apply: (a: string, b: string) => boolean): Modelled {
  return (call) => {
    const [left, right] = [textAt(call, 0), textAt(call, 1)];
    call.machine.compare(left, right);
    const [a, b] = [literalOf(left), literalOf(right)];
    const known = a === undefined || b === undefined ? undefined : safely(() => apply(a, b));
    return test(known === undefined ? undecided('versions compare') : { kind: 'constant', value: known });
  };
}

function order(): Given {
  return open('order', { kind: 'unknown', why: 'order of versions' });
}

function ordered(call: Call): Given {
  const [a, b] = [literalOf(textAt(call, 0)), literalOf(textAt(call, 1))];
  const known = a === undefined || b === undefined ? undefined : safely(() => semver.compare(a, b));
  return known ?? order();
}

function chosen(apply: ((versions: string[], range: string) => string | null) | undefined): Modelled {
  return (call) => {
    const [versions, range] = [argument(call, 0), textAt(call, 1)];
    const handles = handlesIn(versions);
    if (handles.length > 0) {
      call.machine.choose(handles, range);
      const listed = taintedBy(handles, 'version');
      return maybe(apply ? exactOr(listed, range) : listed, 'a version satisfies the range', null);
    }
    const known = elementsOf(versions)?.map((one) => literalOf(textOf(one)));
    const wanted = literalOf(range);
    if (apply && known && wanted !== undefined && known.every((one) => one !== undefined)) {
      const result = safely(() =>
        apply(
          known.filter((one) => one !== undefined),
          wanted,
        ),
      );
      return result ? result : null;
    }
    const all = elementsOf(versions);
    const candidates: Given =
      all && all.length > 0 ? eitherOf(...all.map((one) => ({ value: one, guards: [] }))) : value(range);
    return maybe(candidates, 'a version satisfies the range', null);
  };
}

/** What satisfies an exact version is that version; of a range the list tells. */
function exactOr(listed: Given, range: Text): Given {
  return eitherOf(
    ...range.alternatives.flatMap(({ parts, guards }): { value: Given; guards: readonly Guard[] }[] => {
      const known = literalParts(parts);
      const exact = known === undefined ? undefined : safely(() => semver.valid(known));
      if (known !== undefined) return [{ value: exact ?? listed, guards }];
      const own = ofAlternative({ parts, guards: [] });
      const matches = { kind: 'matches', subject: own, pattern: EXACT } as const;
      return [
        { value: value(own), guards: [...guards, guard(matches)] },
        { value: listed, guards: [...guards, guardNot(matches)] },
      ];
    }),
  );
}

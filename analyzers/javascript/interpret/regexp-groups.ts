/** A capture group of a regular expression, in the order of the opening parentheses. */
export interface Group {
  readonly name?: string;
  /** It takes part wherever the pattern matches: no alternative, option or look-around can leave it out. */
  readonly always: boolean;
  /** Characters that it has at least where it takes part. */
  readonly least: number;
}

const UNBOUNDED = Number.POSITIVE_INFINITY;

/** The capture groups of a pattern; undefined where its parentheses do not pair. */
export function groupsOf(source: string): readonly Group[] | undefined {
  const groups: Group[] = [];
  let at = 0;

  /** The least length of what stands here up to the end or the closing parenthesis. */
  const disjunction = (): number => {
    const first = groups.length;
    let least = UNBOUNDED;
    let isChoice = false;
    for (;;) {
      least = Math.min(least, sequence());
      if (source[at] !== '|') break;
      at++;
      isChoice = true;
    }
    if (isChoice) leaveOut(first);
    return least;
  };
  const sequence = (): number => {
    let least = 0;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const first = groups.length;
      const length = atom();
      const times = quantifier();
      if (times === 0) leaveOut(first);
      least += length === 0 || times === 0 ? 0 : length * times;
    }
    return least;
  };
  const leaveOut = (first: number): void => {
    for (let index = first; index < groups.length; index++)
      groups[index] = { ...groups[index]!, always: false };
  };
  const atom = (): number => {
    const character = source[at++];
    if (character === '(') return group();
    if (character === '[') {
      while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
      return 1;
    }
    if (character === '\\') {
      const [whole, reference] =
        /^(?:[kpP](?:<\w*>|\{[^}]*\})|u\{\w+\}|u\w{4}|x\w{2}|c\w|([1-9]\d*)|[\s\S])/.exec(
          source.slice(at, at + 60),
        ) ?? ['', undefined];
      at += whole.length;
      return reference !== undefined || /^(?:[bB]$|k<)/.test(whole) ? 0 : 1;
    }
    return character === '^' || character === '$' ? 0 : 1;
  };
  const group = (): number => {
    const [prefix, name] = /^\?(?:[:=!]|<[=!]|<([\w$]+)>)/.exec(source.slice(at, at + 80)) ?? ['', undefined];
    at += prefix.length;
    const index = groups.length;
    const captures = prefix === '' || name !== undefined;
    if (captures) groups.push({ ...(name === undefined ? {} : { name }), always: true, least: 0 });
    const least = disjunction();
    at++;
    if (captures) groups[index] = { ...groups[index]!, least };
    const isNegated = prefix.endsWith('!');
    if (isNegated) leaveOut(index);
    return prefix === '' || prefix === '?:' || name !== undefined ? least : 0;
  };
  /** How often what it follows has to be there. */
  const quantifier = (): number => {
    const [whole, count] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 20)) ?? [
      '',
      undefined,
    ];
    at += whole.length;
    return count !== undefined ? Number(count) : /^[*?]/.test(whole) ? 0 : 1;
  };

  disjunction();
  return at === source.length ? groups : undefined;
}

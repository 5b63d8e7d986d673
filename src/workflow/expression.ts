import { type Condition, escapeRegExp, guard, guardNot, negate } from '../effects/condition.js';
import { makeTemplate, type Template } from '../effects/template.js';
import { concat, either, guarded, hole, literal, literalOf, mapText, type Text } from '../effects/text.js';

/**
 * GitHub Actions expressions (https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions),
 * parsed and evaluated to what is known of their value.
 */
export type Expression =
  | {
      readonly kind: 'literal';
      readonly value: string;
      readonly type: 'string' | 'number' | 'boolean' | 'null';
    }
  /** `steps.x.outputs.y`: the root and the names after it; `*` and computed indexes read `*`. */
  | { readonly kind: 'context'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
    };

/** What the names of an expression stand for. Undefined: not known here. */
export interface ExpressionScope {
  /** The value of a context path such as `inputs.version`, names in lower case. */
  context(path: readonly string[]): Text | undefined;
}

type Token = { readonly kind: 'op' | 'name' | 'string' | 'number'; readonly text: string };

const MAX_DEPTH = 60;

/** Parses the inside of `${{ }}`; undefined where it is no expression. */
export function parseExpression(source: string): Expression | undefined {
  const tokens = tokenize(source);
  if (!tokens) return undefined;
  let at = 0;
  const peek = (): string | undefined => (tokens[at]?.kind === 'op' ? tokens[at]!.text : undefined);
  const take = (...operators: string[]): string | undefined => {
    const next = peek();
    if (next === undefined || !operators.includes(next)) return undefined;
    at++;
    return next;
  };
  const binary =
    (operators: readonly string[], inner: (depth: number) => Expression | undefined) =>
    (depth: number): Expression | undefined => {
      let left = inner(depth);
      for (;;) {
        const operator = left && take(...operators);
        if (!left || !operator) return left;
        const right = inner(depth);
        if (!right) return undefined;
        left = { kind: 'binary', operator: operator as '&&', left, right };
      }
    };
  const unary = (depth: number): Expression | undefined => {
    if (depth > MAX_DEPTH) return undefined;
    if (take('!')) {
      const of = unary(depth + 1);
      return of && { kind: 'not', of };
    }
    if (take('(')) {
      const inner = whole(depth + 1);
      return inner && take(')') ? suffix(inner, depth) : undefined;
    }
    const token = tokens[at];
    if (!token || token.kind === 'op') return undefined;
    at++;
    if (token.kind === 'string') return { kind: 'literal', value: token.text, type: 'string' };
    if (token.kind === 'number')
      return { kind: 'literal', value: String(Number(token.text)), type: 'number' };
    const word = token.text.toLowerCase();
    if (word === 'true' || word === 'false') return { kind: 'literal', value: word, type: 'boolean' };
    if (word === 'null') return { kind: 'literal', value: '', type: 'null' };
    if (take('(')) {
      const args: Expression[] = [];
      while (peek() !== ')') {
        const arg = whole(depth + 1);
        if (!arg) return undefined;
        args.push(arg);
        if (!take(',') && peek() !== ')') return undefined;
      }
      take(')');
      return suffix({ kind: 'call', name: word, args }, depth);
    }
    return suffix({ kind: 'context', path: [word] }, depth);
  };
  const suffix = (base: Expression, depth: number): Expression | undefined => {
    let value = base;
    for (;;) {
      if (take('.')) {
        const next = tokens[at++];
        if (!next || (next.kind !== 'name' && next.text !== '*')) return undefined;
        value = below(value, next.text.toLowerCase());
      } else if (take('[')) {
        const key = whole(depth + 1);
        if (!key || !take(']')) return undefined;
        value = below(value, key.kind === 'literal' ? key.value.toLowerCase() : '*');
      } else return value;
    }
  };
  const comparison = binary(['<', '<=', '>', '>='], unary);
  const equality = binary(['==', '!='], comparison);
  const conjunction = binary(['&&'], equality);
  const whole = (depth: number): Expression | undefined =>
    depth > MAX_DEPTH ? undefined : binary(['||'], conjunction)(depth);
  const parsed = whole(0);
  return at === tokens.length ? parsed : undefined;
}

function below(base: Expression, name: string): Expression {
  return {
    kind: 'context',
    path:
      base.kind === 'context'
        ? [...base.path, name]
        : base.kind === 'call'
          ? [`${base.name}()`, name]
          : ['*', name],
  };
}

function tokenize(source: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern =
    /\s+|(==|!=|<=|>=|&&|\|\||[<>!()[\].,*])|'((?:[^']|'')*)'|([-+]?(?:0x[0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?))|([A-Za-z_][\w-]*)/y;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (!match) return undefined;
    if (match[1] !== undefined) tokens.push({ kind: 'op', text: match[1] });
    else if (match[2] !== undefined) tokens.push({ kind: 'string', text: match[2].replaceAll("''", "'") });
    else if (match[3] !== undefined) tokens.push({ kind: 'number', text: match[3] });
    else if (match[4] !== undefined) tokens.push({ kind: 'name', text: match[4] });
  }
  return tokens;
}

/** A string with `${{ }}` in it as a text: each expression by what is known of its value. */
export function expressionText(source: string, scope: ExpressionScope): Text {
  let text = literal('');
  let at = 0;
  for (const match of source.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    text = concat(text, literal(source.slice(at, match.index)), sourceText(match[1]!, scope));
    at = match.index + match[0].length;
  }
  return at === 0 ? literal(source) : concat(text, literal(source.slice(at)));
}

/** The same as a template of the source: every expression a hole of its own length. */
export function expressionTemplate(source: string, scope: ExpressionScope): Template {
  const pieces: (string | { text: Text; length: number })[] = [];
  let at = 0;
  for (const match of source.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    pieces.push(source.slice(at, match.index), {
      text: sourceText(match[1]!, scope),
      length: match[0].length,
    });
    at = match.index + match[0].length;
  }
  return makeTemplate([...pieces, source.slice(at)]);
}

function sourceText(source: string, scope: ExpressionScope): Text {
  const parsed = parseExpression(source.trim());
  return parsed ? textOf(parsed, scope) : hole(source.trim(), { kind: 'unknown', why: 'not an expression' });
}

/** The condition that an `if:` is; `${{ }}` around it may be left out. */
export function ifCondition(source: string, scope: ExpressionScope): Condition {
  const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(source)?.[1] ?? source;
  const parsed = inner.includes('${{') ? undefined : parseExpression(inner.trim());
  if (parsed) return conditionOf(parsed, scope);
  if (source.includes('${{')) return truthy(expressionText(source, scope));
  return { kind: 'undecided', text: source.slice(0, 120) };
}

function textOf(expression: Expression, scope: ExpressionScope): Text {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value);
    case 'context':
      return (
        scope.context(expression.path) ??
        hole(expression.path.join('.'), { kind: 'caller', what: expression.path.join('.') })
      );
    case 'not':
      return fromCondition(conditionOf(expression, scope));
    case 'call':
      return textOfCall(expression.name, expression.args, scope);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '||') {
        const first = textOf(left, scope);
        const test = conditionOf(left, scope);
        if (test.kind === 'constant') return test.value ? first : textOf(right, scope);
        // `c && x || y`: the left side is x or nothing; where it is nothing the right side stands.
        const kept = first.alternatives.filter(
          ({ parts }) => parts.length > 0 && !(parts.length === 1 && parts[0] === 'false'),
        );
        const present =
          kept.every(({ parts }) => parts.some((part) => typeof part === 'string')) &&
          kept.length > 0 &&
          left.kind === 'binary' &&
          left.operator === '&&';
        const truth = present && left.kind === 'binary' ? conditionOf(left.left, scope) : test;
        return either(
          guarded({ alternatives: kept }, [guard(truth)]),
          guarded(textOf(right, scope), [guardNot(truth)]),
        );
      }
      if (operator === '&&') {
        const test = conditionOf(left, scope);
        if (test.kind === 'constant') return test.value ? textOf(right, scope) : textOf(left, scope);
        return either(guarded(textOf(right, scope), [guard(test)]), guarded(literal(''), [guardNot(test)]));
      }
      return fromCondition(conditionOf(expression, scope));
    }
  }
}

function textOfCall(name: string, args: readonly Expression[], scope: ExpressionScope): Text {
  const texts = args.map((arg) => textOf(arg, scope));
  const [first, second] = texts;
  switch (name) {
    case 'format': {
      const format = first && literalOf(first);
      if (format === undefined) return hole('format', { kind: 'unknown', why: 'format' });
      return format.split(/(\{\{|\}\}|\{\d+\})/).reduce<Text>((all, piece) => {
        const slot = /^\{(\d+)\}$/.exec(piece);
        return concat(
          all,
          slot
            ? (texts[Number(slot[1]) + 1] ?? literal(''))
            : literal(piece === '{{' ? '{' : piece === '}}' ? '}' : piece),
        );
      }, literal(''));
    }
    case 'fromjson':
      return first ? mapText(first, jsonScalar) : literal('');
    case 'tojson':
    case 'join':
      return first ?? literal('');
    case 'hashfiles':
      return hole('hash', { kind: 'caller', what: 'hashFiles' });
    case 'contains':
    case 'startswith':
    case 'endswith':
    case 'success':
    case 'always':
    case 'failure':
    case 'cancelled':
      return fromCondition(conditionOf({ kind: 'call', name, args }, scope));
    default:
      return second
        ? hole(name, { kind: 'unknown', why: name })
        : (first ?? hole(name, { kind: 'unknown', why: name }));
  }
}

function jsonScalar(source: string): string {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' ? source : String(value);
  } catch {
    return source;
  }
}

function fromCondition(condition: Condition): Text {
  if (condition.kind === 'constant') return literal(String(condition.value));
  return either(
    guarded(literal('true'), [guard(condition)]),
    guarded(literal('false'), [guardNot(condition)]),
  );
}

/** Whether a text is true as an expression: not empty, not `false`, not 0. */
function truthy(text: Text): Condition {
  const known = literalOf(text);
  if (known !== undefined)
    return { kind: 'constant', value: known !== '' && known !== 'false' && known !== '0' };
  return { kind: 'not', of: { kind: 'empty', subject: text } };
}

function conditionOf(expression: Expression, scope: ExpressionScope): Condition {
  switch (expression.kind) {
    case 'literal':
      return {
        kind: 'constant',
        value:
          expression.type === 'string'
            ? expression.value !== ''
            : !['', 'false', '0', 'NaN'].includes(expression.value),
      };
    case 'context':
      return truthy(textOf(expression, scope));
    case 'not':
      return negate(conditionOf(expression.of, scope));
    case 'call':
      return conditionOfCall(expression, scope);
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === '&&' || operator === '||')
        return combine(operator, conditionOf(left, scope), conditionOf(right, scope));
      if (operator === '==' || operator === '!=') {
        const equal = equals(textOf(left, scope), textOf(right, scope));
        return operator === '==' ? equal : negate(equal);
      }
      return { kind: 'undecided', text: printExpression(expression) };
    }
  }
}

function combine(operator: '&&' | '||', left: Condition, right: Condition): Condition {
  const neutral = operator === '&&';
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.kind === 'constant') return one.value === neutral ? other : one;
  }
  return { kind: operator === '&&' ? 'all' : 'any', of: [left, right] };
}

function equals(left: Text, right: Text): Condition {
  const [a, b] = [literalOf(left), literalOf(right)];
  // Strings compare without regard to case.
  if (a !== undefined && b !== undefined)
    return { kind: 'constant', value: a.toLowerCase() === b.toLowerCase() };
  if (a === '' || b === '') return { kind: 'empty', subject: a === '' ? right : left };
  return { kind: 'equals', left, right };
}

function conditionOfCall(call: Extract<Expression, { kind: 'call' }>, scope: ExpressionScope): Condition {
  const [first, second] = call.args.map((arg) => textOf(arg, scope));
  switch (call.name) {
    case 'success':
    case 'always':
      return { kind: 'constant', value: true };
    case 'failure':
      return { kind: 'fails', what: 'an earlier step' };
    case 'cancelled':
      return { kind: 'fails', what: 'the run (cancelled)' };
    case 'contains':
    case 'startswith':
    case 'endswith': {
      const wanted = second && literalOf(second);
      if (!first || wanted === undefined) {
        // A literal list that holds the value or not.
        const list = first && literalOf(first);
        if (second && list !== undefined)
          return {
            kind: 'matches',
            subject: second,
            pattern: `^(${list
              .split(/[\s,[\]"']+/)
              .filter(Boolean)
              .map(escapeRegExp)
              .join('|')})$`,
            flags: 'i',
          };
        return { kind: 'undecided', text: printExpression(call) };
      }
      const pattern = escapeRegExp(wanted);
      return {
        kind: 'matches',
        subject: first,
        pattern:
          call.name === 'startswith' ? `^${pattern}` : call.name === 'endswith' ? `${pattern}$` : pattern,
        flags: 'i',
      };
    }
    case 'fromjson':
      return first ? truthy(mapText(first, jsonScalar)) : { kind: 'undecided', text: printExpression(call) };
    default:
      return { kind: 'undecided', text: printExpression(call) };
  }
}

/** The expression as source; parses to the same expression. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return expression.type === 'string'
        ? `'${expression.value.replaceAll("'", "''")}'`
        : expression.type === 'null'
          ? 'null'
          : expression.value;
    case 'context': {
      const [root, ...rest] = expression.path;
      return `${root}${rest.map((name) => (/^[a-z_][\w-]*$/.test(name) || name === '*' ? `.${name}` : `['${name.replaceAll("'", "''")}']`)).join('')}`;
    }
    case 'call':
      return `${expression.name}(${expression.args.map(printExpression).join(', ')})`;
    case 'not':
      return `!(${printExpression(expression.of)})`;
    case 'binary':
      return `(${printExpression(expression.left)} ${expression.operator} ${printExpression(expression.right)})`;
  }
}

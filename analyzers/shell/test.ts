import type { TestExpression } from 'unbash';
import type { Condition } from '../../src/effects/condition.js';
import { negate, safeRegExp } from '../../src/effects/condition.js';
import { literalOf, literalParts, printText, type Text } from '../../src/effects/text.js';
import { expandWord } from './expand.js';
import { equalsOrCheck } from './interpret.js';
import { globToRegExp, isPattern, posixToRegExp } from './pattern.js';
import type { Session } from './session.js';

/** The condition that `[[ … ]]` tests. */
export function testCondition(expression: TestExpression, session: Session): Condition {
  switch (expression.type) {
    case 'TestGroup':
      return testCondition(expression.expression, session);
    case 'TestNot': {
      const inner = testCondition(expression.operand, session);
      return expression.negations.length % 2 === 1 ? negate(inner) : inner;
    }
    case 'TestLogical':
      return combine(
        expression.operator === '&&',
        expression.operands.map((operand) => testCondition(operand, session)),
      );
    case 'TestUnary':
      return unary(expression.operator, expandWord(expression.operand, session), session);
    case 'TestBinary': {
      const left = expandWord(expression.left, session);
      const right = expandWord(expression.right, session);
      if (expression.operator === '=~') return regex(left, literalOf(right), printText(right));
      // Unquoted, the right side of `==` is a pattern.
      const quoted =
        expression.right.parts?.every(({ type }) => type === 'DoubleQuoted' || type === 'SingleQuoted') ??
        false;
      return binary(expression.operator, left, right, session, !quoted);
    }
  }
}

/** The condition that the words of `[ … ]` or `test …` are; POSIX precedence, `-a` and `-o` included. */
export function testWords(words: readonly Text[], session: Session): Condition {
  const plain = words.map((word) => literalOf(word));
  for (const [operator, conjunction] of [
    ['-o', false],
    ['-a', true],
  ] as const) {
    const at = plain.findIndex((word, index) => word === operator && index > 0 && index < words.length - 1);
    if (at > 0 && words.length > 3)
      return combine(conjunction, [
        testWords(words.slice(0, at), session),
        testWords(words.slice(at + 1), session),
      ]);
  }
  if (plain[0] === '!' && words.length > 1) return negate(testWords(words.slice(1), session));
  if (plain[0] === '(' && plain[words.length - 1] === ')') return testWords(words.slice(1, -1), session);
  const [first, second, third] = words;
  if (!first) return { kind: 'constant', value: false };
  if (!second) return unary('-n', first, session);
  if (!third)
    return plain[0] === undefined
      ? { kind: 'undecided', text: words.map(printText).join(' ') }
      : unary(plain[0], second, session);
  return plain[1] === undefined
    ? { kind: 'undecided', text: words.map(printText).join(' ') }
    : binary(plain[1], first, third, session, false);
}

function combine(conjunction: boolean, parts: readonly Condition[]): Condition {
  const decisive = parts.find((part) => part.kind === 'constant' && part.value !== conjunction);
  if (decisive) return decisive;
  const open = parts.filter(({ kind }) => kind !== 'constant');
  if (open.length === 0) return { kind: 'constant', value: conjunction };
  return open.length === 1 ? open[0]! : { kind: conjunction ? 'all' : 'any', of: open };
}

/** When a program was found whose path is tested for being a file: `[ -x "$(command -v tool)" ]`; undefined of other paths. */
function whenFound({ alternatives }: Text): Condition | undefined {
  const found = alternatives.filter(({ parts }) => literalParts(parts) !== '');
  const asked = found.map(({ guards }) => guards.map(({ condition }) => condition));
  if (asked.length === 0 || !asked.every((conditions) => conditions.some(isOfProgram))) return undefined;
  return combine(
    false,
    asked.map((conditions) => combine(true, conditions)),
  );
}

function isOfProgram(condition: Condition): boolean {
  return condition.kind === 'any'
    ? condition.of.every(isOfProgram)
    : condition.kind === 'exists' && condition.what === 'command';
}

function unary(operator: string, operand: Text, session: Session): Condition {
  const known = literalOf(operand);
  const found = /^-[efrsx]$/.test(operator) ? whenFound(operand) : undefined;
  if (found) return found;
  switch (operator) {
    case '-z':
    case '-n': {
      const empty: Condition =
        known === undefined ? { kind: 'empty', subject: operand } : { kind: 'constant', value: known === '' };
      return operator === '-z' ? empty : negate(empty);
    }
    case '-v':
      return { kind: 'undecided', text: `${printText(operand)} is set` };
    case '-e':
    case '-f':
    case '-r':
    case '-s':
      return session.machine.fileExists(operand);
    case '-d':
    case '-x':
    case '-w':
    case '-L':
    case '-h':
      return { kind: 'exists', what: 'file', subject: operand };
    default:
      return { kind: 'undecided', text: `${operator} ${printText(operand)}` };
  }
}

function binary(operator: string, left: Text, right: Text, session: Session, patterns: boolean): Condition {
  const known = literalOf(right);
  switch (operator) {
    case '=':
    case '==':
    case '!=': {
      const positive = operator !== '!=';
      let condition: Condition;
      if (patterns && known !== undefined && isPattern(known)) {
        const source = globToRegExp(known);
        const value = literalOf(left);
        const compiled = safeRegExp(source);
        condition =
          value === undefined || !compiled
            ? { kind: 'matches', subject: left, pattern: source }
            : { kind: 'constant', value: compiled.test(value) };
      } else condition = equalsOrCheck(left, right, session);
      return positive ? condition : negate(condition);
    }
    case '-eq':
    case '-ne': {
      const equal = equalsOrCheck(left, right, session);
      return operator === '-eq' ? equal : negate(equal);
    }
    case '-lt':
    case '-le':
    case '-gt':
    case '-ge': {
      const [a, b] = [literalOf(left), known].map((value) =>
        value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined,
      );
      if (a === undefined || b === undefined)
        return { kind: 'undecided', text: `${printText(left)} ${operator} ${printText(right)}` };
      const value =
        operator === '-lt' ? a < b : operator === '-le' ? a <= b : operator === '-gt' ? a > b : a >= b;
      return { kind: 'constant', value };
    }
    default:
      return { kind: 'undecided', text: `${printText(left)} ${operator} ${printText(right)}` };
  }
}

function regex(subject: Text, pattern: string | undefined, printed: string): Condition {
  if (pattern === undefined) return { kind: 'undecided', text: `${printText(subject)} =~ ${printed}` };
  const source = posixToRegExp(pattern);
  const value = literalOf(subject);
  const compiled = safeRegExp(source);
  if (value !== undefined && compiled) return { kind: 'constant', value: compiled.test(value) };
  return { kind: 'matches', subject, pattern: source };
}

import { posix } from 'node:path';
import { LineIndex } from '../../src/effects/location.js';
import { literal, literalOf, type Text } from '../../src/effects/text.js';
import type { Machine, Outcome } from '../machine.js';
import type { Call } from './command.js';
import { optionOf, optionsOf, parseWords } from './words.js';

interface Line {
  readonly text: string;
  /** Where it stands in the Makefile. */
  readonly offset: number;
}

interface Rule {
  readonly needs: readonly string[];
  readonly recipe: Line[];
}

interface Makefile {
  readonly variables: Map<string, string>;
  readonly rules: Map<string, Rule>;
  /** The target that `make` alone makes. */
  first?: string;
  readonly oneShell: boolean;
  /** Commands of `x := $(shell …)`: they run when the file is read. */
  readonly atOnce: readonly Line[];
  /** What is not read of it. */
  readonly unread: readonly string[];
}

const NAMES = ['GNUmakefile', 'makefile', 'Makefile'];
const MAX_RULES = 200;
const MAX_EXPANSION = 10;

/** make: the recipes of the tree's Makefile run as the shell commands they are; a Makefile of the caller is the caller's. */
export function make(call: Call, machine: Machine): Outcome | undefined {
  const words = parseWords(call.args, {
    values: ['-C', '--directory', '-f', '--file', '--makefile', '-I', '-o', '-W', '-l', '-j', '--jobs'],
  });
  const { cwd } = machine.state;
  for (const folder of optionsOf(words, '-C', '--directory')) machine.state.cwd = inFolder(folder, machine);
  const named = optionOf(words, '-f', '--file', '--makefile');
  const file = (named ? [named] : NAMES.map(literal))
    .map((name) => machine.treePath(name))
    .find((path) => path !== undefined && machine.tree.file(path) !== undefined);
  if (file !== undefined) {
    const given = new Map<string, string>();
    const targets: string[] = [];
    for (const operand of words.operands) {
      const word = literalOf(operand);
      const assignment = /^([\w.-]+)\s*[:?+]?=(.*)$/s.exec(word ?? '');
      if (assignment) given.set(assignment[1]!, assignment[2]!);
      else if (word !== undefined && !/^\d+$/.test(word)) targets.push(word);
    }
    run(file, targets, given, machine);
    machine.mixIn(machine.state.cwd, 'build');
  }
  machine.state.cwd = cwd;
  return {};
}

function inFolder(folder: Text, machine: Machine): Text {
  const known = literalOf(folder);
  if (known === undefined || known.startsWith('/')) return folder;
  return {
    alternatives: machine.state.cwd.alternatives.map(({ parts, guards }) => ({
      parts: [...parts, `/${known}`],
      guards,
    })),
  };
}

function run(
  file: string,
  targets: readonly string[],
  given: ReadonlyMap<string, string>,
  machine: Machine,
): void {
  const source = machine.tree.text(file) ?? '';
  machine.analysed.add(file);
  const makefile = parse(source, given);
  const index = new LineIndex(source);
  for (const what of makefile.unread) machine.opaque(`${posix.basename(file)}: ${what} is not analysed`);
  const shell = (line: Line, text: string): void => {
    const at = index.locate(file, line.offset);
    machine.at(at, () => {
      const outcome = machine.interpret({
        language: 'shell',
        interpreter: 'sh -e',
        text: literal(text),
        args: [],
        locate: () => at,
      });
      // A line that fails ends it all.
      if (outcome.succeeds?.kind === 'verified') machine.state.checks.set(outcome.succeeds.verify, []);
    });
  };
  for (const line of makefile.atOnce) shell(line, line.text);
  const made = new Set<string>();
  const makeTarget = (target: string): void => {
    const rule = makefile.rules.get(target);
    if (!rule && target.includes('$('))
      machine.opaque(`${posix.basename(file)}: a target that is only known at run time is not analysed`);
    if (!rule || made.has(target) || made.size >= MAX_RULES) return;
    made.add(target);
    for (const need of rule.needs) makeTarget(need);
    const lines = rule.recipe.map((line) => ({
      ...line,
      text: expand(line.text, makefile, { target, needs: rule.needs }).replace(/^[@+-]*\s*/, ''),
    }));
    const [start] = lines;
    if (makefile.oneShell && start) shell(start, lines.map(({ text }) => text).join('\n'));
    else for (const line of lines) shell(line, line.text);
  };
  const wanted = targets.length > 0 ? targets : makefile.first === undefined ? [] : [makefile.first];
  for (const target of wanted) {
    if (!makefile.rules.has(target)) machine.opaque(`make ${target}: no rule of ${file} is read for it`);
    makeTarget(target);
  }
}

function parse(source: string, given: ReadonlyMap<string, string>): Makefile {
  const makefile: Makefile & { atOnce: Line[]; unread: string[] } = {
    variables: new Map(given),
    rules: new Map(),
    oneShell: /^\.ONESHELL\b/m.test(source),
    atOnce: [],
    unread: [],
  };
  let open: Rule[] = [];
  let inDefinition = false;
  for (const { text, offset } of logicalLines(source)) {
    if (/^\s*endef\b/.test(text)) inDefinition = false;
    else if (/^\s*(override\s+)?define\b/.test(text)) {
      inDefinition = true;
      makefile.unread.push('a definition');
    } else if (inDefinition) continue;
    else if (text.startsWith('\t') && open.length > 0) {
      for (const rule of open) rule.recipe.push({ text: text.slice(1), offset: offset + 1 });
    } else if (/^\s*(#|$)/.test(text)) continue;
    // Both ways of a condition are read.
    else if (/^\s*(ifn?eq|ifn?def|else|endif|\.|unexport\b|vpath\b)/.test(text)) continue;
    else if (/^\s*-?s?include\b/.test(text)) makefile.unread.push(text.trim());
    else open = declaration(text, offset, makefile, given) ?? open;
  }
  return makefile;
}

/** A variable or a rule; gives the rules whose recipe follows. */
function declaration(
  text: string,
  offset: number,
  makefile: Makefile & { atOnce: Line[] },
  given: ReadonlyMap<string, string>,
): Rule[] | undefined {
  const assignment = /^\s*(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|::?:?|\+|!)?=\s*(.*?)\s*$/.exec(
    text,
  );
  if (assignment) {
    const [, name, operator, value] = assignment as unknown as [string, string, string | undefined, string];
    const old = makefile.variables.get(name);
    // What the command line sets stays.
    if (!given.has(name) && (operator !== '?' || old === undefined))
      makefile.variables.set(name, operator === '+' && old !== undefined ? `${old} ${value}` : value);
    const command = /^\$\(shell\s+(.*)\)$/.exec(value)?.[1] ?? (operator === '!' ? value : undefined);
    if (command !== undefined && operator !== undefined && operator !== '?')
      makefile.atOnce.push({ text: command.replaceAll('$$', '$'), offset });
    return undefined;
  }
  const rule = /^([^:=#]+?)\s*::?\s*([^=;|#]*)[^;]*(?:;\s*(.*))?$/.exec(text);
  if (!rule) return undefined;
  const needs = wordsOf(expand(rule[2]!, makefile));
  return wordsOf(expand(rule[1]!, makefile)).map((target): Rule => {
    const known = makefile.rules.get(target);
    const merged: Rule = { needs: [...(known?.needs ?? []), ...needs], recipe: known?.recipe ?? [] };
    if (rule[3]) merged.recipe.push({ text: rule[3], offset });
    makefile.rules.set(target, merged);
    if (!target.startsWith('.') && !target.includes('%')) makefile.first ??= target;
    return merged;
  });
}

/** Words, where what a shell command prints (`$(go env GOPATH)/bin`) is part of one. */
function wordsOf(text: string): string[] {
  return text.match(/(?:\$\((?:[^()]|\([^()]*\))*\)|\S)+/g) ?? [];
}

/** Lines, those that end with a back slash with the next. */
function logicalLines(source: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let held: Line | undefined;
  for (const line of source.split('\n')) {
    const text = line.replace(/\r$/, '');
    const joined: Line = held ? { ...held, text: `${held.text} ${text.trimStart()}` } : { text, offset };
    if (text.endsWith('\\')) held = { ...joined, text: joined.text.slice(0, -1) };
    else {
      lines.push(joined);
      held = undefined;
    }
    offset += line.length + 1;
  }
  if (held) lines.push(held);
  return lines;
}

/** The text with make's variables put in. `$(shell x)` is the shell's own `$(x)`, and a variable that is not set one of the environment. */
function expand(
  text: string,
  makefile: Makefile,
  of?: { readonly target: string; readonly needs: readonly string[] },
  depth = 0,
): string {
  return text.replace(
    /\$(\$|[@<^?*]|\(shell\s((?:[^()]|\([^()]*\))*)\)|[({]([\w.-]+)[)}]|[({][^(){}]*[)}]|\w)/g,
    (whole, what: string, command: string | undefined, name: string | undefined) => {
      if (what === '$') return '$';
      if (what === '@') return of?.target ?? '';
      if (what === '<') return of?.needs[0] ?? '';
      if (/^[\^?]$/.test(what)) return of?.needs.join(' ') ?? '';
      if (command !== undefined) return `$(${command.replaceAll('$$', '$')})`;
      const variable = name ?? (/^\w$/.test(what) ? what : undefined);
      if (variable === undefined) return '';
      const value = makefile.variables.get(variable);
      if (value === undefined)
        return /^(MAKE|SHELL)$/.test(variable) ? variable.toLowerCase() : `\${${variable}}`;
      return depth < MAX_EXPANSION ? expand(value, makefile, of, depth + 1) : whole;
    },
  );
}

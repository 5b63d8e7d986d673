import { LineIndex, type Location } from '../../src/effects/location.js';
import { type Segment, segmentsOf } from '../../src/effects/script.js';
import { type Template, templateOf } from '../../src/effects/template.js';
import { literal, mapText, type Text } from '../../src/effects/text.js';
import type { Interpreter, Machine, Outcome, Program } from '../machine.js';
import { type Dialect, newScope, type Run, sequence, stdoutOf, whole } from './evaluate.js';
import type { Expression } from './syntax.js';
import { NOTHING, type Scope, type Value } from './values.js';

/** Runs programs of a language that is made of expressions: R, Julia, Nushell. */
export function interpreterOf(dialect: Dialect): Interpreter {
  return function interpret(program: Program, machine: Machine): Outcome {
    const { text } = program;
    if (text && text.alternatives.length > 1)
      return machine.eachAlternative(machine.programsOf(text), (one) => {
        const { template: _template, ...rest } = program;
        return interpret({ ...rest, text: one }, machine);
      });
    const file = program.file ? machine.treePath(program.file) : text ? machine.fileOf(text) : undefined;
    const known = program.file && file !== undefined ? machine.tree.text(file) : undefined;
    const source = text ?? (known === undefined ? program.stdin : literal(known));
    if (!source) {
      if (file !== undefined && program.file) machine.absent(program.file, file);
      return {};
    }
    if (file !== undefined) machine.analysed.add(file);
    const path = program.file ?? program.path;
    const { location } = machine;
    const run: Run = {
      machine,
      dialect,
      variables: new Map(),
      exits: [],
      kept: [],
      args: program.args,
      project: projectIn(program.interpreter),
      home: {
        file: path,
        folder: path ? parentOf(path) : undefined,
        locate:
          file !== undefined && known !== undefined
            ? locatorOf(known, file)
            : (program.locate ?? (() => location)),
        values: [],
        source: '',
      },
      scopes: 0,
      steps: 0,
      depth: 0,
    };
    const scope = newScope(run);
    const { failures } = whole(run, () => {
      const value = program.template
        ? runTemplate(program.template, scope, run)
        : followSegments(segmentsOf(source.alternatives[0]!, machine.isPossible), scope, run);
      dialect.main?.(scope, run);
      return value;
    });
    return { stdout: stdoutOf(run), ...(failures.length > 0 ? { failures } : {}) };
  };
}

function projectIn(interpreter: string): Text | undefined {
  const project = /(?:^|\s)--project(?:=(\S*))?/.exec(interpreter);
  return project ? literal(project[1] ?? '@.') : undefined;
}

export function locatorOf(source: string, file: string): (offset: number) => Location {
  const index = new LineIndex(source);
  return (offset) => index.locate(file, offset);
}

export function parentOf(path: Text): Text {
  const folder = (value: string): string => value.replace(/[\\/]?[^\\/]*$/, '');
  return mapText(path, folder, (parts) => {
    const last = parts.at(-1);
    return typeof last === 'string'
      ? [...parts.slice(0, -1), folder(last)].filter((part) => part !== '')
      : parts;
  });
}

function followSegments(segments: readonly Segment[], scope: Scope, run: Run): Value {
  let value: Value = NOTHING;
  for (const segment of segments) {
    if (segment.kind === 'text') {
      const template = templateOf(segment.text);
      if (template) value = runTemplate(template, scope, run);
      continue;
    }
    const { machine } = run;
    machine.eachAlternative(machine.mostTelling({ alternatives: segment.alternatives }), (text) => {
      followSegments(segmentsOf(text.alternatives[0]!, machine.isPossible), scope, run);
      return {};
    });
  }
  return value;
}

/** Runs a program with holes in it, in this very process. */
export function runTemplate({ source, values }: Template, scope: Scope, run: Run): Value {
  const { body, errors } = run.dialect.parse(source);
  const outer = run.home;
  run.home = { ...outer, values, source };
  for (const { message, offset } of errors)
    run.machine.opaque(`${run.dialect.name} program: ${message}`, run.home.locate(offset));
  const value = sequence(body satisfies readonly Expression[], scope, run);
  run.home = outer;
  return value;
}

/** Runs another file in this very process: `source("x.R")`, `include("x.jl")`. What was fetched into it is a program of its own. */
export function includeFile(path: Text, scope: Scope, run: Run): void {
  const { machine, dialect } = run;
  const file = machine.treePath(path);
  const known = file === undefined ? undefined : machine.tree.text(file);
  if (file === undefined || known === undefined || machine.written(path) || run.depth > MAX_FILES) {
    if (machine.handlesAt(path).length > 0 || machine.written(path) || file !== undefined)
      machine.interpret({
        language: dialect.language,
        interpreter: dialect.name,
        file: path,
        args: [],
      });
    return;
  }
  machine.analysed.add(file);
  const outer = run.home;
  run.home = { ...outer, file: path, folder: parentOf(path), locate: locatorOf(known, file) };
  run.depth++;
  runTemplate({ source: known, values: [] }, scope, run);
  run.depth--;
  run.home = outer;
}

const MAX_FILES = 20;

import { parse } from 'acorn';

/** What a program that a step hands to an action finds there: the toolkit, and a client of the API. */
const GLOBALS = [
  "core = require('@actions/core')",
  "exec = require('@actions/exec')",
  "io = require('@actions/io')",
  "glob = require('@actions/glob')",
  "{ context, getOctokit } = require('@actions/github')",
  "github = getOctokit('')",
  'octokit = github',
].join(', ');

const PRELUDE = `(async () => { const ${GLOBALS}; return await (async () => { `;
const END = '\n})(); })();';

/** Uses of what such a program is given. */
const USES = /\b(?:core|exec|io|glob|github|octokit)\.\w|\b(?:require|import|fetch)\s*\(/;

/** A program that is handed to an action as an input, made one that runs on its own. */
export interface InlineScript {
  readonly text: string;
  /** The offset in what was given of an offset in `text`; exact where no expression stands before it on its line. */
  readonly offset: (at: number) => number;
}

/**
 * The program in the value of an input: the body of an async function in JavaScript, as actions take it that evaluate one.
 * @returns undefined where it is none: it does not parse, or uses nothing that such a program is given
 */
export function inlineScript(value: string): InlineScript | undefined {
  if (!USES.test(value)) return undefined;
  const script = value.replace(/\$\{\{\s*([\s\S]*?)\s*\}\}/g, (_, expression: string) => {
    const name = /([\w-]+)\W*$/.exec(expression)?.[1] ?? 'value';
    return `{${name}}`;
  });
  const text = PRELUDE + script + END;
  try {
    parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch {
    return undefined;
  }
  const starts = [0, ...[...value.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (at: number): number => {
    const before = script.slice(0, Math.max(0, at - PRELUDE.length)).split('\n');
    return (starts[before.length - 1] ?? 0) + before[before.length - 1]!.length;
  };
  return { text, offset };
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Node, Tree, Parser as TreeSitterParser } from '@vscode/tree-sitter-wasm';

const require = createRequire(import.meta.url);
// CommonJS without named exports that Node can see.
const { Language, Parser } = require('@vscode/tree-sitter-wasm') as typeof import('@vscode/tree-sitter-wasm');
const parsers = new Map<string, TreeSitterParser>();

/** Loads a tree-sitter grammar once; afterwards `parseWith` is synchronous. */
export async function loadGrammar(name: 'powershell' | 'python'): Promise<void> {
  if (parsers.has(name)) return;
  await Parser.init();
  const language = await Language.load(
    join(dirname(require.resolve('@vscode/tree-sitter-wasm')), `tree-sitter-${name}.wasm`),
  );
  const parser = new Parser();
  parser.setLanguage(language);
  parsers.set(name, parser);
}

/** Trees of PowerShell that were made last: a script is often read again, on another path. */
const MAX_TREES = 12;
const trees = new Map<string, Tree>();

/** `--name=value`, an argument of a native command that the grammar does not know. */
const ARGUMENT = /(?<=\s)(--?[A-Za-z][\w-]*)=(?=[^\s=])/g;

/** `./tool` as a command, of which the grammar takes the dot for the operator that sources a script, `& ${folder}/tool`, and `/opt/tool`. */
const OWN_FOLDER = /(?<=(?:^|[\n;|{(&]|[.=][ \t])[ \t]*(?:\.{1,2}|\$\{(?:env:)?\w+\}|))\/(?=[\w$.\uE000])/gi;

/**
 * A hole of a template that a command begins with: what is put in there is a path, of which the grammar makes an operand.
 * As a command that is called, with as many characters.
 */
const HOLE_AS_COMMAND =
  /(?<=(?:^|[\n;|{(]|[.=][ \t])[ \t]*)\$\{(pindrift\d+)\}(?:(\/)|(?=[\w\\.-])|(?=[ \t]+(?!-[ic]?(?:eq|ne|[lg][te]|in|is|as|and|or|(?:not)?(?:like|match|contains|in)|replace|split|join)\b)[\w'"$@-]))/g;

/** The end of a clause that another one follows on the same line, which the grammar wants to see ended. */
const SAME_LINE =
  /\}[ \t](?=[ \t]*(?!(?:else|catch|finally|while|until|begin|process|end|clean)\b)(?:'[^'\n]*'|"[^"\n]*"|\w+)\s*\{)/gi;

/** Strings and comments, or `${name}` inside of a bare word (`tool@${version}`), where the grammar knows only `$name`. */
const IN_BARE_WORD =
  /@"\r?\n[\s\S]*?\n"@|@'\r?\n[\s\S]*?\n'@|<#[\s\S]*?#>|#[^\n]*|"(?:[^"`]|`[\s\S]|"")*"|'[^']*'|(?:(?<=[\w@/\\:.=+%~^-])|(?<=[ \t])(?=\$\{[\w:]+\}@))\$\{((?:env:)?\w+)\}/gi;

/** `$folder\name`, `$folder/name` and `$one$two` as a word, which the grammar takes for an operand: no operator stands there. */
const PATH_OF_VARIABLE = /(?<=[ \t,(])\$(?=(?:[a-z]+:)?\w+(?:\\[\w.*$-]|\/[a-z_*]|\$\w|\ue005))/gi;

/** `-o"folder"` and `-o$folder`, an argument of a native command with its value. */
const JOINED_VALUE = /(?<=[ \t])-(?=[a-z]\w*["'$])/gi;

/** `-Name One, Two`: a comma between words without quotes of a command. */
const COMMA_OF_WORDS =
  /(?<=(?:^|[;|{(=])[ \t]*[a-z][\w.-]*[ \t](?!=)(?:[^'"(){}|;#\n@]|'[^'\n]*'|"[^"\n]*")*)(?:(?<=[ \t,\ue005:][a-z_.*][\w.*\\/-]*)[ \t]*,[ \t]*(?=[\w$.*])|(?<=[\w.*])[ \t]*,[ \t]*(?=[a-z_.*]))/gim;

/** `--`, after which every word is an argument. */
const END_OF_PARAMETERS = /(?<=[ \t])--(?=[ \t]|$)/gm;

/** `wget -qO - address`, `apt-key add -`: a dash behind a word of a command. */
const STANDARD_STREAM = /(?<=[ \t]-{0,2}[a-z][\w-]*[ \t]+)-(?=[ \t]|$)/gim;

/** `1MB`, and the parameter of `ForEach-Object` that the grammar does not know. */
const UNIT = /(?<=[\s(/*]\d+)[kmgtp]b\b/gi;
const PARALLEL = /-Parallel(?=\s*\{)/gi;

/** `@scope/name`, an argument of a native command. */
const SCOPED_NAME = /(?<=[ \t])@(?=[\w.-]+\/)/g;

/** What stands in a word for characters that the grammar does not take in it: characters that no program writes. */
const [OPENING, CLOSING, DOLLAR, DASH, AT] = ['\ue000', '\ue001', '\ue002', '\ue003', '\ue004'] as const;
const COMMA = '\ue005';

const WRITTEN: Readonly<Record<string, string>> = {
  [`${OPENING}$`]: '${',
  [CLOSING]: '}',
  [DOLLAR]: '$',
  [DASH]: '-',
  [AT]: '@',
};

/** The words of which the program writes a list, of one as a rule. */
export function listedWords(word: string): string[] {
  return word.split(/\ue005+/);
}

/** A word as the program writes it. */
export function asWritten(word: string): string {
  return word.replace(/\ue000\$|[\ue001-\ue004]/g, (found) => WRITTEN[found]!);
}

/** `| % tag_name`, a property of each item, for which the grammar wants a block. */
const EACH_MEMBER =
  /(?<=\|\s*)(?:%|ForEach(?=-Object))(?=(?:-Object)?\s+(?:-MemberName\s+)?['"]?[a-z_]\w*)/gi;

function parsePowerShell(source: string): Tree | undefined {
  const parser = parsers.get('powershell');
  const tree = parser?.parse(source) ?? undefined;
  if (!parser || !tree?.rootNode.hasError) return tree;
  // As two words, so that what comes after is read; no place in the text changes.
  const spelled = source
    .replace(HOLE_AS_COMMAND, (_, name: string, slash?: string) => `& $${name}${slash ? '\\' : ''}`)
    .replace(ARGUMENT, '$1 ')
    .replace(OWN_FOLDER, '\\')
    .replace(SAME_LINE, '};')
    .replace(IN_BARE_WORD, (all, name?: string) => (name ? `${OPENING}$${name}${CLOSING}` : all))
    .replace(COMMA_OF_WORDS, (comma) => COMMA.repeat(comma.length))
    .replace(PATH_OF_VARIABLE, DOLLAR)
    .replace(JOINED_VALUE, DASH)
    .replace(END_OF_PARAMETERS, DASH + DASH)
    .replace(STANDARD_STREAM, DASH)
    .replace(SCOPED_NAME, AT)
    .replace(UNIT, '  ')
    .replace(PARALLEL, (name) => ' '.repeat(name.length))
    .replace(EACH_MEMBER, (name) => (name === '%' ? '_' : 'Member_'));
  const other = spelled === source ? undefined : parser.parse(spelled);
  return other && errorsOf(other.rootNode) < errorsOf(tree.rootNode) ? other : tree;
}

/** How many parts of a tree do not parse. */
function errorsOf(node: Node): number {
  if (node.isError || node.isMissing) return 1;
  if (!node.hasError) return 0;
  return node.children.reduce((sum, child) => sum + (child ? errorsOf(child) : 0), 0);
}

/** The syntax tree of a source; undefined where the grammar was not loaded. */
export function parseWith(name: 'powershell' | 'python', source: string): Tree | undefined {
  const known = name === 'powershell' ? trees.get(source) : undefined;
  if (known) return known;
  const tree =
    name === 'powershell' ? parsePowerShell(source) : (parsers.get(name)?.parse(source) ?? undefined);
  if (!tree || name !== 'powershell') return tree;
  // Whoever reads an old one may still be at it: it is only forgotten.
  const [oldest] = trees.size >= MAX_TREES ? trees.keys() : [];
  if (oldest !== undefined) trees.delete(oldest);
  trees.set(source, tree);
  return tree;
}

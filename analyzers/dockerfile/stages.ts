import { Copy, DockerfileParser, Run } from 'dockerfile-ast';

/** One instruction: keyword, flags, and what follows them, with the offset at which that stands in the file. */
export interface Instruction {
  readonly keyword: string;
  readonly flags: ReadonlyMap<string, readonly string[]>;
  /** The text after keyword and flags, here-documents included; comment lines inside it are blanked. */
  readonly body: string;
  readonly offset: number;
  readonly heredocs: readonly { readonly name: string; readonly content: string; readonly offset: number }[];
}

/** One build stage. */
export interface Stage {
  /** Its `AS` name in lower case, or its number. */
  readonly name: string;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
}

export interface ParsedDockerfile {
  /** The `# syntax=` frontend, and where it stands. */
  readonly syntax?: { readonly image: string; readonly offset: number };
  /** ARG before the first FROM. */
  readonly globals: readonly Instruction[];
  readonly stages: readonly Stage[];
}

/** Splits a Dockerfile into its stages. */
export function parseDockerfile(source: string): ParsedDockerfile {
  const parsed = DockerfileParser.parse(source);
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsetOf = (position: { line: number; character: number }): number =>
    (starts[position.line] ?? source.length) + position.character;

  const directive = parsed.getDirectives().find((line) => line.getName().toLowerCase() === 'syntax');
  const value = directive?.getValue();
  const globals: Instruction[] = [];
  const stages: { name: string; from: Instruction; instructions: Instruction[] }[] = [];
  const continuation = parsed.getEscapeCharacter();
  for (const line of parsed.getInstructions()) {
    const start = offsetOf(line.getInstructionRange().end);
    const end = offsetOf(line.getRange().end);
    const heredocs = heredocsOf(line).map((heredoc) => {
      const range = heredoc.getContentRange();
      const [from, to] = range ? [offsetOf(range.start), offsetOf(range.end)] : [end, end];
      return { name: heredoc.getName(), content: source.slice(from, to), offset: from };
    });
    const instruction = readInstruction(
      line.getKeyword().toUpperCase(),
      source.slice(start, end),
      start,
      heredocs,
      continuation,
    );
    if (instruction.keyword === 'FROM') {
      const alias = /\sAS\s+(\S+)\s*$/i.exec(instruction.body)?.[1];
      stages.push({
        name: alias?.toLowerCase() ?? String(stages.length),
        from: instruction,
        instructions: [],
      });
    } else if (stages.length === 0) globals.push(instruction);
    else stages[stages.length - 1]!.instructions.push(instruction);
  }
  return {
    ...(directive && value ? { syntax: { image: value, offset: offsetOf(directive.getRange().start) } } : {}),
    globals,
    stages,
  };
}

/** dockerfile-ast throws where a flag is continued by a line of comment. */
function heredocsOf(line: unknown): ReturnType<Run['getHeredocs']> {
  try {
    return line instanceof Run || line instanceof Copy ? line.getHeredocs() : [];
  } catch {
    return [];
  }
}

function readInstruction(
  keyword: string,
  raw: string,
  start: number,
  heredocs: Instruction['heredocs'],
  continuation: string,
): Instruction {
  const flags = new Map<string, string[]>();
  const text = blankComments(raw, continuation);
  let at = text.length - text.trimStart().length;
  for (;;) {
    const flag = /^--([\w-]+)(?:=((?:"[^"]*"|\S)*))?(\s|\\\r?\n|`\r?\n)+/.exec(text.slice(at));
    if (!flag) break;
    flags.set(flag[1]!, [...(flags.get(flag[1]!) ?? []), flag[2] ?? '']);
    at += flag[0].length;
  }
  return { keyword, flags, body: text.slice(at).trimEnd(), offset: start + at, heredocs };
}

/** Comment lines between continued lines belong to nobody: spaces of the same length, so that offsets stay right. */
function blankComments(text: string, continuation: string): string {
  if (/<<-?\s*["']?\w/.test(text)) return text;
  const blanked = text.replace(/(?<=\n)[ \t]*#[^\n]*(\n|$)/g, (line) => ' '.repeat(line.length));
  return continuation === '\\' ? blanked : blanked.replaceAll(`${continuation}\n`, '\\\n');
}

/** The stages that the last one (or the named target) is made from, in file order. */
export function neededStages(stages: readonly Stage[], target?: string): readonly Stage[] {
  const last = target === undefined ? stages.length - 1 : indexOfStage(stages, target, stages.length);
  const needed = new Set<number>();
  const visit = (index: number): void => {
    if (index < 0 || needed.has(index)) return;
    needed.add(index);
    const stage = stages[index]!;
    visit(indexOfStage(stages, baseOf(stage), index));
    for (const { flags, keyword } of stage.instructions) {
      for (const from of keyword === 'COPY' ? (flags.get('from') ?? []) : mountSources(flags)) {
        visit(indexOfStage(stages, from, index));
      }
    }
  };
  visit(last);
  return stages.filter((_, index) => needed.has(index));
}

/** The image or stage a stage is built on, as written. */
export function baseOf(stage: Stage): string {
  return stage.from.body.split(/\s+/)[0] ?? '';
}

/** The `from=` of every `RUN --mount`. */
export function mountSources(flags: Instruction['flags']): string[] {
  return (flags.get('mount') ?? []).flatMap((mount) => /(?:^|,)from=([^,]+)/.exec(mount)?.[1] ?? []);
}

function indexOfStage(stages: readonly Stage[], name: string, before: number): number {
  for (let index = before - 1; index >= 0; index--)
    if (stages[index]!.name === name.toLowerCase()) return index;
  return /^\d+$/.test(name) && Number(name) < before ? Number(name) : -1;
}

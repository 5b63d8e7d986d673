import { posix } from 'node:path';
import {
  type Condition,
  canHold,
  conditionId,
  eitherGuards,
  escapeRegExp,
  exclude,
  type Guard,
  guard,
  guardNot,
  restsOn,
} from '../src/effects/condition.js';
import { deferredWays } from '../src/effects/deferred.js';
import type { Chooser, Effect, EffectDraft } from '../src/effects/effect.js';
import type { Location, TraceStep } from '../src/effects/location.js';
import { folded, mostLines } from '../src/effects/script.js';
import type { Template } from '../src/effects/template.js';
import {
  type Alternative,
  concat,
  either,
  guarded,
  type Handle,
  type Hole,
  handlesOf,
  hole,
  holesOf,
  joinWays,
  literal,
  literalParts,
  ofAlternative,
  type Part,
  possibleUnder,
  printParts,
  printText,
  type Text,
  textKey,
  type Way,
} from '../src/effects/text.js';
import { type Commit, pinnedSourceOf } from '../src/refs/forge.js';
import { followedPath, shownPath } from '../src/sources/followed.js';
import type { SourceTree } from '../src/sources/tree.js';
import { joinLists, type ListItem } from './lists.js';
import { SavedState } from './saved-state.js';
import { StateMap } from './state-map.js';

export type Language =
  | 'shell'
  | 'powershell'
  | 'cmd'
  | 'python'
  | 'javascript'
  | 'typescript'
  | 'ruby'
  | 'perl'
  | 'php'
  | 'r'
  | 'julia'
  | 'nushell'
  | 'other';

/** A program in some language: its text (with where that text stands), or a file that is named. */
export interface Program {
  readonly language: Language;
  /** The interpreter as called: `bash`, `python3`. */
  readonly interpreter: string;
  /** The program text itself (`-c`, a here-document, a `run:` step). */
  readonly text?: Text;
  /** The same text as a template, where its holes stand in a larger source: offsets are those of that source. */
  readonly template?: Template;
  /** The file that holds it, where it was called by path. */
  readonly file?: Text;
  /** Where `text` lies, when it is what the run wrote into a file: `$0`, `__file__`. */
  readonly path?: Text;
  /** `$1`, `$2`, …; `sys.argv[1:]`. */
  readonly args: readonly Text[];
  readonly stdin?: Text;
  /** Where an offset of `text` stands, when that is not the machine's place: a `run:` block of a YAML file, a RUN of a Dockerfile. */
  readonly locate?: (offset: number) => Location;
}

/** What running something came to. */
export interface Outcome {
  /** What it printed; absent where that is of no interest. */
  readonly stdout?: Text;
  /** When it succeeds; absent where it can go either way for reasons outside of the program. */
  readonly succeeds?: Condition;
  /** The paths on which it ended itself, as failed: the guards of each. */
  readonly failures?: readonly (readonly Guard[])[];
}

/** What a program can change and a branch must be able to undo. */
export interface RunState {
  readonly env: Map<string, Text>;
  /** File contents by path key. */
  readonly files: Map<string, Text>;
  /** Folders into which fetched bytes were unpacked or cloned, by path key. */
  readonly folders: Map<string, readonly Handle[]>;
  /** Copies of the pinned tree elsewhere (a container's `/app`): path key to path in the tree ('' for its root). */
  readonly mounts: Map<string, string>;
  /** Checks that passed on this path, each with the guards under which it was made. */
  readonly checks: Map<string, readonly Guard[]>;
  /** The lists of the shell that is running. */
  readonly arrays: Map<string, readonly ListItem[]>;
  cwd: Text;
}

/** Runs a program of one language on the machine. */
export type Interpreter = (program: Program, machine: Machine) => Outcome;

export interface MachineOptions {
  readonly tree: SourceTree;
  /** The folder of the action in its repository: '' for the root. */
  readonly actionPath: string;
  readonly interpreters: Readonly<Partial<Record<Language, Interpreter>>>;
  /** Runs one command line; `analyzers/commands/run.ts`. */
  readonly runCommand: (argv: readonly Text[], machine: Machine, options: CommandOptions) => Outcome;
  /** The declared inputs by lower-case name. */
  readonly inputs: ReadonlyMap<
    string,
    { readonly name: string; readonly default?: string; readonly required?: boolean }
  >;
  /** Whether the analysis is to end with what it has found; absent: never. */
  readonly isOutOfTime?: () => boolean | 'memory';
}

export interface CommandOptions {
  readonly stdin?: Text;
  /** Variables set for this command only. */
  readonly env?: ReadonlyMap<string, Text>;
}

/** What a command comes to where it is one of several. */
export interface WayOfOutcome {
  readonly outcome: Outcome;
  readonly guards: readonly Guard[];
}

let openOutcomes = 0;

/** When a command succeeds that is one of several; nothing where that is open in each of them. */
export function successOf(ways: readonly WayOfOutcome[]): Pick<Outcome, 'succeeds'> {
  if (!ways.some(({ outcome }) => outcome.succeeds)) return {};
  const open: Condition = { kind: 'undecided', text: 'the command succeeds', id: `c${++openOutcomes}` };
  const each = ways.map(({ outcome, guards }): Condition => {
    const all = [...guards.map(({ condition }) => condition), outcome.succeeds ?? open];
    return all.length === 1 ? all[0]! : { kind: 'all', of: all };
  });
  return { succeeds: each.length === 1 ? each[0]! : { kind: 'any', of: each } };
}

const NOWHERE: Location = { file: '', line: 1, column: 1, snippet: '' };
const MAX_EFFECTS = 20_000;
const MAX_DEPTH = 40;
/** Texts that one program can be: of long ones, and of short ones. */
const MAX_PROGRAMS = 2;
const MAX_SMALL_PROGRAMS = 12;
/** Texts in all, beyond which the short ones are treated as the long ones are. */
const MAX_PROGRAMS_IN_ALL = 60;
/** Characters of all texts up to which they are short. */
const MAX_SIZE_OF_PROGRAMS = 2_000;
/** Files that a path with an unknown part can be. */
const MAX_FILES = 8;
/** Of what decides whether a fetch is made, by one way or another. */
const MAX_TESTS_OF_FETCH = 600;
/** The clock is looked at once in so many steps. */
const STEPS_PER_LOOK = 64;

/** Files that were read as programs, and from where each was first reached. */
class Analysed extends Set<string> {
  readonly from = new Map<string, string>();

  constructor(private readonly here: () => string) {
    super();
  }

  override add(file: string): this {
    if (!this.has(file) && this.here() !== file) this.from.set(file, this.here());
    return super.add(file);
  }
}

/** The time budget (or that of memory) ended: everything on the way up ends. */
export class OutOfTime extends Error {
  constructor(
    readonly location: Location,
    what: 'time' | 'memory',
  ) {
    super(`the ${what} budget ended`);
  }
}

/** The hole that stands for the folder of the action on the runner. */
export function actionPathText(folder: string): Text {
  return hole('github.action_path', { kind: 'tree', file: folder === '' ? '.' : folder });
}

/** The folder of the caller's repository on the runner. */
export const WORKSPACE: Text = hole('github.workspace', { kind: 'caller', what: 'workspace' });

/**
 * The runner as every analyzer sees it: environment, files that hold fetched bytes, the conditions on the way, and where effects go.
 * One per analysed entry point; `state` is replaced and joined by whoever interprets branches.
 */
export class Machine {
  readonly effects: Effect[] = [];
  /** What programs before would have stopped at: no condition of what comes then, but nothing happens against it. */
  passed: readonly Guard[] = [];
  /** Files of the tree that were read as programs. */
  readonly analysed = new Analysed(() => this.location.file);
  /** Files that the program calls and the tree does not have. */
  readonly missing = new Set<string>();
  /** What the interpreters could not follow and passed over, or met though it cannot be: calls of nothing, loops and calls cut short. */
  readonly doubts = new Set<string>();
  /** Folders that hold more than the tree and what was fetched: of another image, or made by a build. By path key. */
  readonly mixedFolders = new Map<string, 'image' | 'build'>();
  state: RunState = {
    env: new Map(),
    files: new Map(),
    folders: new Map(),
    mounts: new Map(),
    checks: new Map(),
    arrays: new Map(),
    cwd: WORKSPACE,
  };
  /** What earlier phases of the action left for this one. */
  private readonly saved = new SavedState();
  /** The outputs that the step which is run sets by the toolkit; absent where nobody asks for them. */
  stepOutputs: Map<string, Text> | undefined;
  /** Folders of the tree that steps put on PATH. */
  readonly searchPath: Text[] = [];
  /** Folders of fetched programs that the run put on PATH, and when. */
  private readonly commandFolders: { readonly folder: Text; readonly guards: readonly Guard[] }[] = [];
  /** How many effects there were whenever a program ran by a bare name that fetched bytes can be: one that nothing is known of, or theirs. */
  readonly strangers: number[] = [];
  location: Location = NOWHERE;
  private guardStack: Guard[] = [];
  private traceStack: TraceStep[] = [];
  private counter = 0;
  private depth = 0;
  private steps = 0;
  /** Grows with every effect and every command line that is run, whether or not that has an effect. */
  deeds = 0;
  /** Grows with every timer that a program sets. */
  timers = 0;
  /** Grows with every output that is set and every value that is saved for later. */
  private told = 0;
  /** The inputs that were compared with what a handle brought, by their names. */
  private readonly choosers = new Map<Handle, Map<string, Chooser>>();
  /** Where in `effects` a fetch is. */
  private readonly fetched = new Map<string, number>();
  private readonly deedsAt = new Map<string, { readonly id: string; readonly guards: readonly number[] }[]>();
  /** Texts of programs that were followed because a program can be one of several. */
  private programs = 0;
  private readonly substitutions = new Map<string, Handle>();
  private readonly treeTexts = new Map<string, string>();

  constructor(readonly options: MachineOptions) {}

  get tree(): SourceTree {
    return this.options.tree;
  }

  /** The guards of the path that is being run, outermost first. */
  get guards(): readonly Guard[] {
    return this.guardStack;
  }

  get trace(): readonly TraceStep[] {
    return this.traceStack;
  }

  /** Records an effect at the current place and path; gives its id, which is the handle of what a fetch brings in. */
  emit(draft: EffectDraft, at: { location?: Location; trace?: readonly TraceStep[] } = {}): string {
    this.deeds++;
    if (this.passed.length > 0 && !canHold([...this.passed, ...this.guardStack])) return `e${++this.counter}`;
    const again = this.again(draft, at.location ?? this.location);
    if (again !== undefined) return again;
    const id = `e${++this.counter}`;
    if (this.effects.length >= MAX_EFFECTS) {
      if (this.effects.length === MAX_EFFECTS)
        this.effects.push(
          this.mark(id, `the output budget (${MAX_EFFECTS} effects) ended: the rest is not kept`),
        );
      return id;
    }
    const effect = {
      via: draft.kind,
      ...draft,
      id,
      location: shownLocation(at.location ?? this.location),
      guards: [...this.guardStack],
      trace: at.trace ?? [...this.traceStack],
    } as Effect;
    if (effect.kind === 'run' && !effect.checks) {
      const held = this.heldWhen(effect.reads);
      const interprets = effect.mode === 'interpret' && effect.reads.length > 0;
      const versions = interprets ? this.versionsAsked(effect.reads) : [];
      const versionsGiven = interprets ? this.versionsGiven() : [];
      this.effects.push({
        ...effect,
        ...(held.length > 0 ? { held } : {}),
        ...(versions.length > 0 ? { versions } : {}),
        ...(versionsGiven.length > 0 ? { versionsGiven } : {}),
        checks: [...this.state.checks].map(([verify, when]) => ({ verify, when })),
      });
    } else this.effects.push(effect);
    return id;
  }

  /** Variables such as `TOOL_VERSION` whose value was read out of something fetched that is not what runs. */
  private versionsAsked(reads: readonly Handle[]): Text[] {
    return this.versionVariables().flatMap(([, value]) =>
      handlesOf(value, ['fetched']).some((handle) => !reads.includes(handle)) ? [value] : [],
    );
  }

  /** The same whose value an input gives. */
  private versionsGiven(): { name: string; value: Text }[] {
    return this.versionVariables().flatMap(([name, value]) =>
      holesOf(value).some(({ origin }) => origin.kind === 'input') ? [{ name, value }] : [],
    );
  }

  private versionVariables(): [string, Text][] {
    return [...this.state.env].filter(
      ([name]) => /^[A-Z][A-Z0-9_]*$/.test(name) && /VERSION|RELEASE|CHANNEL|TAG$/.test(name),
    );
  }

  /** Says that the programs in a folder are from now on found by their names. */
  putOnPath(folder: Text): void {
    this.commandFolders.push({ folder, guards: [...this.guardStack] });
  }

  /** The file that a name runs, where the run put it by exactly that name into a folder that it put on PATH, and when it did. */
  commandOnPath(name: string): { readonly file: Text; readonly guards: readonly Guard[] } | undefined {
    for (const { folder, guards } of this.commandFolders.toReversed()) {
      const file = concat(folder, literal(`/${name}`));
      if (this.isPossible(guards) && this.written(file)) return { file, guards };
    }
    return undefined;
  }

  /**
   * Says of what was only unpacked, or put where it is found, which checks of the same bytes were made after that, on every path that
   * goes on: what is unpacked acts no sooner than it is used. What is found by its name can be used by any program of an unknown name.
   */
  checkUnpacked(): void {
    const verifies = new Map<string, { readonly at: number; readonly subjects: readonly Handle[] }>();
    for (const [at, effect] of this.effects.entries())
      if (effect.kind === 'verify' && this.state.checks.has(effect.id))
        verifies.set(effect.id, { at, subjects: effect.subjects });
    for (const [at, effect] of this.effects.entries()) {
      if (effect.kind !== 'run' || !['extract', 'install', 'path'].includes(effect.mode)) continue;
      const used = effect.mode === 'extract' ? undefined : this.strangers.find((stranger) => stranger > at);
      const made = new Set(effect.checks?.map(({ verify }) => verify));
      const later = [...verifies].filter(
        ([id, verify]) =>
          verify.at > at &&
          verify.at < (used ?? Number.POSITIVE_INFINITY) &&
          !made.has(id) &&
          effect.reads.some((handle) => verify.subjects.includes(handle)),
      );
      if (later.length === 0) continue;
      const checks = later.map(([verify]) => ({ verify, when: this.state.checks.get(verify)! }));
      this.effects[at] = { ...effect, checks: [...(effect.checks ?? []), ...checks] };
    }
  }

  /** Records that two texts are compared: where one was fetched, the inputs in the other choose among what is listed there. */
  compare(left: Text, right: Text): void {
    this.choose(handlesOf(left, ['fetched']), right);
    this.choose(handlesOf(right, ['fetched']), left);
  }

  /** Records that a text tells which of the things listed in what was fetched is taken. */
  choose(among: readonly Handle[], by: Text): void {
    if (among.length === 0) return;
    for (const { origin } of holesOf(by)) {
      if (origin.kind !== 'input') continue;
      for (const handle of among) {
        const known = this.choosers.get(handle);
        if (known) known.set(origin.name, origin);
        else this.choosers.set(handle, new Map([[origin.name, origin]]));
      }
    }
  }

  /** The effects, those that brought a list with the inputs that choose of it. */
  effectsChosen(): readonly Effect[] {
    return this.effects.map((effect) => {
      const choosers =
        effect.kind === 'fetch' || effect.kind === 'resolve' ? this.choosers.get(effect.id) : undefined;
      return choosers ? { ...effect, chosenBy: [...choosers.values()] } : effect;
    });
  }

  /** The handles that no file holds but on some paths (it was overwritten on the others), with the guards of those. */
  private heldWhen(
    handles: readonly Handle[],
  ): { readonly handle: Handle; readonly when: readonly Guard[] }[] {
    if (handles.length < 2) return [];
    return handles.flatMap((handle) => {
      const ways: (readonly Guard[])[] = [];
      for (const content of this.state.files.values())
        for (const { parts, guards } of content.alternatives)
          if (parts.some((part) => typeof part !== 'string' && isOf(part, handle))) ways.push(guards);
      for (const held of this.state.folders.values()) if (held.includes(handle)) return [];
      const when = ways.length > 0 ? ways.reduce((all, guards) => eitherGuards(all, guards)) : [];
      return when.length > 0 ? [{ handle, when }] : [];
    });
  }

  /**
   * The id of a fetch that was made before, at the same place and of the same address: a retry, or the next turn of a loop. It is then
   * made under either's conditions. undefined where there was none.
   */
  private again(draft: EffectDraft, location: Location): string | undefined {
    if (location.file === '') return undefined;
    if (draft.kind === 'install' || draft.kind === 'opaque') return this.sameDeed(draft, location);
    if (draft.kind !== 'fetch') return undefined;
    const place = `${location.file}:${location.line}:${location.column}`;
    const key = `${place} ${draft.via} ${draft.method} ${textKey(draft.url)}`;
    const known = this.fetched.get(key);
    if (known === undefined) {
      this.fetched.set(key, this.effects.length);
      return undefined;
    }
    const effect = this.effects[known];
    if (effect?.kind !== 'fetch') return undefined;
    this.effects[known] = {
      ...effect,
      url: either(effect.url, draft.url),
      guards: eitherGuards(effect.guards, this.guardStack, MAX_TESTS_OF_FETCH),
    };
    return effect.id;
  }

  /** The id of the same install or mark at the same place, where it was made under fewer conditions, or the same ones. */
  private sameDeed(
    draft: Extract<EffectDraft, { kind: 'install' | 'opaque' }>,
    location: Location,
  ): string | undefined {
    const what =
      draft.kind === 'opaque'
        ? draft.reason
        : Object.values(draft)
            .map((value) => (typeof value === 'object' ? guardedKey(value) : String(value)))
            .join('\u0000');
    const key = `${draft.kind} ${location.file}:${location.line}:${location.column} ${what}`;
    const own = new Set(this.guardStack.map(({ key }) => key));
    const known = this.deedsAt.get(key) ?? [];
    const weaker = known.find(({ guards }) => guards.every((guard) => own.has(guard)));
    if (weaker) return weaker.id;
    known.push({ id: `e${this.counter + 1}`, guards: [...own] });
    this.deedsAt.set(key, known);
    return undefined;
  }

  /** Says that a folder holds, beside what is known, what came out of an image or a build. */
  mixIn(folder: Text, from: 'image' | 'build'): void {
    for (const key of this.pathKeys(folder)) this.mixedFolders.set(key, from);
  }

  private mixedAt(path: Text): 'image' | 'build' | undefined {
    if (this.mixedFolders.size === 0) return undefined;
    const keys = this.pathKeys(path);
    return [...this.mixedFolders].find(([folder]) => keys.some((key) => isBelow(key, folder)))?.[1];
  }

  /** Records that a program is called that the tree does not have: it is missing, unless a build or an image brought it. */
  absent(path: Text, inTree: string): void {
    const from = this.mixedAt(path);
    if (from === undefined) this.missing.add(inTree);
    else if (from === 'build') this.opaque(`${inTree} is built during the run: it is not analysed`);
  }

  /** Records that something runs here which was not analysed. */
  opaque(reason: string, location?: Location): void {
    this.emit({ kind: 'opaque', reason }, location ? { location } : {});
  }

  private mark(id: string, reason: string): Effect {
    return { kind: 'opaque', reason, via: 'opaque', id, location: this.location, guards: [], trace: [] };
  }

  /** Throws OutOfTime once the time is used up; cheap enough for every step. */
  checkBudget(): void {
    const { isOutOfTime } = this.options;
    if (isOutOfTime === undefined || ++this.steps % STEPS_PER_LOOK !== 0) return;
    const over = isOutOfTime();
    if (over) {
      // Whoever goes on after all is stopped at the next step.
      this.steps = -1;
      throw new OutOfTime(this.location, over === 'memory' ? 'memory' : 'time');
    }
  }

  /** Runs the whole analysis: what ends it early becomes an opaque mark, and what was found until then stays. */
  complete(body: () => void): void {
    const place = this.location;
    try {
      body();
    } catch (thrown) {
      if (!(thrown instanceof Error)) throw thrown;
      const location = thrown instanceof OutOfTime && thrown.location.file !== '' ? thrown.location : place;
      const why =
        thrown instanceof OutOfTime
          ? thrown.message
          : thrown instanceof RangeError
            ? `the depth budget ended (${thrown.message})`
            : `the analyzer failed (${thrown.name}: ${thrown.message})`;
      this.opaque(`${why}: the rest is not analysed`, location);
    }
  }

  /** Runs `body` where the guards hold. */
  under<T>(guards: readonly Guard[], body: () => T): T {
    this.checkBudget();
    const outer = this.guardStack;
    this.guardStack = [...outer, ...guards.filter((g) => !outer.some((o) => o.key === g.key))];
    try {
      return body();
    } finally {
      this.guardStack = outer;
    }
  }

  /** Runs `body` at a place, as one step of the trace where a note is given. */
  at<T>(location: Location, body: () => T, note?: string): T {
    const [outerLocation, outerTrace] = [this.location, this.traceStack];
    this.location = location;
    if (note !== undefined) this.traceStack = [...outerTrace, { location: shownLocation(location), note }];
    try {
      return body();
    } finally {
      this.location = outerLocation;
      this.traceStack = outerTrace;
    }
  }

  /** Runs a program by its language's interpreter. What none can read, and bytes that were fetched, become effects. */
  interpret(program: Program): Outcome {
    const interpreter = this.options.interpreters[program.language];
    const what = program.file ?? program.text;
    // A script that the run wrote, with a fetched value in it, is a script of the run.
    const own = program.file && this.written(program.file);
    const fetched = program.file
      ? own && !isAllFetched(own)
        ? []
        : this.handlesAt(program.file)
      : program.text && isAllFetched(program.text)
        ? handlesOf(program.text, ['fetched', 'file'])
        : [];
    if (
      fetched.length > 0 ||
      (!what && program.stdin && handlesOf(program.stdin, ['fetched', 'file']).length > 0)
    ) {
      const reads = fetched.length > 0 ? fetched : handlesOf(program.stdin!, ['fetched', 'file']);
      this.emit({
        kind: 'run',
        mode: 'interpret',
        program: literal(program.interpreter),
        argv: program.args,
        reads,
        via: program.interpreter,
      });
      const pinned = this.pinnedFile(reads, program.file);
      if (!pinned) return {};
      const { text: _text, template: _template, stdin: _stdin, ...rest } = program;
      return this.interpret({ ...rest, file: pinned });
    }
    if (this.depth >= MAX_DEPTH) {
      this.opaque(
        `the depth budget (${MAX_DEPTH} programs inside of each other) ended: not analysed further`,
      );
      return {};
    }
    if (program.file) {
      const { alternatives } = this.filesNamed(program.file);
      if (alternatives.length > 1 || alternatives[0]!.parts !== program.file.alternatives[0]!.parts) {
        return this.eachAlternative(alternatives, (file) => this.interpret({ ...program, file }));
      }
    }
    const written = program.file && this.written(program.file);
    if (written) {
      const { file: path, ...rest } = program;
      return this.interpret({ ...rest, text: written, path });
    }
    const named = program.file && this.treePath(program.file);
    if (program.file && named !== undefined && !this.tree.file(named) && this.mixedAt(program.file)) {
      this.absent(program.file, named);
      return {};
    }
    if (!interpreter) {
      if (program.file && this.treePath(program.file) === undefined) return {};
      this.opaque(`${program.interpreter} program is not analysed`);
      return {};
    }
    this.depth++;
    try {
      return interpreter(program, this);
    } finally {
      this.depth--;
    }
  }

  /** Runs the body for each alternative on a copy of the state of its own, and goes on with what they left. */
  eachAlternative(alternatives: readonly Alternative[], body: (text: Text) => Outcome): Outcome {
    return this.eachWay(alternatives, ({ parts }) => body(ofAlternative({ parts, guards: [] })));
  }

  /** The same for ways of any kind, each with the guards under which it is taken. */
  eachWay<T extends { readonly guards: readonly Guard[] }>(
    ways: readonly T[],
    body: (way: T) => Outcome,
  ): Outcome {
    const before = this.state;
    const outputs: Way[] = [];
    const outcomes: WayOfOutcome[] = [];
    const possible = ways.filter(({ guards }) => !exclude(guards, this.guards));
    const ends = possible.map((way) => {
      this.state = before;
      this.state = this.fork();
      const outcome = this.under(way.guards, () => body(way));
      if (outcome.stdout) outputs.push({ text: outcome.stdout, guards: way.guards });
      outcomes.push({ outcome, guards: way.guards });
      return { state: this.state, guards: way.guards };
    });
    this.join(ends);
    return { ...(outputs.length > 0 ? { stdout: deferredWays(outputs) } : {}), ...successOf(outcomes) };
  }

  /** The programs that a text can be here, as far as they are followed; those that differ by a single test are one with a choice in it. */
  programsOf({ alternatives, truncated }: Text): readonly Alternative[] {
    const possible = alternatives.filter(({ guards }) => !exclude(guards, this.guards));
    return this.mostTelling({ alternatives: folded(possible), ...(truncated ? { truncated } : {}) });
  }

  /** The text without what it cannot be here: a word of a list that is another one on another system. */
  here(text: Text): Text {
    return possibleUnder(text, this.guards);
  }

  /** Whether what has these guards can be here. */
  readonly isPossible = (guards: readonly Guard[]): boolean => !exclude(guards, this.guards);

  /** Of what a program's text can be here, as much as is followed: what is left out is an opaque mark. */
  mostTelling({ alternatives, truncated }: Text, soFar = this.programs): readonly Alternative[] {
    const possible = alternatives.filter(({ guards }) => !exclude(guards, this.guards));
    const size = possible.reduce((sum, { parts }) => sum + printParts(parts).length, 0);
    const isLong = size > MAX_SIZE_OF_PROGRAMS || soFar > MAX_PROGRAMS_IN_ALL;
    const chosen = mostLines(possible, isLong ? MAX_PROGRAMS : MAX_SMALL_PROGRAMS);
    this.programs += chosen.length;
    if (truncated) this.opaque('a program that is put together in more ways than are followed');
    return chosen;
  }

  /** Runs one command line. */
  run(argv: readonly Text[], options: CommandOptions = {}): Outcome {
    this.checkBudget();
    this.deeds++;
    return this.options.runCommand(
      argv.map((word) => this.here(word)),
      this,
      options,
    );
  }

  /** The value of an environment variable: what the program set, else what the runner or the caller sets. */
  env(name: string): Text {
    return this.state.env.get(name) ?? this.ambient(name);
  }

  /** Whether the program itself (or the step) set the variable. */
  hasEnv(name: string): boolean {
    return this.state.env.has(name);
  }

  /** Sets an output of the step that is run, on the path that is being run. */
  setOutput(name: string, value: Text): void {
    this.told++;
    const known = this.stepOutputs?.get(name);
    const own = guarded(value, this.guards);
    this.stepOutputs?.set(name, known && this.guards.length > 0 ? either(own, known) : own);
  }

  /** Saves a value for the later phases of the action, on the path that is being run. */
  saveState(name: string, value: Text): void {
    this.told++;
    this.saved.save(name, value, this.guards);
  }

  /** Ends a phase (`pre`, `main`): what it saved is there for the next one. */
  endPhase(): void {
    this.saved.nextPhase(this.doubts.size === 0);
  }

  /** The text of an input of the action, with the default that action.yml declares. */
  input(name: string): Text {
    const declared = this.options.inputs.get(name.toLowerCase());
    // The runner fills its own name in: `default: ${{ runner.os }}`.
    const own = /^\$\{\{\s*runner\.(os|arch)\s*\}\}$/.exec(declared?.default ?? '')?.[1];
    const given = hole(declared?.name ?? name, {
      kind: 'input',
      name: declared?.name ?? name,
      ...(declared?.default === undefined || own ? {} : { default: declared.default }),
      ...(declared?.required && !own ? { required: true } : {}),
    });
    if (own === undefined) return given;
    const absent: Condition = { kind: 'empty', subject: given };
    return either(
      guarded(this.env(`RUNNER_${own.toUpperCase()}`), [guard(absent)]),
      guarded(given, [guardNot(absent)]),
    );
  }

  private ambient(name: string): Text {
    switch (name) {
      case 'RUNNER_OS':
        return hole('os', { kind: 'platform', what: 'os' });
      case 'RUNNER_ARCH':
        return hole('arch', { kind: 'platform', what: 'arch' });
      case 'OSTYPE':
      case 'MSYSTEM':
        return hole('os', { kind: 'platform', what: 'os' });
      case 'HOSTTYPE':
      case 'PROCESSOR_ARCHITECTURE':
        return hole('arch', { kind: 'platform', what: 'arch' });
      case 'GITHUB_ACTION_PATH':
        return actionPathText(this.options.actionPath);
      case 'GITHUB_WORKSPACE':
        return WORKSPACE;
      case 'RUNNER_TEMP':
        return hole('runner.temp', { kind: 'runner', what: 'temp' });
      case 'RUNNER_TOOL_CACHE':
      case 'AGENT_TOOLSDIRECTORY':
        return hole('runner.tool_cache', { kind: 'runner', what: 'tool_cache' });
      case 'HOME':
      case 'USERPROFILE':
      case 'TMPDIR':
      case 'TEMP':
      case 'TMP':
      case 'PATH':
      case 'PWD':
      case 'USER':
      case 'SHELL':
      case 'GITHUB_PATH':
      case 'GITHUB_ENV':
      case 'GITHUB_OUTPUT':
      case 'GITHUB_STATE':
      case 'GITHUB_STEP_SUMMARY':
      case 'RANDOM':
      case 'LOCALAPPDATA':
      case 'APPDATA':
      case 'ProgramFiles':
        return hole(name, { kind: 'runner', what: name });
      case 'GITHUB_ACTION_REPOSITORY':
      case 'GITHUB_ACTION_REF': {
        const [, repository, sha] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(this.tree.origin) ?? [];
        const value = name === 'GITHUB_ACTION_REF' ? sha : repository;
        return value === undefined ? hole(name, { kind: 'caller', what: name }) : literal(value);
      }
      case 'RUNNER_ENVIRONMENT':
        return hole(name, { kind: 'env', name });
      case 'CI':
      case 'GITHUB_ACTIONS':
        return literal('true');
      case 'GITHUB_SERVER_URL':
        return literal('https://github.com');
      case 'GITHUB_API_URL':
        return literal('https://api.github.com');
    }
    if (name.startsWith('INPUT_')) return this.inputByEnv(name);
    if (name.startsWith('STATE_')) return this.saved.get(name.slice('STATE_'.length));
    if (/^(GITHUB|RUNNER|ACTIONS|ImageOS)/.test(name)) return hole(name, { kind: 'caller', what: name });
    return hole(name, { kind: 'env', name });
  }

  private inputByEnv(variable: string): Text {
    const wanted = variable.slice('INPUT_'.length).toLowerCase();
    for (const name of this.options.inputs.keys()) {
      if (name.replaceAll(' ', '_') === wanted || name.replaceAll(/[ -]/g, '_') === wanted)
        return this.input(name);
    }
    return this.input(wanted);
  }

  /** The key of a path: absolute or relative to the working folder, normalised, holes by name. One per alternative. */
  pathKeys(path: Text): string[] {
    const keys = new Set<string>();
    for (const alternative of path.alternatives) {
      const own = printParts(alternative.parts);
      if (/^([/~]|[A-Za-z]:[\\/]|\{)/.test(own)) keys.add(normalise(own));
      else
        for (const base of this.state.cwd.alternatives)
          keys.add(normalise(`${printParts(base.parts)}/${own}`));
    }
    return [...keys];
  }

  /** The path of a file or folder of the pinned tree, as the action writes it. */
  inTree(path: string): Text {
    const { actionPath } = this.options;
    return concat(actionPathText(actionPath), literal(`/${posix.relative(`/${actionPath}`, `/${path}`)}`));
  }

  /** The file or folder of the pinned tree that the path names; undefined where it is not in the tree. */
  treePath(path: Text): string | undefined {
    for (const alternative of path.alternatives) {
      const found = treePathOf(alternative.parts);
      if (found !== undefined) return found;
      const own = printParts(alternative.parts);
      if (/^([/~]|[A-Za-z]:[\\/]|\{)/.test(own)) continue;
      for (const base of this.state.cwd.alternatives) {
        const below = treePathOf([...base.parts, '/', ...alternative.parts]);
        if (below !== undefined) return below;
        // In a folder that some program named: a script of the action is what has the name of one.
        const script =
          isUnknownFolder(base.parts) && normalise(`/${this.options.actionPath}/${own}`).slice(1);
        if (script && this.tree.file(script)) return script;
      }
    }
    if (this.state.mounts.size > 0) {
      for (const key of this.pathKeys(path)) {
        for (let at = key; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
          const mounted = this.state.mounts.get(at);
          if (mounted !== undefined) return normalise(`/${mounted}/${key.slice(at.length)}`).slice(1);
        }
        // What was copied over the root of an image is of the tree only where the tree has it.
        const overRoot = this.state.mounts.get('/');
        const found =
          overRoot !== undefined && key.startsWith('/') && normalise(`/${overRoot}${key}`).slice(1);
        if (found && this.holds(found)) return found;
      }
    }
    return undefined;
  }

  /**
   * The path with what is not known of it spelled as the files of the tree are: `{os}.sh` is `darwin.sh` or `linux.sh`, `{tool}.sh` any
   * script of that folder.
   */
  filesNamed(path: Text, most = MAX_FILES): Text {
    if (!path.alternatives.some(({ parts }) => parts.some(isPlatform))) return this.filesLike(path, most);
    const alternatives = path.alternatives.flatMap((alternative): Alternative[] => {
      const own = printParts(alternative.parts);
      const spelled = this.spelled(alternative).filter(({ parts }) => {
        const found = this.treePath(ofAlternative({ parts, guards: [] }));
        return found !== undefined && printParts(parts) !== own && this.tree.file(found) !== undefined;
      });
      return spelled.length > 0 ? spelled : [alternative];
    });
    return this.filesLike({ alternatives }, most);
  }

  /** Files of one folder of the tree whose name has parts that are not known, each where those parts are the ones of its name. */
  private filesLike(path: Text, most: number): Text {
    const alternatives = path.alternatives.flatMap((alternative): readonly Alternative[] => {
      const found = this.namesLike(alternative);
      return found.length > 0 && found.length <= most ? found : [alternative];
    });
    return { alternatives };
  }

  private namesLike({ parts, guards }: Alternative): readonly Alternative[] {
    const open = parts.filter((part, at): part is Hole => at > 0 && typeof part !== 'string');
    const inTree = treePathOf(parts);
    if (open.length === 0 || inTree === undefined) return [];
    const [before] = inTree.split(`{${open[0]!.name}}`);
    const isNamed = !before!.endsWith('/') || !inTree.endsWith(`{${open.at(-1)!.name}}`);
    if (!before!.includes('/') || !isNamed) return [];
    const pattern = open.reduce(
      (text, { name }) => text.replace(escapeRegExp(`{${name}}`), '([^/]+?)'),
      escapeRegExp(inTree),
    );
    const like = new RegExp(`^${pattern}$`);
    return this.tree.files().flatMap(({ path: file }): readonly Alternative[] => {
      const names = file.startsWith(before!) ? like.exec(file)?.slice(1) : undefined;
      if (names?.length !== open.length) return [];
      const conditions = open.map((part, at) =>
        guard({
          kind: 'equals',
          left: ofAlternative({ parts: [part], guards: [] }),
          right: literal(names[at]!),
        }),
      );
      const spelled = parts.map((part) => {
        const at = open.indexOf(part as Hole);
        return at < 0 ? part : names[at]!;
      });
      const all = [...guards, ...conditions];
      return canHold(all) ? [{ parts: spelled, guards: all }] : [];
    });
  }

  private spelled({ parts, guards }: Alternative): Alternative[] {
    const platform = parts.find(isPlatform);
    if (!platform) return [{ parts, guards }];
    const text = ofAlternative({ parts: [platform], guards: [] });
    const names =
      platform.origin.kind === 'platform' && platform.origin.what === 'arch' ? ARCH_NAMES : OS_NAMES;
    return names.flatMap((name) =>
      this.spelled({
        parts: parts.map((part) => (isPlatform(part) && part.name === platform.name ? name : part)),
        guards: [...guards, guard({ kind: 'equals', left: text, right: literal(name) })],
      }),
    );
  }

  /** What is in a file: written during the run, or of the tree; undefined where neither. */
  read(path: Text): Text | undefined {
    const found = this.filesNamed(path).alternatives.flatMap((alternative) => {
      const content = this.readOne({ alternatives: [{ parts: alternative.parts, guards: [] }] });
      return content ? [guarded(content, alternative.guards)] : [];
    });
    return found.length > 0 ? either(...found) : undefined;
  }

  /** What the run wrote to the file. */
  written(path: Text): Text | undefined {
    const contents = this.pathKeys(path)
      .map((key) => this.state.files.get(key))
      .filter((content) => content !== undefined);
    return contents.length > 0 ? either(...new Set(contents)) : undefined;
  }

  private readOne(path: Text): Text | undefined {
    const written = this.written(path);
    if (written) return written;
    const inTree = this.treePath(path);
    const file = inTree === undefined ? undefined : this.tree.file(inTree);
    if (file?.mutable) {
      return hole(lastName(path), { kind: 'fetched', handle: this.substituted(file.path, file.mutable) });
    }
    const text = inTree === undefined ? undefined : this.tree.text(inTree);
    if (inTree !== undefined && text !== undefined) {
      if (text.length > 20) this.treeTexts.set(text, inTree);
      return literal(text);
    }
    const handles = this.handlesAt(path);
    if (handles.length > 0)
      return either(...handles.map((handle) => hole(lastName(path), { kind: 'fetched', handle })));
    // One of several files of the tree, by a name that is only known at run time.
    return inTree !== undefined && file === undefined && holesOf(path).length > 1
      ? hole(lastName(path), { kind: 'tree', file: inTree })
      : undefined;
  }

  /** The file of the tree whose whole content this text is, where it was read from one: `cat x.sh | sh`. */
  fileOf(text: Text): string | undefined {
    const [only] = text.alternatives;
    const value = text.alternatives.length === 1 && only!.parts.length === 1 ? only!.parts[0] : undefined;
    return typeof value === 'string' ? this.treeTexts.get(value) : undefined;
  }

  /** A file that `export-subst` fills is asked for what the repository's tags say: one Resolve a file. */
  private substituted(file: string, placeholder: string): Handle {
    const known = this.substitutions.get(file);
    if (known !== undefined) return known;
    const handle = this.emit({
      kind: 'resolve',
      what: literal(`${file} (export-subst: ${placeholder})`),
      via: 'export-subst',
    });
    this.substitutions.set(file, handle);
    return handle;
  }

  /** Writes a file. With several possible paths each may hold it, beside what it held before. */
  write(path: Text, content: Text, append = false): void {
    const keys = this.pathKeys(path);
    const contents = new Map<Text, Text>();
    for (const key of keys) {
      const old = this.state.files.get(key);
      if (!old || (!append && keys.length === 1)) {
        this.state.files.set(key, content);
        continue;
      }
      const held = contents.get(old) ?? (append ? concat(old, content) : either(old, content));
      contents.set(old, held);
      this.state.files.set(key, held);
    }
  }

  /** Says that a folder (or file) now holds bytes of these handles. */
  place(path: Text, handles: readonly Handle[]): void {
    if (handles.length === 0) return;
    for (const key of this.pathKeys(path)) {
      this.state.folders.set(key, [...new Set([...(this.state.folders.get(key) ?? []), ...handles])]);
    }
  }

  /** Says that a path now holds a copy of a file or folder of the pinned tree. */
  mount(path: Text, inTree: string): void {
    for (const key of this.pathKeys(path)) {
      if (key !== '/' || !this.tree.file(inTree)) this.state.mounts.set(key, inTree);
      if (this.tree.file(inTree)) this.state.mounts.set(`${key}/${inTree.split('/').pop()}`, inTree);
    }
  }

  /** Whether the tree has a file or folder of that path. */
  private holds(path: string): boolean {
    return (
      this.tree.file(path) !== undefined || this.tree.files().some((file) => file.path.startsWith(`${path}/`))
    );
  }

  /**
   * Whether there is a file or folder at the path: a file of the tree is there, unless it is empty; whether one that the run may have written
   * is there is another question than before it was.
   */
  fileExists(subject: Text): Condition {
    const inTree = subject.alternatives.map((alternative) => this.treePath(ofAlternative(alternative)));
    if (inTree.every((path) => path !== undefined && (this.tree.file(path)?.size ?? 0) > 0))
      return { kind: 'constant', value: true };
    if (this.written(subject) || this.handlesAt(subject).length > 0)
      return { kind: 'undecided', text: `${printText(subject)} is there by now` };
    return { kind: 'exists', what: 'file', subject };
  }

  /** Says that a folder is a checkout of a commit: what runs from there is as fixed as the tree, and is read. */
  mountCommit(path: Text, commit: Commit): void {
    for (const key of this.pathKeys(path)) {
      this.state.folders.delete(key);
      this.state.mounts.set(key, followedPath(commit));
    }
  }

  /**
   * The file of another commit that fetched bytes are, where they were asked for at a full SHA; undefined where they were not.
   * @param path where the bytes are on disk: what of an archive it is
   */
  pinnedFile(reads: readonly Handle[], path: Text | undefined): Text | undefined {
    for (const handle of reads) {
      const fetch = this.effects.find(({ id }) => id === handle);
      if (fetch?.kind !== 'fetch') continue;
      const alternatives = fetch.url.alternatives.flatMap(({ parts, guards }): Alternative[] => {
        const source = pinnedSourceOf(literalParts(parts) ?? '');
        const file = source?.shape === 'archive' ? this.inArchive(source, path) : source?.path;
        if (!source || file === undefined) return [];
        const { parts: root } = actionPathText('').alternatives[0]!;
        return [{ parts: [...root, `/${followedPath(source, file)}`], guards }];
      });
      if (alternatives.length > 0) return { alternatives };
    }
    return undefined;
  }

  /** Which file of an unpacked archive a path is: with any number of leading folders in front. */
  private inArchive(commit: Commit, path: Text | undefined): string | undefined {
    const steps = (path && this.pathKeys(path)[0]?.split('/')) ?? [];
    for (let at = 1; at < steps.length; at++) {
      const file = steps.slice(at).join('/');
      if (this.tree.file(followedPath(commit, file))) return file;
    }
    return undefined;
  }

  /** Copies or moves: what is at `from` is then also at `to`, and at `to`/name where `to` is a folder. */
  copy(from: Text, to: Text): void {
    const handles = this.handlesAt(from);
    const contents = from.alternatives.flatMap(({ parts, guards }) => {
      const [key] = this.pathKeys(ofAlternative({ parts, guards: [] }));
      const content = key === undefined ? undefined : this.state.files.get(key);
      return content ? [{ content, guards }] : [];
    });
    const [first] = contents;
    if (first && contents.length > 1 && to.alternatives.length > 1) {
      // One of several files to one of several places: to each what goes there.
      for (const { parts, guards } of to.alternatives) {
        const own = contents.filter((one) => !exclude(one.guards, guards));
        const old = this.read(ofAlternative({ parts, guards: [] }));
        const content = either(...(old ? [old] : []), ...own.map((one) => guarded(one.content, one.guards)));
        if (own.length > 0) this.write(ofAlternative({ parts, guards: [] }), content);
      }
      this.write(concat(to, literal(`/${lastName(from)}`)), first.content);
    } else if (first) {
      this.write(to, first.content);
      this.write(concat(to, literal(`/${lastName(from)}`)), first.content);
    } else if (handles.length > 0) this.place(to, handles);
    else {
      const inTree = this.treePath(from);
      if (inTree !== undefined) this.mount(to, inTree);
    }
  }

  /** The handles of the fetched bytes in a folder, but for files that are data by their names. */
  programsAt(folder: Text): Handle[] {
    return this.handlesAt(folder, (file) => !DATA_FILE.test(file));
  }

  /** The handles of the fetched bytes that a path holds: the file itself, the folder it was unpacked in, or files below it. */
  handlesAt(path: Text, counts: (file: string) => boolean = () => true): Handle[] {
    const handles = new Set<Handle>(handlesOf(path, ['file']));
    for (const { parts } of path.alternatives) {
      const folder = folderOfEntry(parts);
      if (folder)
        for (const handle of this.handlesAt(ofAlternative({ parts: folder, guards: [] }), counts))
          handles.add(handle);
    }
    for (const key of this.pathKeys(path)) {
      const own = this.state.files.get(key);
      if (own) for (const handle of handlesOf(own, ['fetched', 'file'])) handles.add(handle);
      else {
        for (const [folder, held] of this.state.folders) {
          if (isBelow(key, folder)) for (const handle of held) handles.add(handle);
        }
      }
      const pattern = key.includes('*') || key.includes('?') ? globPattern(key) : undefined;
      for (const [file, content] of this.state.files) {
        const isIn = pattern ? pattern.test(file) : isBelow(file, key) && file !== key;
        // `gh release download -p 'tool_*.zip'` and then `unzip tool_linux.zip`.
        const isOne =
          !own && !isIn && (file.includes('*') ? globPattern(file).test(key) : isOpenName(file, key));
        if (counts(file) && (isIn || isOne)) {
          for (const handle of handlesOf(content, ['fetched', 'file'])) handles.add(handle);
        }
      }
      if (!own) {
        for (const [folder, held] of this.state.folders) {
          if (pattern ? pattern.test(folder) : isBelow(folder, key))
            for (const handle of held) handles.add(handle);
        }
      }
    }
    return [...handles];
  }

  /** The repositories in whose folders a path lies that are code only where something of them runs. */
  checkoutsAround(path: Text): Handle[] {
    const held = new Set<Handle>();
    for (const key of this.pathKeys(path))
      for (const [folder, handles] of this.state.folders)
        if (isBelow(key, folder)) for (const handle of handles) held.add(handle);
    if (held.size === 0) return [];
    return this.effects.flatMap((effect) =>
      effect.kind === 'git-ref' && effect.whenRun && held.has(effect.id) ? [effect.id] : [],
    );
  }

  /** A copy of the state that can be changed without changing this one. */
  fork(): RunState {
    this.checkBudget();
    const { env, files, folders, mounts, checks, arrays, cwd } = this.state;
    return {
      env: StateMap.copyOf(env),
      files: StateMap.copyOf(files),
      folders: StateMap.copyOf(folders),
      mounts: StateMap.copyOf(mounts),
      checks: StateMap.copyOf(checks),
      arrays: StateMap.copyOf(arrays),
      cwd,
    };
  }

  /** Runs the body; whether it left nothing behind: no effect, no command that was run, nothing that was written or told. */
  isIdle(body: () => void): boolean {
    const [{ deeds, told }, { env, files, folders, cwd }] = [this, this.fork()];
    body();
    const { state } = this;
    return (
      this.deeds === deeds &&
      this.told === told &&
      state.cwd === cwd &&
      holdsTheSame(state.env, env) &&
      holdsTheSame(state.files, files) &&
      holdsTheSame(state.folders, folders)
    );
  }

  /** The state after branches that each ended with one of these states, reached under the given guards. */
  join(branches: readonly Branch[]): void {
    const [only] = branches;
    if (branches.length === 0) return;
    if (branches.length === 1) {
      this.state = only!.state;
      return;
    }
    const joined: RunState = {
      env: joinTexts(branches, 'env', (name) => this.ambient(name)),
      files: joinTexts(branches, 'files', placedAt),
      folders: new Map(),
      mounts: allAreOne(branches, 'mounts')
        ? StateMap.copyOf(only!.state.mounts)
        : new Map(branches.flatMap(({ state }) => [...state.mounts])),
      checks: new Map(),
      arrays: joinArrays(branches),
      cwd: branches.every(({ state }) => state.cwd === only!.state.cwd)
        ? only!.state.cwd
        : either(...branches.map((branch) => guarded(branch.state.cwd, branch.guards))),
    };
    if (allAreOne(branches, 'folders'))
      (joined as { folders: RunState['folders'] }).folders = StateMap.copyOf(only!.state.folders);
    else
      for (const { state } of branches) {
        for (const [folder, held] of state.folders) {
          joined.folders.set(folder, [...new Set([...(joined.folders.get(folder) ?? []), ...held])]);
        }
      }
    // Where the failing branch has ended, that the check passed is no condition of what comes after.
    const goesOn = (id: string): boolean =>
      branches.some(({ guards }) =>
        guards.some(({ condition }) => condition.kind === 'not' && restsOn(condition.of, new Set([id]))),
      );
    for (const id of new Set(branches.flatMap(({ state }) => [...state.checks.keys()]))) {
      const having = branches.filter(({ state }) => state.checks.has(id));
      const own = having[0]!.state.checks.get(id)!;
      const others = branches.filter(({ state }) => !state.checks.has(id));
      if (others.length === 0 && having.every(({ state }) => areSame(state.checks.get(id)!, own))) {
        joined.checks.set(id, own);
        continue;
      }
      const ways = having.flatMap(({ state, guards }) => {
        const made = state.checks.get(id)!;
        const left = guards.filter(({ condition }) => !isCheck(condition, id));
        const when =
          left.length === guards.length || goesOn(id)
            ? guards
            : left.length > 0
              ? left
              : others.map((other) => guardNot(anyOf([other.guards]).condition));
        const way = [...made, ...when];
        return isContradiction(way) ? [] : [way];
      });
      if (ways.length > 0) joined.checks.set(id, ways.length === 1 ? ways[0]! : [anyOf(ways)]);
    }
    this.state = joined;
  }
}

/** A key that is equal for texts with the same values under the same guards. */
function guardedKey({ alternatives }: Text): string {
  return alternatives
    .flatMap(({ parts, guards }) => [
      textKey({ alternatives: [{ parts, guards: [] }] }),
      ...guards.map(({ key }) => key),
    ])
    .join('\u0001');
}

function isOf({ origin }: Hole, handle: Handle): boolean {
  return (origin.kind === 'fetched' || origin.kind === 'file') && origin.handle === handle;
}

function areSame(left: readonly Guard[], right: readonly Guard[]): boolean {
  return left.length === right.length && left.every((one, at) => one.key === right[at]!.key);
}

/** Whether the guards say both that something holds and, as one or part by part, that it does not. */
function isContradiction(guards: readonly Guard[]): boolean {
  const keys = new Set(guards.map(({ key }) => key));
  return guards.some((one) => keys.has(one.negationKey) || isBrokenBy(one.condition, keys));
}
/** Whether it says that not all of some conditions hold, where all of them do. */
function isBrokenBy(condition: Condition, held: ReadonlySet<number>): boolean {
  return (
    condition.kind === 'not' &&
    condition.of.kind === 'all' &&
    condition.of.of.every((part) => held.has(conditionId(part)))
  );
}

function isCheck(condition: Condition, id: string): boolean {
  return condition.kind === 'verified' && condition.verify === id;
}

/** Whether a program is what was fetched, not one of the tree that a fetched value was put into. */
export function isAllFetched(text: Text): boolean {
  return text.alternatives.some(({ parts }) => {
    const [first] = parts.filter((part) => typeof part !== 'string' || part.trim() !== '');
    return first !== undefined && typeof first !== 'string' && /^(fetched|file)$/.test(first.origin.kind);
  });
}

function shownLocation(location: Location): Location {
  const file = shownPath(location.file);
  return file === location.file ? location : { ...location, file };
}

function anyOf(paths: readonly (readonly Guard[])[]): Guard {
  return guard({
    kind: 'any',
    of: paths.map((guards) => ({ kind: 'all', of: guards.map((g) => g.condition) })),
  });
}

/** A branch that is joined: what it left, and when it is taken. */
interface Branch {
  readonly state: RunState;
  readonly guards: readonly Guard[];
}

function holdsTheSame<V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

function allAreOne(
  branches: readonly Branch[],
  part: 'env' | 'files' | 'folders' | 'mounts' | 'arrays' | 'checks',
): boolean {
  const [first] = branches;
  return branches.every(({ state }) => StateMap.areOne<unknown>(state[part], first!.state[part]));
}

function joinTexts(
  branches: readonly Branch[],
  part: 'env' | 'files',
  absent: (name: string, state: RunState) => Text | undefined,
): Map<string, Text> {
  const maps = branches.map(({ state }) => state[part]);
  const [first, ...others] = maps;
  if (allAreOne(branches, part)) return StateMap.copyOf(first!);
  const { joined, keys } = StateMap.joining(maps);
  const known = new Map<Text | undefined, { readonly values: readonly (Text | undefined)[]; text: Text }[]>();
  const join = (name: string): void => {
    const values = branches.map(({ state }) => state[part].get(name) ?? absent(name, state));
    // What was written to a path is at each of its names.
    const alike = known.get(values[0]) ?? [];
    let same = alike.find((other) => other.values.every((value, at) => value === values[at]));
    if (!same) {
      same = { values, text: joinValues(values, branches) };
      known.set(values[0], [...alike, same]);
    }
    joined.set(name, same.text);
  };
  for (const name of keys) {
    const value = first!.get(name);
    if (others.some((other) => other.get(name) !== value)) join(name);
  }
  return joined;
}

function joinValues(values: readonly (Text | undefined)[], branches: readonly Branch[]): Text {
  const ways = branches.flatMap(({ guards }, at) => {
    const text = values[at];
    return text ? [{ text, guards }] : [];
  });
  return ways.length === branches.length
    ? joinWays(ways)
    : either(...ways.map(({ text, guards }) => guarded(text, guards)));
}

/** The fetched bytes that were copied or unpacked to a path, as the content of a file. */
function placedAt(key: string, { folders }: RunState): Text | undefined {
  const held = folders.get(key) ?? [];
  return held.length === 0
    ? undefined
    : either(...held.map((handle) => hole(key.split('/').pop() ?? key, { kind: 'fetched', handle })));
}

function joinArrays(branches: readonly Branch[]): RunState['arrays'] {
  if (allAreOne(branches, 'arrays')) return StateMap.copyOf(branches[0]!.state.arrays);
  const { joined, keys } = StateMap.joining(branches.map(({ state }) => state.arrays));
  for (const name of keys)
    joined.set(
      name,
      joinLists(branches.map(({ state, guards }) => ({ list: state.arrays.get(name) ?? [], guards }))),
    );
  return joined;
}

/** Checksums, signatures and documents: nobody calls them, wherever they lie. */
const DATA_FILE =
  /\.(txt|sha\d*(sums?)?|md5|sums?|asc|sig|gpg|key|pub|pem|crt|minisig|json|ya?ml|md|csv)$|(checksums?|sha\d+sums?)$/i;

/** Whether a path is of data by its name, whatever it can be. */
export function isDataFile({ alternatives }: Text): boolean {
  return alternatives.length > 0 && alternatives.every(({ parts }) => DATA_FILE.test(printParts(parts)));
}

/** Spellings of platforms in file names; the ordinary one last, so that what it leaves is what goes on. */
const OS_NAMES = ['windows', 'Windows', 'win32', 'darwin', 'Darwin', 'macos', 'macOS', 'Linux', 'linux'];
const ARCH_NAMES = ['arm64', 'aarch64', 'ARM64', 'x86_64', 'amd64', 'X64', 'x64'];

function isPlatform(part: Part): part is Hole {
  return typeof part !== 'string' && part.origin.kind === 'platform';
}

function isUnknownFolder([first]: readonly Part[]): boolean {
  return (
    typeof first === 'object' &&
    (first.origin.kind === 'unknown' ||
      (first.origin.kind === 'runner' && first.origin.what.startsWith('output of ')))
  );
}

function treePathOf(parts: readonly Part[]): string | undefined {
  // `/$GITHUB_ACTION_PATH`, as is written where it may begin with a drive: still that path.
  if (typeof parts[0] === 'string' && /^[/\\]+$/.test(parts[0])) return treePathOf(parts.slice(1));
  const [first, ...rest] = parts;
  if (
    first === undefined ||
    typeof first === 'string' ||
    first.origin.kind !== 'tree' ||
    first.name !== 'github.action_path'
  )
    return undefined;
  const folder = first.origin.file === '.' ? '' : first.origin.file;
  const path = normalise(`/${folder}/${printParts(rest)}`);
  return path.startsWith('/') ? path.slice(1) : undefined;
}

/** A path with `.`, `..`, doubled and trailing slashes removed; back slashes count as slashes. */
function normalise(path: string): string {
  const unix = path.replaceAll('\\', '/');
  const absolute = unix.startsWith('/');
  const parts: string[] = [];
  for (const part of unix.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '..' || !absolute) parts.push(part);
  }
  return (absolute ? '/' : '') + parts.join('/');
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' || folder === '' ? folder : `${folder}/`);
}

/** Whether a file of which only the folder is known can be the one that is named: `asset.name` was compared with that name before. */
function isOpenName(file: string, named: string): boolean {
  if (!file.endsWith('}')) return false;
  const folder = /^(.+\/)\{[^/{}]+\}$/.exec(file)?.[1];
  return folder !== undefined && named.startsWith(folder) && !named.slice(folder.length).includes('/');
}

const MAX_GLOBS = 2_000;
const globs = new Map<string, RegExp>();

function globPattern(key: string): RegExp {
  const known = globs.get(key);
  if (known) return known;
  if (globs.size >= MAX_GLOBS) globs.clear();
  const pattern = globToExpression(key);
  globs.set(key, pattern);
  return pattern;
}

function globToExpression(key: string): RegExp {
  return new RegExp(
    `^${key
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replaceAll('?', '[^/]')}(/|$)`,
  );
}

/** The last name of a path as it prints. */
function lastName(path: Text): string {
  const printed = path.alternatives[0] ? printParts(path.alternatives[0].parts) : '';
  return normalise(printed).split('/').pop() ?? printed;
}

/** The folder of a path to whatever there is in it: `folder/{entry}`. */
function folderOfEntry(parts: readonly Part[]): readonly Part[] | undefined {
  const last = parts.at(-1);
  const before = parts.at(-2);
  const isEntry =
    typeof last === 'object' && last.origin.kind === 'runner' && last.origin.what === 'folder entry';
  return isEntry && typeof before === 'string' && before.endsWith('/')
    ? [...parts.slice(0, -2), before.slice(0, -1)]
    : undefined;
}

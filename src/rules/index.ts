import { type Guard, safeRegExp, type World } from '../effects/condition.js';
import type { Effect } from '../effects/effect.js';
import { holesOf } from '../effects/text.js';
import { canonicalTarget, fingerprint } from '../queue/fingerprint.js';
import {
  ANY_VALUE,
  EXACT_VERSION,
  happens,
  inputsOfChannels,
  inputsTested,
  nameBeforeChannel,
  type Setting,
  settingsFor,
  type TestedInputs,
  withSettings,
} from './closing.js';
import { allGuards, type Facts, gatherFacts } from './facts.js';
import { type Finding, placeOf, traceOf, type Verdict } from './finding.js';
import { floatingVersion } from './floating-version.js';
import { type Gap, KINDS, type Reach, type Severity } from './gap.js';
import { mutableGitRef } from './mutable-git-ref.js';
import { possible, presume, reached } from './reach.js';
import { remoteScript } from './remote-script.js';
import type { Rule } from './rule.js';
import { unpinnedAction } from './unpinned-action.js';
import { unpinnedImage } from './unpinned-image.js';
import { unpinnedPackage } from './unpinned-package.js';
import { unverifiedDownload } from './unverified-download.js';
import { channelNamed } from './url.js';
import { hostedRunner, ORDINARY_VALUE } from './worlds.js';

export const RULES: readonly Rule[] = [
  remoteScript,
  unverifiedDownload,
  floatingVersion,
  mutableGitRef,
  unpinnedImage,
  unpinnedPackage,
  unpinnedAction,
];

/** Values that say that there is nothing to do. */
const OFF =
  /^(?:false|true|0|1|no|none|off|never|skip|disabled?|ignore|wrapper|system|local|path|(?:pre-?)?installed|existing)$/i;

/** Those of them that leave nothing to ask for. */
const SWITCHED_OFF = /^(?:false|0|no|none|off|never|skip|disabled?|ignore)$/i;

/** How an action is used. */
export interface Use {
  /** `owner/repo[/path]`. */
  readonly action: string;
  /** The caller's `with:`, lower-case names; empty: everything at its default. */
  readonly with: ReadonlyMap<string, string>;
}

/** What the rules say about one action in one use. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly closingInputs: Readonly<Record<string, string>>;
}

/** Judges the effects of one action. Same effects and use, same findings in the same order. */
export function judge(effects: readonly Effect[], use: Use): Judgement {
  const facts = gatherFacts(effects);
  const world = ordinaryWorld(facts, use.with);
  const gaps = findGaps(facts, world, use.with);
  const ordinary = gaps.filter((gap) => reachOf(gap, world) === 'default');
  // An input without which nothing happens at all is missing, and a value with which nothing does is refused (where it does not say so):
  // no way to close a gap.
  const addresses = inputsOfAddresses(facts);
  const tested = inputsTested(effects.flatMap(({ guards }) => guards));
  const settings = settingsFor(
    ordinary,
    world,
    (input) => exactVersion(input, facts, world, tested),
    tested,
  ).filter(
    (setting) =>
      // Another address is another download, not a way to close one.
      !(setting.value === ANY_VALUE && addresses.has(setting.input)) &&
      (OFF.test(setting.value) || bringsProgram(setting) || goesOn(facts, withSettings(world, [setting]))) &&
      (isSwitchedOff(setting) || !needsAnother(setting, tested.unset, gaps, world)),
  );
  const closed = closings(gaps, ordinary, settings, facts, world, tested, use.with);
  const findings = distinct(gaps, world).map((gap): Finding => {
    const reach = reachOf(gap, world);
    return {
      id: fingerprint(use.action, gap.kind, gap.target, gap.verification),
      kind: gap.kind,
      severity: severityOf(gap, reach),
      confidence: gap.confidence,
      reach,
      verification: gap.verification,
      target: gap.target,
      ...placeOf(gap.effect.location),
      message: gap.message,
      closedBy: { ...closersOf(gap, settings, gaps, world), ...gap.closers },
      trace: traceOf(gap.effect.trace),
      via: gap.effect.via,
    };
  });
  const opaque = effects.some((effect) => effect.kind === 'opaque');
  return { findings, ...verdictOf(findings, closed, opaque) };
}

/**
 * The use on a hosted runner. An input that has no default is left out; where then nothing is reached at all, the inputs that
 * choose a version get an ordinary value, and then those that let somebody in are given, or those that say which tools there are to be:
 * without them an action has nothing to do.
 */
function ordinaryWorld(facts: Facts, values: ReadonlyMap<string, string>): World {
  const versions = hostedRunner(values, versionsGiven);
  const worlds = [
    hostedRunner(values),
    versions,
    hostedRunner(values, versionsAndCredentialsGiven),
    hostedRunner(values, toolsGiven(facts)),
  ];
  const hasDefault = (world: World): boolean =>
    findGaps(facts, world, values).some((gap) => reachOf(gap, world) === 'default');
  return worlds.find((world) => hasDefault(world) || brings(facts, world)) ?? versions;
}

/** Whether bytes are fetched and act in the world, though the tree may fix each of them. */
function brings(facts: Facts, world: World): boolean {
  return facts.effects.some(
    (effect) =>
      effect.kind === 'run' &&
      effect.reads.some((handle) => {
        const source = facts.source(handle);
        return source?.kind === 'fetch' && reached(allGuards(source.guards, effect.guards), world);
      }),
  );
}

/** Inputs that choose a version have an ordinary one. */
function versionsGiven(name: string): string {
  return /version|toolchain|release|tag\b/i.test(name) && !/file/i.test(name) ? ORDINARY_VALUE : '';
}

/** … and those that carry a credential are there, whatever they are. */
function versionsAndCredentialsGiven(name: string): string | undefined {
  return /token|secret|password|(?:api|auth|access)[_-]?key|credentials/i.test(name)
    ? undefined
    : versionsGiven(name);
}

/** Inputs that stand in addresses (`…/download/v{tool}/tool.zip`) and may name a channel are versions of tools, whatever their names are. */
function toolsGiven(facts: Facts): (name: string) => string {
  const inAddresses = new Set<string>();
  const channels = new Set<string>();
  for (const effect of facts.effects) {
    if (effect.kind === 'fetch')
      for (const { parts } of effect.url.alternatives)
        for (const [at, part] of parts.entries())
          if (at > 0 && typeof part === 'object' && part.origin.kind === 'input')
            inAddresses.add(part.origin.name);
    for (const { condition } of effect.guards)
      for (const name of inputsOfChannels(condition)) channels.add(name);
  }
  return (name) => (inAddresses.has(name) && channels.has(name) ? ORDINARY_VALUE : versionsGiven(name));
}

function findGaps(facts: Facts, world: World, values: ReadonlyMap<string, string>): Gap[] {
  const open = anyRunner(values);
  return RULES.flatMap((rule) => rule.find(facts, world)).filter((gap) =>
    gap.paths.some((path) => possible(path, open)),
  );
}

/** The same use on any runner: only what the caller set is known, so that other systems and inputs stay possible. */
function anyRunner(values: ReadonlyMap<string, string>): World {
  return { input: (name) => values.get(name.toLowerCase()), exists: () => undefined };
}

function reachOf(gap: Gap, world: World): Reach {
  return !gap.fallback && happens(gap.paths, world) ? 'default' : 'conditional';
}

function severityOf(gap: Gap, reach: Reach): Severity {
  if (gap.verification === 'signature-anchored') return 'low';
  if (
    reach === 'conditional' ||
    gap.exactVersion ||
    gap.verification === 'same-origin' ||
    gap.verification === 'signature-unanchored'
  )
    return 'medium';
  return 'high';
}

/** A Linux runner, whatever the inputs. */
const LINUX: World = { os: 'linux', arch: 'x64', input: () => undefined, exists: () => undefined };

const onLinux = new WeakMap<Gap, boolean>();

function runsOnLinux(gap: Gap): boolean {
  let known = onLinux.get(gap);
  if (known === undefined) {
    known = gap.paths.some((path) => possible(path, LINUX));
    onLinux.set(gap, known);
  }
  return known;
}

/** Gaps that are one question, and whether one of the ways to them is ordinary. */
interface Question {
  /** The one that is shown. */
  gap: Gap;
  reach: Reach;
  readonly paths: (readonly Guard[])[];
}

/** One gap for each kind and target: the one on the default path, else the first in the run. */
function distinct(gaps: readonly Gap[], world: World): Gap[] {
  const byTarget = joined(
    gaps.map((gap) => ({ gap, reach: reachOf(gap, world), paths: gap.paths })),
    ({ gap }) => `${gap.kind}\u0000${canonicalTarget(gap.target)}`,
  );
  // The ways to spell the address of one download (a tag with and without v, an old name) are one question to a reviewer.
  const familyOf = families(byTarget.map(({ gap }) => gap));
  const byFamily = joined(byTarget, ({ gap, reach }) => `${gap.kind}\u0000${familyOf(gap, reach)}`);
  // An id stands for one finding.
  const byId = joined(byFamily, ({ gap }) => fingerprint('', gap.kind, gap.target, gap.verification));
  return together(
    byId.map(({ gap, paths }) => ({ ...gap, paths })),
    world,
  ).sort(
    (a, b) =>
      compareText(a.effect.location.file, b.effect.location.file) ||
      a.effect.location.line - b.effect.location.line ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      compareText(a.target, b.target),
  );
}

/** One question for each key. What closes a gap closes every way to it. */
function joined(
  questions: readonly (Omit<Question, 'paths'> & { readonly paths: readonly (readonly Guard[])[] })[],
  keyOf: (question: Omit<Question, 'paths'>) => string,
): Question[] {
  const byKey = new Map<string, Question>();
  for (const question of questions) {
    const key = keyOf(question);
    const held = byKey.get(key);
    if (!held) {
      byKey.set(key, { ...question, paths: [...question.paths] });
      continue;
    }
    if (isBetter(question, held)) held.gap = question.gap;
    if (question.reach === 'default') held.reach = 'default';
    for (const path of question.paths) held.paths.push(path);
  }
  return [...byKey.values()];
}

/** Whether the first one says more to a reviewer. */
function isBetter(one: Omit<Question, 'paths'>, held: Omit<Question, 'paths'>): boolean {
  if (one.reach !== held.reach) return held.reach === 'conditional';
  // The file for the runner that most use, not the one for another system.
  const isForRunner = runsOnLinux(one.gap);
  if (isForRunner !== runsOnLinux(held.gap)) return isForRunner;
  // The host that is asked without an input that names another one.
  return held.gap.target.startsWith('{') && /^https?:/.test(one.gap.target);
}

/** Names that a target lists of one command line. */
const MAX_LISTED = 12;

/** The packages that one command line asks for are one question. */
function together(gaps: readonly Gap[], world: World): Gap[] {
  const lines = new Map<string, Gap[]>();
  const kept: Gap[] = [];
  for (const gap of gaps) {
    const { effect } = gap;
    if (
      gap.kind !== 'unpinned-package' ||
      effect.kind !== 'install' ||
      !gap.target.startsWith(`${effect.command} `)
    ) {
      kept.push(gap);
      continue;
    }
    const key = [placeKey(gap), effect.command, reachOf(gap, world), gap.verification, gap.exactVersion].join(
      '\u0000',
    );
    const line = lines.get(key);
    if (line) line.push(gap);
    else lines.set(key, [gap]);
  }
  for (const [first, ...others] of lines.values()) {
    if (first?.effect.kind !== 'install') continue;
    const { command } = first.effect;
    const names = [first, ...others].map(({ target }) => target.slice(command.length + 1));
    const more = names.length > MAX_LISTED ? ` and ${names.length - MAX_LISTED} more` : '';
    const target = `${command} ${names.slice(0, MAX_LISTED).join(' ')}${more}`;
    kept.push(
      others.length === 0
        ? first
        : {
            ...first,
            target,
            message: first.message.replace(first.target, () => target),
            paths: [first, ...others].flatMap(({ paths }) => paths),
          },
    );
  }
  return kept;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Servers at one place, asked one after the other, from which on they are a list of mirrors. */
const MIRRORS = 3;

/**
 * What one question to a reviewer is about: a package at one place, whatever its version and extras, and whether it is there by default;
 * a server of one download, whatever stands in for it (a mirror of a list, an input that names another one).
 */
function families(gaps: readonly Gap[]): (gap: Gap, reach: Reach) => string {
  const servers = new Map<string, Set<string>>();
  const mirrors = new Map<string, Set<string>>();
  for (const gap of gaps) {
    const server = serverOf(gap.target);
    if (/^https?:/.test(gap.target) && !isForge(server))
      setAt(mirrors, sameFile(gap)).add(server.replace(/\/.*$/, ''));
    if (!server.startsWith('{')) setAt(servers, wayTo(gap)).add(server);
  }
  return (gap, reach) => {
    const { kind, target, effect, verification } = gap;
    if (kind === 'unpinned-package' && effect.kind === 'install')
      return `${reach} ${placeKey(gap)} ${effect.ecosystem} ${packageOf(target)}`;
    if (kind === 'unpinned-image') return `${effect.id} ${namespaceOf(target)}`;
    const server = serverOf(target);
    const hosts = mirrors.get(sameFile(gap))?.size ?? 0;
    if (hosts >= MIRRORS && /^https?:[^→]*$/.test(target) && !isForge(server))
      return `${sameFile(gap)} mirrors`;
    const own = servers.get(wayTo(gap)) ?? new Set<string>();
    // A table of tools and their repositories, asked at one place, is one question.
    if (own.size > MIRRORS && server.startsWith(`${API}/repos/`))
      return `${effect.id} ${verification} ${API}`;
    const [first] = own;
    const stands = server.startsWith('{') && first !== undefined && !target.includes(' → ');
    return `${effect.id} ${verification} ${stands ? first : server}`;
  };
}

function placeKey({ effect }: Gap): string {
  const { file, line, column } = effect.location;
  return `${file}:${line}:${column}`;
}

/** The kind of the gap, its place, and the calls that lead there. */
function wayTo(gap: Gap): string {
  const calls = gap.effect.trace.map(
    ({ location }) => `${location.file}:${location.line}:${location.column}`,
  );
  return `${gap.kind} ${placeKey(gap)} ${calls.join(' ')}`;
}

/** A way to a gap, and the file that is asked for there: mirrors have it by the same name, what one function fetches has names of its own. */
function sameFile(gap: Gap): string {
  return `${wayTo(gap)} ${/[^/]*$/.exec(gap.target.replace(/[?#].*$/, ''))![0]}`;
}

/** The set of a key, which is made where there is none. */
function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

/** The package that a command line names last, without its version and extras: whichever manager of its registry fetches it. */
function packageOf(target: string): string {
  // Parts of one toolchain.
  const [part] = /^rustup (target|component) add\b/.exec(target) ?? [];
  if (part) return part;
  const last = target.slice(target.lastIndexOf(' ') + 1);
  return /^@?[^@=<>~!;[\s]*/.exec(last)![0].replace(/\{.*$/, '') || target;
}

/** Whose images these are: `ghcr.io/owner/` of all that one place pulls. */
function namespaceOf(target: string): string {
  const [path] = target.split(/[@:](?=[^/]*$)/);
  const at = path!.lastIndexOf('/');
  return at < 0 ? target : path!.slice(0, at);
}

const API = 'api.github.com';

const FORGE = /^(www\.)?(github|gitlab|codeberg|bitbucket)\./;

function isForge(server: string): boolean {
  return FORGE.test(server);
}

/** Who serves a download, and by which channel: its repository on a forge, its host elsewhere, the field of a document that names it. */
function serverOf(target: string): string {
  const [named] = /^.* → \{[^{}]*\}/.exec(target) ?? [];
  const [, host, path] = /^(?:https?:\/\/|(?=\{))([^/]+)(\/[^ ]*)?/.exec(target) ?? [];
  if (named !== undefined || host === undefined) return named ?? target;
  const segments = (path ?? '').split('/');
  const isOfApi = host === API && segments[1] === 'repos';
  const own = isOfApi ? segments.slice(1, 4) : isForge(host) ? segments.slice(1, 3) : [];
  return `${host}/${own.join('/')} ${channelNamed(target) ?? ''}`;
}

/** Inputs that name where something is fetched from; where it acts, also those that are a part of that: a repository, a variant. */
function inputsOfAddresses(facts: Facts): Set<string> {
  const names = new Set<string>();
  for (const effect of facts.effects) {
    if (effect.kind !== 'fetch') continue;
    const acts = facts.runsOf(effect.id).length > 0;
    const named = acts ? holesOf(effect.url) : effect.url.alternatives.flatMap(({ parts }) => parts[0] ?? []);
    for (const part of named)
      if (typeof part === 'object' && part.origin.kind === 'input') names.add(part.origin.name);
  }
  return names;
}

/** The settings that, alone, keep this gap from happening, and let no other one of its kind stand in its place. */
function closersOf(
  gap: Gap,
  settings: readonly Setting[],
  gaps: readonly Gap[],
  world: World,
): Record<string, string> {
  const closers: Record<string, string> = {};
  if (!happens(gap.paths, world)) return closers;
  const place = placeKey(gap);
  const others = gaps.filter(
    (other) => other.kind === gap.kind && other.target !== gap.target && placeKey(other) === place,
  );
  for (const setting of settings) {
    if (closers[setting.input] !== undefined) continue;
    const there = withSettings(world, [setting]);
    if (happens(gap.paths, there)) continue;
    if (others.some((other) => !happens(other.paths, world) && happens(other.paths, there))) continue;
    closers[setting.input] = setting.shown;
  }
  return closers;
}

/** Settings that together leave no gap on the default path; undefined where there are none. */
function closings(
  gaps: readonly Gap[],
  ordinary: readonly Gap[],
  settings: readonly Setting[],
  facts: Facts,
  world: World,
  tested: TestedInputs,
  values: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> | undefined {
  if (ordinary.length === 0) return {};
  const named: Setting[] = gaps.flatMap((gap) =>
    Object.entries(gap.closers).map(([input, shown]) => ({
      input,
      shown,
      value: shown === EXACT_VERSION ? exactVersion(input, facts, world, tested) : shown,
    })),
  );
  const open = (tried: readonly Setting[], among?: readonly Gap[]): number => {
    const there = withSettings(world, tried);
    // An input closes what it chooses by the value that is meant for it, not by another one.
    const isClosed = ({ closers }: Gap): boolean =>
      tried.some(({ input, shown }) => closers[input] === shown);
    return (among ?? findGaps(facts, there, values)).filter(
      (gap) => reachOf(gap, there) === 'default' && !isClosed(gap),
    ).length;
  };
  const chosen: Setting[] = [];
  let left = open(chosen);
  const candidates = [...settings, ...named.filter((setting) => isLegal(setting, ordinary))].slice(0, 60);
  while (left > 0) {
    let best: Setting | undefined;
    for (const candidate of candidates) {
      if (chosen.some(({ input }) => input === candidate.input)) continue;
      const tried = [...chosen, candidate];
      // What is there without the setting and stays does not have to be looked for again.
      if (open(tried, gaps) >= left) continue;
      const count = open(tried);
      if (count < left) [best, left] = [candidate, count];
    }
    if (!best) return undefined;
    chosen.push(best);
  }
  return Object.fromEntries(chosen.map(({ input, shown }) => [input, shown]));
}

/** Whether a setting leaves out what is closed; what has a version without it may be all that there is. */
function isSwitchedOff({ input, value }: Setting): boolean {
  return SWITCHED_OFF.test(value) && versionsGiven(input) === '';
}

/**
 * Whether a setting only goes with another input, a version or one that the same guard asks for: without it it is an error, and with it
 * the same place brings in something again.
 */
function needsAnother(
  setting: Setting,
  unset: ReadonlySet<string>,
  gaps: readonly Gap[],
  world: World,
): boolean {
  if (setting.shown === EXACT_VERSION) return false;
  const without = withSettings(world, [setting]);
  const closed = gaps.filter(({ paths }) => happens(paths, world) && !happens(paths, without));
  if (closed.length === 0) return false;
  const again = gaps.filter((gap) =>
    closed.some((one) => one.kind === gap.kind && placeKey(one) === placeKey(gap)),
  );
  const broken = closed.flatMap(({ paths }) =>
    paths.flatMap((path) => path.filter((g) => presume(g.condition, without) === false)),
  );
  const others = new Map<string, string>();
  for (const name of unset) if (versionsGiven(name) !== '') others.set(name, ORDINARY_VALUE);
  for (const name of inputsTested(broken).unset) if (!others.has(name)) others.set(name, ANY_VALUE);
  others.delete(setting.input);
  return [...others].some(([input, value]) => {
    const given = withSettings(world, [setting, { input, value, shown: value }]);
    return again.some(({ paths }) => happens(paths, given));
  });
}

/** Whether the caller names a program of its own, which then runs instead: what that does is not seen. */
function bringsProgram({ input, value }: Setting): boolean {
  return value === ANY_VALUE && /(?:bin|binary|path|executable|command)$/i.test(input);
}

/** Whether the action does anything in the world. */
function goesOn(facts: Facts, world: World): boolean {
  return facts.effects.some(
    ({ kind, guards }) =>
      kind !== 'opaque' &&
      kind !== 'verify' &&
      kind !== 'resolve' &&
      guards.every((g) => presume(g.condition, world) !== false),
  );
}

/** Versions that are tried, the others where an action refuses the ordinary one (`should start with v`, `v1 is no longer supported`). */
const VERSIONS = [ORDINARY_VALUE, 'v1.2.3', '4.5.6', '22.11.0', '2.3.4'];

function exactVersion(input: string, facts: Facts, world: World, { defaults }: TestedInputs): string {
  const isTaken = (value: string): boolean =>
    goesOn(facts, withSettings(world, [{ input, value, shown: value }]));
  const name = nameBeforeChannel(defaults.get(input) ?? '');
  const named = name === '' ? [] : VERSIONS.map((version) => name + version);
  return [...named, ...VERSIONS].find(isTaken) ?? ORDINARY_VALUE;
}

/** Whether an exact version is a value that the way to the gaps takes: `^(15|16)$` takes none. */
function isLegal({ input, value }: Setting, gaps: readonly Gap[]): boolean {
  return !gaps.some(({ paths }) =>
    paths.some((path) =>
      path.some(({ condition }) => {
        if (condition.kind !== 'matches') return false;
        const [only] = condition.subject.alternatives[0]?.parts ?? [];
        return (
          typeof only === 'object' &&
          !only.cut &&
          only.origin.kind === 'input' &&
          only.origin.name === input &&
          safeRegExp(condition.pattern, condition.flags)?.test(value) === false
        );
      }),
    ),
  );
}

function verdictOf(
  findings: readonly Finding[],
  closed: Readonly<Record<string, string>> | undefined,
  opaque: boolean,
): Pick<Judgement, 'verdict' | 'closingInputs'> {
  if (findings.length === 0) return { verdict: opaque ? 'unknown' : 'clean', closingInputs: {} };
  return closed ? { verdict: 'closable', closingInputs: closed } : { verdict: 'gapped', closingInputs: {} };
}

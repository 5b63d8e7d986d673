import type { Decision, Status } from './decision.js';
import type { QueueItem } from './queue.js';

/** Where a walk through the queue stands. Nothing here touches a terminal or a file. */
export interface Triage {
  readonly items: readonly QueueItem[];
  readonly at: number;
  readonly mode: Mode;
  readonly showTrace: boolean;
  /** What was decided, newest last, so that undo can go back. */
  readonly done: readonly Done[];
  readonly message: string;
}

type Mode =
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'write';
      readonly status: Status;
      readonly asks: Question;
      readonly text: string;
      readonly url?: string;
    }
  | { readonly kind: 'end' };

type Question = 'why' | 'url';

interface Done {
  readonly at: number;
  /** Absent for what was put off. */
  readonly decided?: { readonly item: QueueItem; readonly previous?: Decision };
}

/** A key as a terminal gives it. */
export interface Key {
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  /** What it types. */
  readonly text?: string | undefined;
}

/** What a key asks the outside to do, before the next key is looked at. */
export type Wish =
  | {
      readonly kind: 'write';
      readonly item: QueueItem;
      readonly status: Status;
      readonly why: string;
      readonly url?: string;
    }
  | { readonly kind: 'undo'; readonly done: Done }
  | { readonly kind: 'none' };

export const KEYS: Readonly<Record<string, Status>> = {
  a: 'accepted',
  c: 'closed-by-input',
  f: 'false-positive',
  r: 'reported',
  w: 'wont-use',
};

export function startTriage(items: readonly QueueItem[]): Triage {
  return {
    items,
    at: 0,
    mode: items.length === 0 ? { kind: 'end' } : { kind: 'choose' },
    showTrace: false,
    done: [],
    message: '',
  };
}

/** The state after a key, and what is to be done. Ctrl-C and Ctrl-D end it from anywhere: what was decided is written already. */
export function press(state: Triage, key: Key): { readonly state: Triage; readonly wish: Wish } {
  const nothing: Wish = { kind: 'none' };
  if (key.ctrl && (key.name === 'c' || key.name === 'd')) return { state: end(state), wish: nothing };
  if (state.mode.kind === 'write') return typed(state, state.mode, key);
  if (state.mode.kind === 'end') return { state, wish: nothing };
  const item = state.items[state.at]!;
  const still = (message: string): { state: Triage; wish: Wish } => ({
    state: { ...state, message },
    wish: nothing,
  });
  const status = KEYS[key.name ?? ''];
  if (status === 'closed-by-input' && Object.keys(item.finding.closedBy).length === 0)
    return still('no input closes this one');
  if (status)
    return {
      state: {
        ...state,
        message: '',
        mode: { kind: 'write', status, asks: status === 'reported' ? 'url' : 'why', text: '' },
      },
      wish: nothing,
    };
  if (key.name === 'q') return { state: end(state), wish: nothing };
  if (key.name === 't')
    return { state: { ...state, showTrace: !state.showTrace, message: '' }, wish: nothing };
  if (key.name === 's' || key.name === 'space')
    return { state: next({ ...state, done: [...state.done, { at: state.at }] }, 'put off'), wish: nothing };
  if (key.name === 'u') {
    const last = state.done.at(-1);
    if (!last) return still('nothing to undo');
    const back: Triage = { ...state, at: last.at, done: state.done.slice(0, -1), message: 'undone' };
    return { state: back, wish: last.decided ? { kind: 'undo', done: last } : nothing };
  }
  return still('');
}

/** The state once a decision is written; `previous` is the entry that it replaced. */
export function written(
  state: Triage,
  item: QueueItem,
  status: Status,
  previous: Decision | undefined,
): Triage {
  const decided = previous ? { item, previous } : { item };
  return next({ ...state, done: [...state.done, { at: state.at, decided }] }, `${status}: written`);
}

/** The state after something did not work: the same finding is asked about again. */
export function failed(state: Triage, message: string): Triage {
  return { ...state, mode: { kind: 'choose' }, message };
}

function typed(
  state: Triage,
  mode: Extract<Mode, { kind: 'write' }>,
  key: Key,
): { readonly state: Triage; readonly wish: Wish } {
  const nothing: Wish = { kind: 'none' };
  const to = (changed: Triage['mode'], message = ''): { state: Triage; wish: Wish } => ({
    state: { ...state, mode: changed, message },
    wish: nothing,
  });
  if (key.name === 'escape') return to({ kind: 'choose' });
  if (key.name === 'backspace') return to({ ...mode, text: [...mode.text].slice(0, -1).join('') });
  if (key.ctrl && key.name === 'u') return to({ ...mode, text: '' });
  if (key.name === 'return' || key.name === 'enter') {
    const text = mode.text.trim();
    if (mode.asks === 'url') {
      if (!/^https?:\/\/[^\s/]+\/\S*$/.test(text)) return to(mode, 'an address: https://…');
      return to({ ...mode, asks: 'why', text: '', url: text });
    }
    if (text === '') return to(mode, 'say why');
    const wish: Wish = {
      kind: 'write',
      item: state.items[state.at]!,
      status: mode.status,
      why: text,
      ...(mode.url ? { url: mode.url } : {}),
    };
    return { state: { ...state, message: '', mode: { kind: 'choose' } }, wish };
  }
  const text = key.ctrl ? '' : (key.text ?? '').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
  return to({ ...mode, text: mode.text + text });
}

function next(state: Triage, message: string): Triage {
  const at = state.at + 1;
  if (at >= state.items.length) return { ...state, at, mode: { kind: 'end' }, message };
  return { ...state, at, mode: { kind: 'choose' }, showTrace: false, message };
}

function end(state: Triage): Triage {
  return { ...state, mode: { kind: 'end' }, message: '' };
}

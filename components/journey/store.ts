import { protocol } from '@/machines/protocol';
import { emptyDraft, type Draft } from '@/machines/stored';
import type { QuestionId } from '@/machines/questions';
import { announce } from './announce';
import type { JourneyMachine } from './machine';

/** An answer that was given and does not count yet: a change to confirm, or fields to correct. */
export type Attempt = { readonly question: QuestionId; readonly value: unknown };

/** Why the questions cannot simply go on: told once, on a page of its own. */
export type Interruption = 'expired' | 'protocolChanged' | 'noAnswers' | 'cleared' | 'otherSession';

export type JourneyState = {
  /** Null until it is loaded and this tab's answers were looked for: so long the page is as the server sent it. */
  readonly machine: JourneyMachine | null;
  /** Whether answers were taken up from storage or a cookie: the fields on the page are filled anew. */
  readonly restored: boolean;
  readonly draft: Draft;
  readonly attempt: Attempt | null;
  readonly interruption: Interruption | null;
  /** Whether the browser translated the page at any time. */
  readonly translated: boolean;
};

/** What a tab keeps so that a reload loses nothing. `at` is the last time an answer was given, in ms. */
export type Stored = {
  readonly draft: Draft;
  readonly attempt: Attempt | null;
  readonly translated: boolean;
  readonly at: number;
};

const storageKey = 'backstory';

export const initialState: JourneyState = {
  machine: null,
  restored: false,
  draft: emptyDraft,
  attempt: null,
  interruption: null,
  translated: false,
};

let state = initialState;
let keepCopy = true;
const listeners = new Set<() => void>();

/** The answers of this tab. Memory holds them; session storage has a copy, except on a kiosk. */
export const journeyStore = {
  read: () => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  set(change: Partial<JourneyState>) {
    state = { ...state, ...change };
    announce(listeners);
  },
  /** Sets and keeps the copy. A full or forbidden storage loses the copy, never the answers. */
  keep(change: Partial<JourneyState>, now: number) {
    journeyStore.set(change);
    if (!keepCopy) return;
    const { draft, attempt, translated } = state;
    const stored: Stored = { draft, attempt, translated, at: now };
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(stored));
    } catch {
      keepCopy = false;
    }
  },
  /** Forgets every answer, in memory and in storage. */
  clear(interruption: Interruption | null) {
    try {
      sessionStorage.removeItem(storageKey);
    } catch {
      keepCopy = false;
    }
    journeyStore.set({ ...initialState, machine: state.machine, interruption });
  },
  /** The text this tab keeps, if any. */
  storedText(): string | null {
    try {
      return sessionStorage.getItem(storageKey);
    } catch {
      return null;
    }
  },
  /** On a kiosk nothing is kept beside memory. */
  keepNoCopy() {
    keepCopy = false;
  },
};

/** Takes stored or carried answers up: under another protocol version the person is told so first. */
export function takeUp({ draft, attempt }: Pick<Stored, 'draft' | 'attempt'>): void {
  const changed = draft.protocolVersion !== protocol.version;
  journeyStore.set({
    restored: true,
    draft: { ...draft, protocolVersion: protocol.version },
    attempt: changed ? null : attempt,
    interruption: changed ? 'protocolChanged' : null,
  });
}

import { createHash } from 'node:crypto';
import { weakestState, type LanguageStatus, type MessageState } from '../status';
import type { Finding, Messages } from './catalogue';

/** What a status file remembers a text by. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The messages whose English has changed since they were translated. */
export function staleKeys(english: Messages, status: LanguageStatus): readonly string[] {
  return Object.entries(status).flatMap(([key, { hash }]) => {
    const source = english.get(key);
    return source === undefined || hashOf(source) === hash ? [] : [key];
  });
}

/** How far a language can be trusted as it stands: what is stale or has no status is a draft again. */
export function publicState(english: Messages, status: LanguageStatus): MessageState {
  const stale = new Set(staleKeys(english, status));
  const draft = { state: 'draft', origin: 'machine', hash: '', text: '', review: null } as const;
  const current = [...english.keys()].map((key) => {
    const known = status[key];
    return [key, known === undefined || stale.has(key) ? draft : known] as const;
  });
  return weakestState(Object.fromEntries(current));
}

/** What is wrong with the status of a language; `shown` is the state that `locales.ts` gives it. */
export function wrongWithStatus(
  english: Messages,
  messages: Messages,
  status: LanguageStatus,
  shown: string,
): readonly Finding[] {
  const known = Object.entries(status).filter(([key]) => english.has(key));
  const state = publicState(english, status);
  return [
    ...staleKeys(english, status).map((key) => ({ key, says: 'is stale: the English has changed' })),
    ...[...english.keys()]
      .filter((key) => messages.has(key) && status[key] === undefined)
      .map((key) => ({ key, says: 'has no status' })),
    ...Object.keys(status)
      .filter((key) => !english.has(key))
      .map((key) => ({ key, says: 'has a status and no words' })),
    ...known
      .filter(([, { state, review }]) => state !== 'draft' && review === null)
      .map(([key, { state }]) => ({ key, says: `is ${state}, and no one is named who reviewed it` })),
    ...known
      .filter(([key, { state, text }]) => state !== 'draft' && text !== hashOf(messages.get(key) ?? ''))
      .map(([key, { state }]) => ({ key, says: `is ${state}, and its words have changed since` })),
    ...(shown === state
      ? []
      : [{ key: 'state', says: `locales.ts says ${shown}, its weakest message is ${state}` }]),
  ];
}

export type Refreshed = {
  readonly status: LanguageStatus;
  /** Translated anew: their status is that of a draft made from the English of today. */
  readonly renewed: readonly string[];
  /** Had no status yet. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** The English has changed and the translation has not: they stay stale unless they are named. */
  readonly stillStale: readonly string[];
};

/**
 * The status of a language after its translator worked on it. Only a message whose words have changed, or
 * that is named as still right, is taken to say the English of today; either is a draft until it is reviewed.
 */
export function refreshed(
  english: Messages,
  messages: Messages,
  status: LanguageStatus,
  origin: LanguageStatus[string]['origin'],
  named: readonly string[] = [],
): Refreshed {
  const renewed: string[] = [];
  const added: string[] = [];
  const stillStale: string[] = [];
  const entries = [...english].flatMap(([key, source]) => {
    const says = messages.get(key) ?? '';
    if (says.trim() === '') return [];
    const old = status[key];
    const text = hashOf(says);
    const hash = hashOf(source);
    const fresh = { state: 'draft', origin, hash, text, review: null } as const;
    if (old === undefined) {
      added.push(key);
      return [[key, fresh] as const];
    }
    if (old.text !== text || (old.hash !== hash && named.includes(key))) {
      renewed.push(key);
      return [[key, fresh] as const];
    }
    if (old.hash !== hash) stillStale.push(key);
    return [[key, old] as const];
  });
  const dropped = Object.keys(status).filter((key) => !english.has(key));
  return { status: Object.fromEntries(entries), renewed, added, dropped, stillStale };
}

/** A status file: one line a message, so that a difference shows which. */
export function statusText(status: LanguageStatus): string {
  const lines = Object.entries(status).map(
    ([key, { state, origin, hash, text, review }]) =>
      `  ${JSON.stringify(key)}: ${JSON.stringify({ state, origin, hash, text, review })}`,
  );
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

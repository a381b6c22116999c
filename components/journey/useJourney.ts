'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Replay } from '@/machines/replay';
import { loadUntilThere } from '../later';
import { hasEarly, takeEarly } from './early';
import { initialState, journeyStore, takeUp, type JourneyState, type Stored } from './store';

/** Answers that came with the page, from the sealed cookie of someone without scripts. */
export type Carried = Pick<Stored, 'draft' | 'attempt'>;

function serverState(carried: Carried | null): JourneyState {
  return carried === null ? initialState : { ...initialState, ...carried };
}

const firstTouches = ['pointerdown', 'keydown', 'focusin', 'click', 'submit'] as const;

/** Calls back at the first sign that the page is being used; the returned function stops waiting. */
function onFirstTouch(use: () => void): () => void {
  const stop = () => firstTouches.forEach((event) => removeEventListener(event, touched, true));
  const touched = () => {
    stop();
    use();
  };
  firstTouches.forEach((event) => addEventListener(event, touched, true));
  return stop;
}

async function boot(carried: Carried | null, idleMinutes: number, clearPath: string): Promise<void> {
  const { journeyMachine } = await import('./machine');
  if (journeyStore.read().machine !== null) return;
  const text = journeyStore.storedText();
  if (text !== null) {
    const { restore } = await import('./restore');
    restore(text, Date.now(), idleMinutes);
  } else if (carried !== null) {
    takeUp(carried);
    journeyStore.keep({}, Date.now());
  }
  const early = takeEarly();
  if (early !== null) {
    const now = Date.now();
    const { draft } = journeyStore.read();
    const at = new Date(now).toISOString();
    journeyStore.keep({ draft: journeyMachine.giveAnswer(draft, early.question, early.value, at) }, now);
  }
  journeyStore.set({ machine: journeyMachine });
  if (carried !== null) fetch(clearPath, { method: 'POST' }).catch(() => undefined);
}

/** The page as the server sent it: the answers it came with and where they lead. */
export type Sent = { readonly carried: Carried | null; readonly played: Replay };

/**
 * This tab's answers and their replay. The machine is loaded at the first touch where the
 * page may wait, or at once where there are answers to take up; until then the page is as the server sent it.
 */
export function useJourney(sent: Sent, idleMinutes: number, clearPath: string, mayWait: boolean) {
  const { carried } = sent;
  const atServer = useMemo(() => serverState(carried), [carried]);
  const inTab = useSyncExternalStore(journeyStore.subscribe, journeyStore.read, () => atServer);
  const state = inTab.machine === null ? { ...atServer, translated: inTab.translated } : inTab;
  const played = useMemo(
    () => state.machine?.replayDraft(state.draft) ?? sent.played,
    [state.machine, state.draft, sent.played],
  );

  useEffect(() => {
    let giveUp = () => {};
    const load = () => {
      giveUp = loadUntilThere(
        () => boot(carried, idleMinutes, clearPath),
        () => undefined,
      );
    };
    const waiting = document.documentElement.dataset['pending'] !== undefined;
    if (!mayWait || waiting || carried !== null || journeyStore.storedText() !== null || hasEarly()) load();
    else giveUp = onFirstTouch(load);
    return () => giveUp();
  }, [carried, idleMinutes, clearPath, mayWait]);

  useEffect(() => {
    let last = Date.now();
    const touched = () => {
      last = Date.now();
    };
    const check = () => {
      const { draft } = journeyStore.read();
      const idle = Math.abs(Date.now() - last) > idleMinutes * 60_000;
      if (idle && Object.keys(draft.answers).length > 0) journeyStore.clear('expired');
    };
    const timer = setInterval(check, 15_000);
    const events = ['pointerdown', 'keydown', 'scroll'] as const;
    events.forEach((event) => addEventListener(event, touched, { passive: true }));
    addEventListener('pageshow', check);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      events.forEach((event) => removeEventListener(event, touched));
      removeEventListener('pageshow', check);
      document.removeEventListener('visibilitychange', check);
    };
  }, [idleMinutes]);

  return { ...state, played };
}

'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { replayDraft } from '@/machines/draft';
import { initialState, journeyStore, takeUp, type JourneyState, type Stored } from './store';

/** Answers that came with the page, from the sealed cookie of someone without scripts. */
export type Carried = Pick<Stored, 'draft' | 'attempt'>;

function serverState(carried: Carried | null): JourneyState {
  return carried === null ? initialState : { ...initialState, ...carried };
}

async function boot(carried: Carried | null, idleMinutes: number, clearPath: string): Promise<void> {
  if (journeyStore.read().ready) return;
  const text = journeyStore.storedText();
  if (text !== null) {
    const { restore } = await import('./restore');
    restore(text, Date.now(), idleMinutes);
  } else if (carried === null) {
    journeyStore.set({ ready: true });
  } else {
    takeUp(carried);
    journeyStore.keep({}, Date.now());
  }
  if (carried !== null) await fetch(clearPath, { method: 'POST' });
}

/** This tab's answers and their replay, with the answers that came with the page until the tab has its own. */
export function useJourney(carried: Carried | null, idleMinutes: number, clearPath: string) {
  const atServer = useMemo(() => serverState(carried), [carried]);
  const inTab = useSyncExternalStore(journeyStore.subscribe, journeyStore.read, () => atServer);
  const state = inTab.ready ? inTab : atServer;
  const played = useMemo(() => replayDraft(state.draft), [state.draft]);

  useEffect(() => {
    void boot(carried, idleMinutes, clearPath);
  }, [carried, idleMinutes, clearPath]);

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

'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { lookingAt, stepOf, viewOf, type Call } from '@/machines/desk/call';
import { callOf, parkCall, resumeCall } from '@/machines/desk/desk';
import { replayDraft } from '@/machines/draft';
import { deskStore, initialState } from './store';

/** The calls of this tab and the one on the screen, taken up after a reload. */
export function useDesk() {
  const state = useSyncExternalStore(deskStore.subscribe, deskStore.read, () => initialState);
  useEffect(() => deskStore.restore(), []);
  const current = callOf(state.desk, state.desk.current);
  useHistory(state.loaded, current);
  return { ...state, current };
}

/** A call's replayed answers and what the screen shows of it. */
export function usePlayed(call: Call) {
  const played = useMemo(() => replayDraft(call.draft), [call.draft]);
  return { played, view: viewOf(call, played) };
}

type Entry = { readonly call: string; readonly step: number };

/** What an entry of the browser's history holds: a random id and a number, never a question or an answer. */
function entry(): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('desk' in state)) return null;
  const { desk } = state;
  if (typeof desk !== 'object' || desk === null || !('call' in desk) || !('step' in desk)) return null;
  const { call, step } = desk;
  return typeof call === 'string' && typeof step === 'number' ? { call, step } : null;
}

function stepNow(call: Call): Entry {
  const played = replayDraft(call.draft);
  return { call: call.id, step: stepOf(viewOf(call, played), played) };
}

/** Each step of a call is an entry of the history, so that Back is the question before; no call is lost by it. */
function useHistory(loaded: boolean, current: Call | undefined) {
  useEffect(() => {
    if (!loaded) return;
    const here = entry();
    if (current === undefined) {
      if (here !== null) history.replaceState({}, '');
      return;
    }
    const now = stepNow(current);
    if (here?.call === now.call && here.step === now.step) return;
    history.pushState({ desk: now }, '');
  }, [loaded, current]);

  useEffect(() => {
    const moved = () => {
      const here = entry();
      // A call that was cleared leaves not even its id behind.
      if (here !== null && callOf(deskStore.read().desk, here.call) === undefined)
        history.replaceState({}, '');
      deskStore.change((desk) => {
        const call = here === null ? undefined : callOf(desk, here.call);
        if (here === null || call === undefined || call.endedAt !== null) return parkCall(desk);
        const looking = lookingAt(here.step, replayDraft(call.draft));
        const calls = desk.calls.map((one) => (one.id === call.id ? { ...one, looking } : one));
        return resumeCall({ ...desk, calls }, call.id);
      });
    };
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
}

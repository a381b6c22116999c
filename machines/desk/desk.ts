import type { Call } from './call';

/** All calls of a tab: at most one is on the screen, the others are parked. */
export type Desk = {
  readonly calls: readonly Call[];
  readonly current: string | null;
  /** Whether keys beside Tab, Enter and the arrows do anything. */
  readonly shortcuts: boolean;
};

export const emptyDesk: Desk = { calls: [], current: null, shortcuts: true };

export function callOf(desk: Desk, id: string | null): Call | undefined {
  return desk.calls.find((call) => call.id === id);
}

/** Puts a new call on the screen; the one before is parked. */
export function takeCall(desk: Desk, call: Call): Desk {
  return { ...desk, calls: [...desk.calls, call], current: call.id };
}

/** Changes one call by its id. A call that was cleared meanwhile stays cleared. */
export function changeCall(desk: Desk, id: string, change: (call: Call) => Call): Desk {
  return { ...desk, calls: desk.calls.map((call) => (call.id === id ? change(call) : call)) };
}

export function parkCall(desk: Desk): Desk {
  return { ...desk, current: null };
}

/** Puts a parked call back on the screen; the one there is parked. */
export function resumeCall(desk: Desk, id: string): Desk {
  return callOf(desk, id) === undefined ? desk : { ...desk, current: id };
}

/** Forgets a call altogether. */
export function clearCall(desk: Desk, id: string): Desk {
  return {
    ...desk,
    calls: desk.calls.filter((call) => call.id !== id),
    current: desk.current === id ? null : desk.current,
  };
}

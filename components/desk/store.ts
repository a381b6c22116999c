import type { Call } from '@/machines/desk/call';
import { changeCall, clearCall, emptyDesk, type Desk } from '@/machines/desk/desk';
import { readDesk } from '@/machines/desk/deskSchema';

export type DeskState = {
  /** False until this tab's calls were looked for. */
  readonly loaded: boolean;
  readonly desk: Desk;
  /** How many stored calls could not be read. */
  readonly lost: number;
  /** Whether the browser keeps a copy, so that a reload loses nothing. */
  readonly keepsCopy: boolean;
};

export const initialState: DeskState = { loaded: false, desk: emptyDesk, lost: 0, keepsCopy: true };

const storageKey = 'backstory-desk';

let state = initialState;
const listeners = new Set<() => void>();

function set(change: Partial<DeskState>) {
  state = { ...state, ...change };
  listeners.forEach((listener) => listener());
}

/** Shows first, then keeps: an action script never waits for the storage. */
function keep(desk: Desk) {
  set({ desk });
  try {
    if (desk.calls.length === 0 && desk.shortcuts) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(desk));
  } catch {
    set({ keepsCopy: false });
  }
}

/** All calls of this tab. Memory holds them; session storage has a copy until they are cleared. */
export const deskStore = {
  read: () => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  /** Takes up the calls of this tab after a reload. */
  restore() {
    if (state.loaded) return;
    let text: string | null = null;
    try {
      text = sessionStorage.getItem(storageKey);
    } catch {
      set({ keepsCopy: false });
    }
    const read = text === null ? null : readDesk(text);
    set({ loaded: true, ...read, lost: text !== null && read === null ? 1 : (read?.lost ?? 0) });
  },
  change(change: (desk: Desk) => Desk) {
    keep(change(state.desk));
  },
  /** Changes one call by its id, whatever is on the screen by now. */
  changeCall(id: string, change: (call: Call) => Call) {
    keep(changeCall(state.desk, id, change));
  },
  clear(id: string) {
    keep(clearCall(state.desk, id));
  },
  clearAll() {
    keep({ ...emptyDesk, shortcuts: state.desk.shortcuts });
  },
};

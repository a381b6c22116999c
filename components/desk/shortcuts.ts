'use client';

import { useEffect, useEffectEvent } from 'react';

/** What a key with Alt does anywhere in a call. By place on the keyboard, so that any layout has them. */
const shortcuts = {
  park: 'KeyP',
  endEarly: 'KeyQ',
  emergency: 'KeyX',
  details: 'KeyI',
  answers: 'KeyS',
  volunteered: 'KeyV',
  means: 'KeyM',
  keys: 'KeyK',
} as const;

export type Shortcut = keyof typeof shortcuts;

const names: readonly Shortcut[] = [
  'emergency',
  'volunteered',
  'means',
  'answers',
  'details',
  'park',
  'endEarly',
  'keys',
];

export const shortcutNames = names;

/** The keys as they are shown: `Alt+P`. */
export function keysOf(name: Shortcut): string {
  return `Alt+${shortcuts[name].slice('Key'.length)}`;
}

type Actions = { readonly [S in Shortcut]?: (() => void) | undefined };

/** Runs the action of a shortcut while they are on. */
export function useShortcuts(on: boolean, actions: Actions): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    const name = names.find((one) => shortcuts[one] === event.code);
    const action = name === undefined ? undefined : actions[name];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on]);
}

'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useSyncExternalStore } from 'react';
import { announce } from './announce';

/** Where an entry of the browser's history was entered from, so that our Back can be the browser's. */
type Entry = { readonly cameFrom?: unknown };

function entry(): Entry {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

const listeners = new Set<() => void>();

function moved(): void {
  announce(listeners);
}

function onMove(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Shows the place that the browser goes back or forward to. The framework must not hear of it: it would
 * render its router, and write its own address over the entry, while the person may have gone on.
 */
export function useTraversal(): void {
  useEffect(() => {
    const traversed = (event: PopStateEvent) => {
      event.stopImmediatePropagation();
      moved();
    };
    addEventListener('popstate', traversed, { capture: true });
    return () => removeEventListener('popstate', traversed, { capture: true });
  }, []);
}

/** The path of the place on the screen. */
export function usePath(): string {
  const sent = usePathname();
  return useSyncExternalStore(
    onMove,
    () => location.pathname,
    () => sent,
  );
}

/**
 * Opens a place of the journey as a new entry of the history, without a request. The framework's own
 * `pushState` would render its router anew for each question (docs/adr/0017).
 */
export function go(path: string): void {
  const from: Entry = { cameFrom: location.pathname };
  History.prototype.pushState.call(history, from, '', path);
  moved();
}

/** Takes a place that the answers do not lead to out of the history. */
export function replaceBy(path: string): void {
  History.prototype.replaceState.call(history, entry(), '', path);
  moved();
}

/** Back: the browser's own where it leads there, else a new entry. */
export function goBack(path: string): void {
  if (entry().cameFrom === path) history.back();
  else go(path);
}

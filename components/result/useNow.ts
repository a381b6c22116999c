'use client';

import { useSyncExternalStore } from 'react';

let opened: Date | null = null;

function onPrint(again: () => void) {
  const renew = () => {
    opened = new Date();
    again();
  };
  addEventListener('beforeprint', renew);
  return () => {
    removeEventListener('beforeprint', renew);
  };
}

function now() {
  opened ??= new Date();
  return opened;
}

/** The time of this look at the page, renewed at each print; null in the server's HTML. */
export function useNow(): Date | null {
  return useSyncExternalStore(onPrint, now, () => null);
}

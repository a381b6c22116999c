'use client';

import { useSyncExternalStore } from 'react';

let now = Date.now();

function everySecond(again: () => void) {
  now = Date.now();
  const timer = setInterval(() => {
    now = Date.now();
    again();
  }, 1000);
  return () => clearInterval(timer);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** How long a call lasts: 3:07. */
export function Clock({ from, to }: { from: string; to: string | null }) {
  const time = useSyncExternalStore(
    everySecond,
    () => now,
    () => now,
  );
  const until = to === null ? time : Date.parse(to);
  const seconds = Math.max(0, Math.floor((until - Date.parse(from)) / 1000));
  return (
    <bdi dir="ltr" role="timer" className="clock">
      {Math.floor(seconds / 60)}:{two(seconds % 60)}
    </bdi>
  );
}

'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';

const touches = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * How many seconds are left before `gone` is called because nobody uses the page; null until the last
 * `warning` seconds. From then on only `stay` begins anew: a touch may be meant for what is asked then.
 */
export function useIdle(limit: number, warning: number, watching: boolean, gone: () => void) {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const last = useRef(0);

  const touched = useEffectEvent(() => {
    if (secondsLeft === null) last.current = Date.now();
  });
  const check = useEffectEvent(() => {
    // A clock that was set back tells as little about the time that has passed as one that was set ahead.
    const left = limit - Math.floor(Math.abs(Date.now() - last.current) / 1000);
    if (left <= 0) gone();
    setSecondsLeft(left > 0 && left <= warning ? left : null);
  });

  useEffect(() => {
    if (!watching) return;
    last.current = Date.now();
    const timer = setInterval(check, 1000);
    touches.forEach((event) => addEventListener(event, touched, { passive: true }));
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      touches.forEach((event) => removeEventListener(event, touched));
      document.removeEventListener('visibilitychange', check);
      setSecondsLeft(null);
    };
  }, [watching]);

  const stay = () => {
    last.current = Date.now();
    setSecondsLeft(null);
  };
  return { secondsLeft, stay };
}

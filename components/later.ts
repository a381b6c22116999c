'use client';

import { useEffect, useState } from 'react';

const firstRetryMs = 1000;
const longestRetryMs = 30_000;

/** Loads again and again until it is there; the returned function gives up. */
export function loadUntilThere<T>(load: () => Promise<T>, take: (loaded: T) => void): () => void {
  let gone = false;
  let timer: ReturnType<typeof setTimeout>;
  const attempt = (wait: number) => {
    load().then(
      (loaded) => {
        if (!gone) take(loaded);
      },
      () => {
        timer = setTimeout(() => attempt(Math.min(wait * 2, longestRetryMs)), wait);
      },
    );
  };
  attempt(firstRetryMs);
  return () => {
    gone = true;
    clearTimeout(timer);
  };
}

/** Something loaded at once where it is needed now, else when a person begins to use the page; null until then. */
export function useAfterFirstTouch<T extends object>(load: () => Promise<T>, needed: boolean): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    if (needed) return loadUntilThere(load, setLoaded);
    let giveUp = () => {};
    const begin = () => {
      giveUp = loadUntilThere(load, setLoaded);
      stop();
    };
    const stop = () => {
      removeEventListener('pointerdown', begin);
      removeEventListener('keydown', begin);
    };
    addEventListener('pointerdown', begin);
    addEventListener('keydown', begin);
    return () => {
      stop();
      giveUp();
    };
  }, [load, needed]);
  return loaded;
}

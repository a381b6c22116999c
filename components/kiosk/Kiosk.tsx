'use client';

import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { IdleWarning, type IdleWords } from '../idle/IdleWarning';
import { usePath } from '../journey/history';
import { journeyStore } from '../journey/store';
import { goOnLeaving, leave } from './leave';

type Props = { locale: string; idleMinutes: number; words: IdleWords & { readonly finish: string } };

/** Whether a page can hold anything of a person: every one but the start page and the front desk's. */
function holdsSomething(path: string): boolean {
  const [, , part] = path.split('/');
  return part !== undefined && part !== 'desk';
}

/** On a shared device: clears what a person leaves behind, when they say so or when nobody is there. */
export function Kiosk({ locale, idleMinutes, words }: Props) {
  const used = holdsSomething(usePath());
  const gone = useRef(false);
  const goAway = useCallback(() => {
    if (gone.current) return;
    gone.current = true;
    void leave(locale);
  }, [locale]);
  useLeavingPages(locale, goAway);

  const finish = (
    <button type="button" className="button-quiet" onClick={goAway}>
      {words.finish}
    </button>
  );
  return (
    <>
      {used && <div className="kiosk-finish page no-print">{finish}</div>}
      <IdleWarning locale={locale} idleMinutes={idleMinutes} watching={used} words={words} onGone={goAway}>
        {finish}
      </IdleWarning>
    </>
  );
}

/** Leaves nothing in a page that is gone from, and goes away where the journey has cleared the answers. */
function useLeavingPages(locale: string, goAway: () => void): void {
  const cleared = useEffectEvent(() => {
    const { interruption } = journeyStore.read();
    if (interruption === 'cleared' || interruption === 'expired') goAway();
  });
  useEffect(() => {
    goOnLeaving(locale);
    const stop = journeyStore.subscribe(cleared);
    const left = () => journeyStore.clear(null);
    // The browser may keep a page that is left, and show it again as it was.
    const shownAgain = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload();
    };
    addEventListener('pagehide', left);
    addEventListener('pageshow', shownAgain);
    return () => {
      stop();
      removeEventListener('pagehide', left);
      removeEventListener('pageshow', shownAgain);
    };
  }, [locale]);
}

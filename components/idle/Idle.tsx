'use client';

import { useSyncExternalStore } from 'react';
import { journeyStore } from '../journey/store';
import { IdleWarning, type IdleWords } from './IdleWarning';

function hasAnswers(): boolean {
  return Object.keys(journeyStore.read().draft.answers).length > 0;
}

type Props = { locale: string; idleMinutes: number; words: IdleWords };

/** Clears the answers of a tab that nobody uses, after a warning. */
export function Idle(props: Props) {
  const watching = useSyncExternalStore(journeyStore.subscribe, hasAnswers, () => false);
  return <IdleWarning {...props} watching={watching} onGone={() => journeyStore.clear('expired')} />;
}

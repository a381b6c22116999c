'use client';

import { useFormatter } from 'next-intl';

/** A moment as the date and time of a sentence, in the reader's own time zone. */
export function useWhen() {
  const format = useFormatter();
  return (at: Date) => ({
    date: format.dateTime(at, { dateStyle: 'medium' }),
    time: format.dateTime(at, { timeStyle: 'short' }),
  });
}

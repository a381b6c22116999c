'use client';

import { cardOf } from '@/machines/cards';
import type { Replay } from '@/machines/replay';
import { useClinic } from '../clinic';
import { useSay } from '../words';

const text = (line: { number: string } | null) => (words: string) => line?.number ?? words;

/** The card's title as text, for the title of the page. */
export function usePlainTitle(played: Replay): string {
  const { markup } = useSay('cards');
  const { emergency, urgent, crisis } = useClinic();
  return markup(`${cardOf(played.tier, played.mode)}.title`, {
    emergency: text(emergency),
    urgentLine: text(urgent),
    crisisLine: text(crisis),
  });
}

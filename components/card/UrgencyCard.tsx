'use client';

import type { ReactNode } from 'react';
import { cardLines, cardOf } from '@/machines/cards';
import type { Replay } from '@/machines/replay';
import { useClinic } from '../clinic';
import { useContactTags } from '../contactTags';
import { useSay } from '../words';

type Props = {
  played: Replay;
  level: 1 | 2;
  /** The numbers to call: they stand above the lines that follow the first. */
  children?: ReactNode;
};

/** The title and lines of the card for these answers; the lines of a card never name a cause. */
export function UrgencyCard({ played, level, children }: Props) {
  const { rich } = useSay('cards');
  const tags = useContactTags();
  const { urgent } = useClinic();
  const card = cardOf(played.tier, played.mode);
  const Heading = level === 1 ? 'h1' : 'h2';
  const word = (line: string) => (line === 'callClinic' && urgent !== null ? 'callClinicOrLine' : line);
  const [first, ...rest] = cardLines(card, played.answers);
  return (
    <>
      <Heading {...(level === 1 ? { id: 'title', tabIndex: -1 } : {})} className="heading">
        {rich(`${card}.title`, tags)}
      </Heading>
      {first !== undefined && <p className="lead">{rich(`${card}.${word(first)}`, tags)}</p>}
      {children}
      <ul className="card-lines">
        {rest.map((line) => (
          <li key={line}>{rich(`${card}.${word(line)}`, tags)}</li>
        ))}
      </ul>
    </>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useClinic } from '../clinic';
import { useContactTags } from '../contactTags';

type Props = { title: string; page?: 'notice' | 'opening'; children: ReactNode };

/** A page that says what happened and what to do, with the emergency number in reach. */
export function Notice({ title, page = 'notice', children }: Props) {
  const t = useTranslations('notices');
  const question = useTranslations('question');
  const clinic = useClinic();
  return (
    <main id="main" data-page={page}>
      <title>{question('pageTitle', { title, clinic: clinic.name })}</title>
      <h1 id="title" tabIndex={-1} className="heading">
        {title}
      </h1>
      {children}
      <p className="note">{t.rich('emergencyHelp', useContactTags())}</p>
    </main>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ProcedureId } from '@/machines/procedures';

const fields = [
  'indication',
  'who',
  'evidence',
  'evidenceFor',
  'evidenceAgainst',
  'after',
  'bleedingRiskClass',
  'seedTextCorrection',
] as const;

const labels: { readonly [F in (typeof fields)[number]]: string } = {
  indication: 'indication',
  who: 'who',
  evidence: 'evidenceText',
  evidenceFor: 'evidenceFor',
  evidenceAgainst: 'evidenceAgainst',
  after: 'after',
  bleedingRiskClass: 'bleedingRiskClass',
  seedTextCorrection: 'correction',
};

/** The longer facts and sources for a clinician. They are in English in every language, and marked so. */
export function ClinicianFold({ id, sources }: { id: ProcedureId; sources: readonly string[] }) {
  const t = useTranslations('result');
  const clinician = useTranslations('clinician');
  return (
    <details className="more">
      <summary>{t('forClinician')}</summary>
      <p className="note">{t('notReviewed')}</p>
      <dl className="because">
        {fields
          .filter((field) => clinician.has(`procedures.${id}.${field}`))
          .map((field) => (
            <div key={field}>
              <dt>{t(labels[field])}</dt>
              <dd lang="en" dir="ltr">
                {clinician(`procedures.${id}.${field}`)}
              </dd>
            </div>
          ))}
      </dl>
      <h5 className="entry-heading">{t('sources')}</h5>
      <ul className="list">
        {sources.map((source) => (
          <li key={source}>
            <span lang="en" dir="ltr">
              {clinician(`sources.${source}.text`)}
            </span>{' '}
            <span className="text-muted">({t(`seen.${clinician(`sources.${source}.seen`)}`)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

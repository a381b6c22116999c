'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { codeOf, groupsOf } from '@/machines/code/code';
import type { Draft } from '@/machines/stored';
import './code.css';
import { QrCode } from './QrCode';

/** The code that holds a person's answers, with honest words about who can read it. */
export function HandOver({ draft }: { draft: Draft }) {
  const t = useTranslations('code');
  const code = useMemo(() => codeOf(draft), [draft]);
  const groups = groupsOf(code);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    );
  };
  return (
    <section className="hand-over" aria-labelledby="code-title">
      <h2 id="code-title" className="subheading">
        {t('title')}
      </h2>
      <p>{t('lead')}</p>
      <ol
        className="code-groups"
        dir="ltr"
        translate="no"
        aria-label={t('groups', { count: groups.length })}
        data-code={code}
      >
        {groups.map((group, index) => (
          <li key={`${String(index)}${group}`}>
            <bdi dir="ltr">{group}</bdi>
          </li>
        ))}
      </ol>
      <QrCode code={code} label={t('picture')} />
      <p className="note">{t('honest')}</p>
      <p>
        <button type="button" className="button-small" onClick={copy}>
          {t('copy')}
        </button>{' '}
        <output>{copied !== null && t(copied)}</output>
      </p>
    </section>
  );
}

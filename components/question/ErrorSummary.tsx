'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** Says what is wrong and where, and takes the focus each time a problem was found. */
export function ErrorSummary({ message, target, found }: { message: string; target: string; found: number }) {
  const t = useTranslations('problems');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [found]);
  return (
    <div ref={summary} role="alert" tabIndex={-1} className="error-summary" aria-labelledby="problem-title">
      <h2 id="problem-title" className="text-xl font-bold">
        {t('title')}
      </h2>
      <a href={`#${target}`} className="link text-danger">
        {message}
      </a>
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** Says what is wrong and where, and takes the focus when it appears. */
export function ErrorSummary({ message, target }: { message: string; target: string }) {
  const t = useTranslations('problems');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, []);
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

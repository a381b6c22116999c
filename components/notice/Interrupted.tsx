'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useClinic } from '../clinic';
import type { Interruption } from '../journey/store';
import { Notice } from './Notice';

type Props = {
  why: Interruption;
  sessionToken?: string;
  onGoOn?: (event: { preventDefault: () => void }) => void;
};

/** Why the questions cannot simply go on, and the one way on. */
export function Interrupted({ why, sessionToken = '', onGoOn }: Props) {
  const t = useTranslations('notices');
  const { idleMinutes } = useClinic();
  const locale = useLocale();
  // It takes the place of what was on the screen: whoever does not see that is told.
  useEffect(() => {
    document.querySelector<HTMLElement>('#title')?.focus();
  }, []);
  if (why === 'protocolChanged') {
    return (
      <Notice title={t('changedTitle')}>
        <p className="lead">{t('changed')}</p>
        <form method="post" action={`/${locale}/answer`} onSubmit={onGoOn} data-journey="">
          <input type="hidden" name="intent" value="goOn" />
          <input type="hidden" name="session" value={sessionToken} />
          <button type="submit" className="button">
            {t('changedGoOn')}
          </button>
        </form>
      </Notice>
    );
  }
  const words = {
    expired: [t('expiredTitle'), t('expired', { minutes: idleMinutes })],
    noAnswers: [t('noAnswersTitle'), t('noAnswers')],
    cleared: [t('clearedTitle'), t('cleared')],
    otherSession: [t('otherSessionTitle'), t('otherSession')],
  } as const;
  const [title, text] = words[why];
  return (
    <Notice title={title}>
      <p className="lead">{text}</p>
      <a href={`/${locale}`} className="button">
        {t('toStart')}
      </a>
    </Notice>
  );
}

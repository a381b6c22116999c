'use client';

import { useTranslations } from 'next-intl';
import type { Call } from '@/machines/desk/call';

type Props = { isDrill: boolean; change: (to: (now: Call) => Call) => void };

/** After the last question that urgency rests on: close, or go on to prepare the visit. */
export function Checkpoint({ isDrill, change }: Props) {
  const t = useTranslations('desk.checkpoint');
  return (
    <section>
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      <p className="lead">{t('text')}</p>
      <div className="desk-actions">
        {!isDrill && (
          <button
            type="button"
            className="button"
            onClick={() => change((now) => ({ ...now, goesOn: true }))}
          >
            {t('goOn')}
          </button>
        )}
        <button
          type="button"
          className={isDrill ? 'button' : 'button-quiet'}
          onClick={() => change((now) => ({ ...now, looking: 'closing' }))}
        >
          {t('close')}
        </button>
      </div>
    </section>
  );
}

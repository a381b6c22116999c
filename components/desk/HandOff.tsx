'use client';

import { useTranslations } from 'next-intl';
import { UNSURE_LIMIT, unsureQuestions, type Call } from '@/machines/desk/call';
import type { Replay } from '@/machines/replay';

type Props = { call: Call; played: Replay; change: (to: (now: Call) => Call) => void };

/** Too many answers are not sure: a clinician takes over. It stays until someone did. */
export function HandOff({ call, played, change }: Props) {
  const t = useTranslations('desk.handOff');
  if (call.handedOverAt !== null) {
    return <p className="hand-off-done">{t('doneAt', { at: new Date(call.handedOverAt) })}</p>;
  }
  if (unsureQuestions(call, played).length < UNSURE_LIMIT) return null;
  return (
    <div className="hand-off" role="alert">
      <p>
        <strong>{t('title')}.</strong> {t('text')}
      </p>
      <button
        type="button"
        className="button-small"
        onClick={() => change((now) => ({ ...now, handedOverAt: new Date().toISOString() }))}
      >
        {t('done')}
      </button>
    </div>
  );
}

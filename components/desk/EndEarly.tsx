'use client';

import { useTranslations } from 'next-intl';
import { endEarly, type Call } from '@/machines/desk/call';
import { endReasons } from '@/machines/desk/dispositions';
import { Dialog } from './Dialog';

type Props = { open: boolean; onClose: () => void; change: (to: (now: Call) => Call) => void };

/** Why a call ends before its questions do: one press for each reason. */
export function EndEarly({ open, onClose, change }: Props) {
  const t = useTranslations('desk');
  return (
    <Dialog open={open} onClose={onClose} label={t('endEarly.title')}>
      <h2 className="subheading">{t('endEarly.title')}</h2>
      <p>{t('endEarly.text')}</p>
      <div className="desk-stack">
        {endReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className="button-small"
            onClick={() => change((now) => endEarly(now, reason, new Date().toISOString()))}
          >
            {t(`endReasons.${reason}`)}
          </button>
        ))}
        <button type="button" className="button-small" onClick={onClose}>
          {t('endEarly.cancel')}
        </button>
      </div>
    </Dialog>
  );
}

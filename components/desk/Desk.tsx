'use client';

import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useClinic } from '../clinic';
import { Board } from './Board';
import { CallScreen } from './CallScreen';
import type { DeskLanguage } from './caller';
import { Drills } from './drill/Drills';
import { OpenCode } from '../code/OpenCode';
import { callFromCode } from '@/machines/desk/call';
import { takeCall } from '@/machines/desk/desk';
import { deskStore } from './store';
import { startNow } from './startNow';
import { useDesk } from './useDesk';

type Props = { languages: readonly DeskLanguage[] };

/** What `{at, time, short}` means in the messages. */
const formats = { dateTime: { short: { hour: 'numeric', minute: '2-digit' } } } as const;

function timeZoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The front desk: the call on the screen, or the desk with all parked calls. Times are those of this place. */
export function Desk({ languages }: Props) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const clinic = useClinic();
  const { loaded, desk, current, lost, keepsCopy } = useDesk();
  const [at, setAt] = useState<'board' | 'code' | 'drill'>('board');
  if (!loaded) {
    return (
      <main id="main" className="desk">
        <title>{t('pageTitle', { clinic: clinic.name })}</title>
        <h1 className="heading">{t('title')}</h1>
        <p>{t('loading')}</p>
        <noscript>
          <p className="error-summary">{t('noScripts')}</p>
        </noscript>
      </main>
    );
  }
  const board = () => setAt('board');
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZoneHere()} formats={formats}>
      <title>{t('pageTitle', { clinic: clinic.name })}</title>
      {current !== undefined ? (
        <CallScreen key={current.id} call={current} languages={languages} shortcuts={desk.shortcuts} />
      ) : at === 'code' ? (
        <OpenCode
          onCancel={board}
          onOpen={(draft) => {
            board();
            deskStore.change((now) => takeCall(now, callFromCode(startNow(locale), draft)));
          }}
        />
      ) : at === 'drill' ? (
        <Drills onCancel={board} />
      ) : (
        <Board
          desk={desk}
          lost={lost}
          keepsCopy={keepsCopy}
          onCode={() => setAt('code')}
          onDrill={() => setAt('drill')}
        />
      )}
    </NextIntlClientProvider>
  );
}

'use client';

import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { startEmergency, toggleMark, type Call } from '@/machines/desk/call';
import { parkCall } from '@/machines/desk/desk';
import { VoiceProvider } from '../words';
import { AlarmScript } from './AlarmScript';
import { AskScreen } from './AskScreen';
import { CallBar } from './CallBar';
import { CallerLanguage, type DeskLanguage } from './caller';
import { Checkpoint } from './Checkpoint';
import { Closing } from './Closing';
import { EndEarly } from './EndEarly';
import { HandOff } from './HandOff';
import { OpeningScreen } from './OpeningScreen';
import { ShortcutList } from './ShortcutList';
import { useShortcuts } from './shortcuts';
import { deskStore } from './store';
import { SummaryScreen } from './SummaryScreen';
import { usePlayed } from './useDesk';

type Props = { call: Call; languages: readonly DeskLanguage[]; shortcuts: boolean };

/** One call: what to say and do now, with the call itself always in sight. */
export function CallScreen({ call, languages, shortcuts }: Props) {
  const locale = useLocale();
  const { played, view } = usePlayed(call);
  const [ending, setEnding] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const shown = useRef<string>(null);
  const change = (to: (now: Call) => Call) => deskStore.changeCall(call.id, to);
  const ended = call.endedAt !== null;
  const at = view.kind === 'question' ? view.id : view.kind;

  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    scrollTo(0, 0);
    const first = main.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? main.current?.querySelector<HTMLElement>('#title'))?.focus({ preventScroll: true });
  }, [at]);

  const actions = {
    park: () => deskStore.change(parkCall),
    endEarly: ended ? undefined : () => setEnding(true),
    emergency: ended ? undefined : () => change((now) => startEmergency(now, new Date().toISOString())),
    details: ended ? undefined : () => change((now) => ({ ...now, looking: 'opening' })),
    answers: ended ? undefined : () => change((now) => ({ ...now, looking: 'summary' })),
    volunteered:
      view.kind === 'question' ? () => change((now) => toggleMark(now, 'volunteered', view.id)) : undefined,
    means: () => document.querySelector<HTMLElement>('#means')?.focus(),
    keys: () => setKeysOpen(true),
  } as const;
  useShortcuts(shortcuts, actions);

  const caller = languages.find(({ code }) => code === call.details.language && code !== locale);
  const helper =
    call.details.caller === 'helper' ||
    (call.details.caller === null && played.answers['respondent'] === 'helper');
  const screen = () => {
    switch (view.kind) {
      case 'opening':
        return <OpeningScreen call={call} languages={languages} change={change} />;
      case 'question':
        return <AskScreen key={view.id} id={view.id} call={call} played={played} shortcuts={shortcuts} />;
      case 'alarm':
        return <AlarmScript call={call} played={played} change={change} />;
      case 'checkpoint':
        return <Checkpoint isDrill={call.drill !== null} change={change} />;
      case 'summary':
        return <SummaryScreen call={call} played={played} change={change} />;
      case 'closing':
        return <Closing call={call} played={played} languages={languages} change={change} />;
    }
  };
  return (
    <VoiceProvider voice={helper ? 'other' : 'you'}>
      <CallerLanguage language={caller}>
        <main
          id="main"
          ref={main}
          className={`desk desk-${view.kind}`}
          data-desk={view.kind}
          data-shortcuts={shortcuts ? 'on' : 'off'}
          data-question={view.kind === 'question' ? view.id : undefined}
        >
          <CallBar call={call} actions={actions} isAlarm={view.kind === 'alarm'} shortcuts={shortcuts} />
          {view.kind !== 'alarm' && <HandOff call={call} played={played} change={change} />}
          {screen()}
          <EndEarly
            open={ending}
            onClose={() => setEnding(false)}
            change={(to) => {
              setEnding(false);
              change(to);
            }}
          />
          <ShortcutList on={shortcuts} open={keysOpen} onClose={() => setKeysOpen(false)} />
        </main>
      </CallerLanguage>
    </VoiceProvider>
  );
}

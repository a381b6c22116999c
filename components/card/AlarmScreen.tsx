'use client';

import { useTranslations } from 'next-intl';
import type { Replay } from '@/machines/replay';
import type { Draft } from '@/machines/stored';
import { ShowCode } from '../code/ShowCode';
import { AnswerList } from '../review/AnswerList';
import { useClinic } from '../clinic';
import { usePageLanguage } from '../language/context';
import { InLanguage } from '../OtherLanguage';
import { useLoadedWords } from '../journey/WordsProvider';
import { ClinicCalls, CrisisCall, EmergencyCall } from './Numbers';
import { SafetyNet } from './SafetyNet';
import { UrgencyCard } from './UrgencyCard';
import { usePlainTitle } from './usePlainTitle';

type Props = {
  played: Replay;
  draft: Draft;
  wrongHref: string;
  onWrong: (event: { preventDefault: () => void }) => void;
};

/** The emergency, today or crisis card: the action first, and nothing else to read. */
export function AlarmScreen({ played, draft, wrongHref, onWrong }: Props) {
  const t = useTranslations('card');
  const clinic = useClinic();
  const worded = useLoadedWords().has('questions');
  const title = usePlainTitle(played);
  const { beside } = usePageLanguage();
  const { tier, mode, answers } = played;
  const crisis = mode === 'crisis' || answers['selfHarmThoughts'] === 'yes';
  return (
    <main id="main" data-tier={tier} data-mode={mode ?? ''} className={`alarm alarm-${tier}`}>
      <title>{t('pageTitle', { title, clinic: clinic.name })}</title>
      <div role="alert">
        <UrgencyCard played={played} level={1}>
          <div className="calls">
            {tier === 'emergency' && <EmergencyCall />}
            {crisis && <CrisisCall />}
            {tier === 'today' && <ClinicCalls />}
            {tier === 'today' && <EmergencyCall />}
          </div>
        </UrgencyCard>
      </div>
      <WhatElse played={played} heading="h2" />
      {beside !== null && (
        <InLanguage locale={beside.locale} messages={beside.messages} className="beside">
          <UrgencyCard played={played} level={2} />
          <WhatElse played={played} heading="h3" />
        </InLanguage>
      )}
      {worded && (
        <details className="why">
          <summary>{t('showAnswers')}</summary>
          <AnswerList played={played} />
        </details>
      )}
      <a href={wrongHref} onClick={onWrong} className="button-quiet">
        {t('answeredWrong')}
      </a>
      <ShowCode draft={draft} />
    </main>
  );
}

/** What to do without a phone, or the signs that make today's visit an emergency. */
function WhatElse({ played: { tier, mode }, heading: Heading }: { played: Replay; heading: 'h2' | 'h3' }) {
  const t = useTranslations('card');
  if (tier === 'emergency' && mode === 'ambulance') return <p>{t('cannotCall')}</p>;
  if (tier !== 'today' || mode === 'crisis') return null;
  return (
    <section>
      <Heading className="subheading">{t('signsList')}</Heading>
      <SafetyNet />
    </section>
  );
}

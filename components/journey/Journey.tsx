'use client';

import { useLocale, type AbstractIntlMessages } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { couldBeAnswer } from '@/machines/answers';
import type { QuestionId } from '@/machines/questions';
import { AlarmScreen } from '../card/AlarmScreen';
import { useClinic } from '../clinic';
import { useBrowserTranslation } from '../language/useBrowserTranslation';
import { useOffline } from '../offline/useOffline';
import { Interrupted } from '../notice/Interrupted';
import { Opening } from '../notice/Opening';
import { voiceFor, VoiceProvider } from '../words';
import type { AnswerScreens } from './answerScreens';
import type { JourneyMachine } from './machine';
import { go, replaceBy, usePath, useTraversal } from './history';
import { isReachable, pathOf, placeAt, placeBefore, placeOf, type JourneyPlace } from './places';
import { QuestionPlace } from './QuestionPlace';
import { startAtHeading } from './Screens';
import { backPath, dropChange, follow, followBack, takeAnswer } from './steps';
import { journeyStore, type Interruption } from './store';
import { useJourney, type Sent } from './useJourney';
import { useLoadedWords } from './WordsProvider';

type Props = {
  /** The answers of someone without scripts, from their sealed cookie, and where they lead. */
  sent: Sent;
  /** Why the server could not open them. */
  interruption: Interruption | null;
  sessionToken: string;
  /** Where each option of the question the page was sent for leads at once, where that is known. */
  early: Readonly<Record<string, string>> | null;
  /** Names the build; empty in development. */
  build: string;
  /** The question whose words came with the page, if it was sent for one. */
  opened: QuestionId | null;
  /** That question in the second language that the person asked for. */
  alsoWords: AbstractIntlMessages | null;
  /** A problem that the server found with the answer it was sent. */
  problem?: string | undefined;
  /** The screens after the questions; null until they are loaded. */
  screens: AnswerScreens | null;
  /** The machine where it came with the page; a page that shows a question loads it later. */
  machine: JourneyMachine | null;
};

/** The journey of a person from the first question to the result: one place at a time, as the path says. */
export function Journey(props: Props) {
  const locale = useLocale();
  const path = usePath();
  const { idleMinutes, kiosk } = useClinic();
  if (kiosk) journeyStore.keepNoCopy();
  const place = useMemo(() => placeAt(path), [path]);
  const mayWait = place?.kind === 'question' && isReachable(place, props.sent.played);
  const journey = useJourney(props.sent, idleMinutes, `/${locale}/clear`, mayWait);
  const { machine, draft, played } = journey;
  const ready = machine !== null;

  useTraversal();
  useFocusOnPlace(path);
  usePendingSubmit(ready);
  useOffline(locale, props.build, ready);
  useBrowserTranslation(locale);

  const known = Object.keys(draft.answers).length > 0;
  const interruption = journey.interruption ?? (ready ? null : props.interruption);
  const lost = ready && !known && place !== undefined && place.kind !== 'question';
  const reachable = place !== undefined && isReachable(place, played);

  useEffect(() => {
    if (ready && interruption === null && !lost && !reachable) replaceBy(pathOf(locale, placeOf(played)));
  }, [ready, interruption, lost, reachable, played, locale]);

  if (interruption !== null || lost) {
    return (
      <Interrupted
        why={interruption ?? 'noAnswers'}
        sessionToken={props.sessionToken}
        onGoOn={(event) => {
          event.preventDefault();
          journeyStore.keep({ interruption: null }, Date.now());
          go(pathOf(locale, placeOf(played)));
        }}
      />
    );
  }
  if (place === undefined || (!reachable && (ready || place.kind !== 'question'))) return <Opening />;
  return (
    <VoiceProvider voice={voiceFor(draft.answers)}>
      <Place {...props} place={place} journey={journey} locale={locale} />
    </VoiceProvider>
  );
}

type PlaceProps = Props & { place: JourneyPlace; journey: ReturnType<typeof useJourney>; locale: string };

function Place(props: PlaceProps) {
  const { place, journey, locale, sessionToken, problem, screens } = props;
  const { draft, played, attempt } = journey;
  const ready = journey.machine !== null;
  const machine = journey.machine ?? props.machine;
  const loaded = useLoadedWords();
  const before = placeBefore(place, played);
  const backHref = backPath(locale, before);
  const onBack = followBack(backHref, before === undefined);

  switch (place.kind) {
    case 'question': {
      const id = place.question;
      if (!loaded.has('questions') && id !== props.opened) return <Opening />;
      return (
        <QuestionPlace
          id={id}
          journey={journey}
          locale={locale}
          sessionToken={sessionToken}
          problem={problem}
          opened={props.opened}
          early={props.early}
          alsoWords={props.alsoWords}
          mayPrepare={loaded.has('questions')}
        />
      );
    }
    case 'change': {
      const id = place.question;
      const value = attempt?.question === id && couldBeAnswer(id, attempt.value) ? attempt.value : undefined;
      if (value === undefined || screens === null || machine === null) return <Opening />;
      const keepHref = pathOf(locale, { kind: 'review' });
      return (
        <screens.ChangeScreen
          id={id}
          value={value}
          preview={machine.previewChange(draft, id, value)}
          keepHref={keepHref}
          sessionToken={sessionToken}
          onConfirm={(event) => {
            event.preventDefault();
            takeAnswer(locale, id, value);
          }}
          onKeep={(event) => {
            event.preventDefault();
            dropChange(keepHref);
          }}
        />
      );
    }
    case 'emergency':
    case 'today':
      return <AlarmScreen played={played} draft={draft} wrongHref={backHref} onWrong={onBack} />;
    case 'review': {
      if (screens === null || (ready && !loaded.has('questions'))) return <Opening />;
      return (
        <screens.ReviewScreen
          played={played}
          draft={draft}
          backHref={backHref}
          onBack={onBack}
          changeHref={(id) => pathOf(locale, { kind: 'question', question: id })}
          onChange={(id) => follow(pathOf(locale, { kind: 'question', question: id }))}
          resultHref={pathOf(locale, { kind: 'result' })}
          onResult={follow(pathOf(locale, { kind: 'result' }))}
        />
      );
    }
    case 'result':
      if (screens === null || (ready && !(loaded.has('result') && loaded.has('questions'))))
        return <Opening />;
      return (
        <screens.ResultScreen
          played={played}
          draft={draft}
          translated={journey.translated}
          backHref={backHref}
          onBack={onBack}
          onClear={(event) => {
            event.preventDefault();
            journeyStore.clear('cleared');
          }}
        />
      );
  }
}

/** A new place starts at its heading, for eyes and for screen readers; a page that just opened does not move. */
function useFocusOnPlace(path: string) {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    startAtHeading();
  }, [path]);
}

/** Sends on what a person submitted before the page could take it. */
function usePendingSubmit(ready: boolean) {
  useEffect(() => {
    if (!ready) return;
    const root = document.documentElement;
    root.dataset['journey'] = 'ready';
    if (root.dataset['pending'] === undefined) return;
    delete root.dataset['pending'];
    document.querySelector<HTMLFormElement>('form[data-journey]')?.requestSubmit();
  }, [ready]);
}

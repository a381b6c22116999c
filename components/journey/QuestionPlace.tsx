'use client';

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { couldBeAnswer } from '@/machines/answers';
import { progressBefore } from '@/machines/progress';
import type { Answer, QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import type { Draft } from '@/machines/stored';
import { textsOf } from '../question/fields';
import { QuestionScreen } from '../question/QuestionScreen';
import { voiceFor, VoiceProvider } from '../words';
import { placeBefore } from './places';
import { Screens, type Screen } from './Screens';
import { backPath, giveAnswer, mustBeConfirmed, stepOf } from './steps';
import { journeyStore, type JourneyState } from './store';

type Props = {
  id: QuestionId;
  journey: JourneyState & { readonly played: Replay };
  locale: string;
  sessionToken: string;
  /** A problem that the server found with the answer it was sent. */
  problem: string | undefined;
  /** The question the page was sent for, and where each of its options leads at once. */
  opened: QuestionId | null;
  early: Readonly<Record<string, string>> | null;
  /** Whether the words of the next question are there. */
  mayPrepare: boolean;
};

type Ahead = { readonly id: QuestionId; readonly draft: Draft; readonly played: Replay };

/** A question, and the one that the answer leads to that is filled in: made while the person still reads. */
export function QuestionPlace(props: Props) {
  const { id, journey, locale } = props;
  const { draft, played, attempt } = journey;
  const ready = journey.machine !== null;
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(soon.current), []);

  const onAnswer = useCallback(
    (question: QuestionId, value: Answer) => giveAnswer(locale, question, value),
    [locale],
  );
  const onFilled = useCallback((question: QuestionId, value: Answer) => {
    clearTimeout(soon.current);
    soon.current = setTimeout(() => {
      const { machine, draft: from } = journeyStore.read();
      if (machine === null || mustBeConfirmed(machine, from, question, value)) return;
      const step = stepOf(machine, from, question, value);
      if (step.place.kind !== 'question') return;
      const next = { id: step.place.question, draft: step.draft, played: machine.replayDraft(step.draft) };
      startTransition(() => setAhead(next));
    });
  }, []);

  const screen = (
    question: QuestionId,
    at: Ahead,
    answer: Answer | readonly string[] | undefined,
    problem?: string,
  ): Screen => {
    const before = placeBefore({ kind: 'question', question }, at.played);
    const content = (
      <VoiceProvider voice={voiceFor(at.draft.answers)}>
        <QuestionScreen
          id={question}
          given={at.played.answers}
          answer={answer}
          progress={progressBefore(at.played, question)}
          backHref={backPath(locale, before)}
          leaves={before === undefined}
          problem={problem}
          sessionToken={props.sessionToken}
          early={question === props.opened ? props.early : null}
          translated={journey.translated}
          onFilled={onFilled}
          onAnswer={onAnswer}
        />
      </VoiceProvider>
    );
    return { key: `${question}-${String(journey.restored)}`, content };
  };

  const given = attempt?.question === id ? attempt.value : undefined;
  const tried = ready && couldBeAnswer(id, given) ? given : undefined;
  const refused = !ready && props.problem !== undefined ? textsOf(given) : undefined;
  const shown = screen(
    id,
    { id, draft, played },
    refused ?? tried ?? draft.answers[id],
    ready ? undefined : props.problem,
  );
  const next =
    ahead === null || ahead.id === id || !props.mayPrepare
      ? null
      : screen(ahead.id, ahead, ahead.draft.answers[ahead.id]);
  return <Screens shown={shown} ahead={next} />;
}

'use client';

import type { AbstractIntlMessages } from 'next-intl';
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { couldBeAnswer } from '@/machines/answers';
import type { Answer, QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import type { Draft } from '@/machines/stored';
import { textsOf } from '../question/fields';
import { QuestionHelp } from '../question/QuestionHelp';
import { QuestionScreen } from '../question/QuestionScreen';
import { voiceFor, VoiceProvider } from '../words';
import { tellAll, toldAfterPaint } from './announce';
import { placeBefore } from './places';
import { Screens, type Screen, type ShowAtOnce } from './Screens';
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
  /** The opened question in the second language that the person asked for. */
  alsoWords: AbstractIntlMessages | null;
  /** Whether the words of the next question are there. */
  mayPrepare: boolean;
};

type Ahead = { readonly id: QuestionId; readonly draft: Draft; readonly played: Replay };

type Filled = { readonly question: QuestionId; readonly value: Answer };

/** The question that an answer leads to; null where it leads elsewhere, or has to be confirmed. */
function aheadOf({ question, value }: Filled): Ahead | null {
  const { machine, draft: from } = journeyStore.read();
  if (machine === null || mustBeConfirmed(machine, from, question, value)) return null;
  const { draft, place } = stepOf(machine, from, question, value);
  if (place.kind !== 'question') return null;
  return { id: place.question, draft, played: machine.replayDraft(draft) };
}

/** A question, and the one that the answer leads to that is filled in: made while the person still reads. */
export function QuestionPlace(props: Props) {
  const { id, journey, locale } = props;
  const { draft, played, attempt } = journey;
  const ready = journey.machine !== null;
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const filled = useRef<Filled>(null);
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined);

  const made = useRef<{ readonly ahead: Ahead; readonly key: string }>(null);
  const showAtOnce = useRef<ShowAtOnce>(null);

  const onAnswer = useCallback(
    (question: QuestionId, value: Answer) => {
      const give = () => giveAnswer(locale, question, value);
      const { current } = made;
      const isMade = current !== null && aheadOf({ question, value })?.draft === current.ahead.draft;
      if (isMade && showAtOnce.current?.(current.key) === true) toldAfterPaint(give);
      else give();
    },
    [locale],
  );
  const prepare = useCallback(() => {
    clearTimeout(soon.current);
    soon.current = setTimeout(() => {
      const next = filled.current === null ? null : aheadOf(filled.current);
      if (next !== null) startTransition(() => setAhead(next));
    });
  }, []);
  const onFilled = useCallback(
    (question: QuestionId, value: Answer) => {
      tellAll();
      filled.current = { question, value };
      prepare();
    },
    [prepare],
  );
  // The first answer may be filled in before the machine is there.
  useEffect(() => {
    if (ready) prepare();
    return () => clearTimeout(soon.current);
  }, [ready, prepare]);

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
          played={at.played}
          answer={answer}
          backHref={backPath(locale, before)}
          leaves={before === undefined}
          problem={problem}
          sessionToken={props.sessionToken}
          early={question === props.opened ? props.early : null}
          translated={journey.translated}
          alsoWords={question === props.opened ? props.alsoWords : null}
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
  useLayoutEffect(() => {
    made.current = next === null || ahead === null ? null : { ahead, key: next.key };
  });
  return (
    <>
      <Screens shown={shown} ahead={next} ref={showAtOnce} />
      <QuestionHelp id={id} />
    </>
  );
}

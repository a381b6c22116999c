'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState, type FormEvent } from 'react';
import { isAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import { addTime, answerQuestion, toggleMark, unsureQuestions, type Call } from '@/machines/desk/call';
import { unsureOption } from '@/machines/desk/spokenOrder';
import { questionOf, sectionIds, sectionOf, type Answer, type QuestionId } from '@/machines/questions';
import { progressBefore } from '@/machines/progress';
import type { Replay } from '@/machines/replay';
import { textsOf } from '../question/fields';
import { useProblemWords } from '../question/useProblemWords';
import { useQuestionForm } from '../question/useQuestionForm';
import { Both } from './caller';
import { AnswerRows } from './AnswerRows';
import { DrillCaller } from './drill/DrillCaller';
import { NumberAnswer } from './NumberAnswer';
import { ScriptHint, ScriptTitle, useScript } from './script';
import { SidePanel } from './SidePanel';
import { deskStore } from './store';

type Props = { id: QuestionId; call: Call; played: Replay; shortcuts: boolean };

/** What stands in the fields: what was chosen and not yet recorded, else the recorded answer. */
function startOf(id: QuestionId, call: Call, played: Replay): Answer | undefined {
  if (call.unsent?.question !== id) return played.answers[id];
  const { texts } = call.unsent;
  return questionOf(id).kind === 'many' ? texts : texts[0];
}

/** Adds the time a question was on the screen to its call, also when the call is parked meanwhile. */
function useTimeOn(id: QuestionId, callId: string) {
  useEffect(() => {
    const since = Date.now();
    return () => deskStore.changeCall(callId, (call) => addTime(call, id, Date.now() - since));
  }, [id, callId]);
}

/** One question: read it word for word, choose what the caller says, go on. */
export function AskScreen({ id, call, played, shortcuts }: Props) {
  const t = useTranslations('desk.ask');
  const question = useTranslations('question');
  const sections = useTranslations('sections');
  const script = useScript();
  const problemWords = useProblemWords();
  const [start] = useState(() => startOf(id, call, played));
  const form = useQuestionForm(id, played.answers, start);
  const [problem, setProblem] = useState<string>();
  const [unsureAsked, setUnsureAsked] = useState(false);
  const change = (to: (now: Call) => Call) => deskStore.changeCall(call.id, to);
  const { kind } = questionOf(id);
  const offered = optionsOffered(id, played.answers);
  const before =
    played.path[(played.path.indexOf(id) === -1 ? played.path.length : played.path.indexOf(id)) - 1];
  useTimeOn(id, call.id);

  const submit = (event?: FormEvent) => {
    void form.handleSubmit(
      (fields) => {
        const value = fields[id];
        if (!isAnswer(id, value, played.answers)) return;
        change((now) => answerQuestion(now, id, value, new Date().toISOString()));
      },
      (errors) => setProblem(errors[id]?.message ?? 'required'),
    )(event);
  };
  const keep = () => {
    setProblem(undefined);
    const texts = textsOf(form.getValues(id));
    change((now) => ({ ...now, unsent: { question: id, texts } }));
  };
  const noteUnsure = () => {
    setUnsureAsked(true);
    if (!call.unsure.includes(id)) change((now) => toggleMark(now, 'unsure', id));
  };
  const hint = script.hint(id);
  const message =
    problem === undefined ? undefined : problem === 'required' ? t('chooseFirst') : problemWords(id, problem);
  const instruction = {
    many: 'readEach',
    one: 'readOne',
    number: 'readNumber',
    scale: 'readNumber',
  } as const;
  const tickHint = kind === 'many' && unsureOption(id, offered) === undefined;

  return (
    <div className="ask">
      <form className="ask-main" onSubmit={submit} onChange={keep} noValidate>
        <div className="progress-line">
          {sections(sectionOf(id))} <span className="text-muted">·</span>{' '}
          <span className="text-muted">
            {t('progress', { part: sectionIds.indexOf(sectionOf(id)) + 1, parts: sectionIds.length })}
          </span>
          <progress
            value={progressBefore(played, id)}
            max={1}
            aria-label={question('progressBar')}
            className="progress"
          />
        </div>
        {call.drill !== null && <DrillCaller drill={call.drill} id={id} />}
        <p className="caption" id="read">
          {t('read')}
        </p>
        <h1 id="title" tabIndex={-1} className="script">
          <Both>
            <ScriptTitle id={id} />
          </Both>
        </h1>
        {hint !== undefined && (
          <p id="hint" className="script-hint">
            <Both>
              <ScriptHint id={id} />
            </Both>
          </p>
        )}
        <p className="caption">{t(instruction[kind])}</p>
        {message !== undefined && (
          <p id="problem" className="inline-problem" role="alert">
            {message}
          </p>
        )}
        {kind === 'one' || kind === 'many' ? (
          <AnswerRows
            id={id}
            offered={offered}
            form={form}
            start={start}
            shortcuts={shortcuts}
            onChosen={keep}
            onUnsure={noteUnsure}
            onGoOn={() => submit()}
          />
        ) : (
          <NumberAnswer id={id} form={form} start={start} onUnsure={noteUnsure} />
        )}
        {unsureAsked && unsureOption(id, offered) === undefined && (
          <p className="warning" role="alert">
            {t(tickHint ? 'unsureTick' : 'unsureNeeds')}
          </p>
        )}
        <div className="ask-actions">
          <button type="submit" className="button">
            {t('continue')} <kbd aria-hidden="true">⏎</kbd>
          </button>
          {before !== undefined && before !== 'respondent' && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => change((now) => ({ ...now, looking: before, unsent: null }))}
            >
              {t('back')}
            </button>
          )}
          <label className="volunteered">
            <input
              type="checkbox"
              aria-keyshortcuts={shortcuts ? 'Alt+V' : undefined}
              checked={call.volunteered.includes(id)}
              onChange={(event) => {
                event.stopPropagation();
                change((now) => toggleMark(now, 'volunteered', id));
              }}
            />
            <span>
              {t('volunteered')} <kbd aria-hidden="true">Alt+V</kbd>
            </span>
          </label>
        </div>
      </form>
      <SidePanel
        id={id}
        played={played}
        unsure={unsureQuestions(call, played).length}
        shortcuts={shortcuts}
      />
    </div>
  );
}

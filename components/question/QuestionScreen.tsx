'use client';

import { useLocale, useTranslations, type AbstractIntlMessages } from 'next-intl';
import { memo, useState, type FormEvent } from 'react';
import { isAnswer } from '@/machines/answers';
import { questionOf, sectionIds, sectionOf, type Answer, type QuestionId } from '@/machines/questions';
import { optionsOffered } from '@/machines/asking';
import { fromFields } from '@/machines/fields';
import { progressBefore } from '@/machines/progress';
import type { Replay } from '@/machines/replay';
import { useClinic } from '../clinic';
import { useIsShown } from '../journey/Screens';
import { followBack } from '../journey/steps';
import { AlsoLanguage } from '../language/AlsoLanguage';
import { ReadAloud } from '../language/ReadAloud';
import { useQuestionWords } from '../words';
import { AnswerFields } from './AnswerFields';
import { ErrorSummary } from './ErrorSummary';
import { textsOf } from './fields';
import { useProblemWords } from './useProblemWords';
import { useQuestionForm } from './useQuestionForm';

export type QuestionScreenProps = {
  id: QuestionId;
  /** Where the answers so far lead: they decide which options are offered, and how far along this is. */
  played: Replay;
  /** Prefills the fields: the answer there is, or the one that has to be corrected. */
  answer: Answer | undefined;
  backHref: string;
  /** A problem that the server found; the fields show what was sent. */
  problem?: string | undefined;
  /** Ties the form of someone without scripts to their sealed answers. */
  sessionToken: string;
  /** For each option that leads to one page whatever came before: that page's path. */
  early: Readonly<Record<string, string>> | null;
  /** Whether the browser translates the page. */
  translated: boolean;
  /** The question in the second language that the person asked for, where it came with the page. */
  alsoWords: AbstractIntlMessages | null;
  /** Whether Back leaves the questions. */
  leaves: boolean;
  /** Told of an answer that is filled in and not given yet. */
  onFilled: (id: QuestionId, value: Answer) => void;
  onAnswer: (id: QuestionId, value: Answer) => void;
};

/** The title of the page while this question is on it. */
function PageTitle({ id, wrong }: { id: QuestionId; wrong: boolean }) {
  const t = useTranslations('question');
  const words = useQuestionWords();
  const clinic = useClinic();
  if (!useIsShown()) return null;
  return (
    <title>
      {t(wrong ? 'pageTitleError' : 'pageTitle', { title: words.title(id), clinic: clinic.name })}
    </title>
  );
}

/** One question: the page works as a plain form, and without a request once its script runs. */
export const QuestionScreen = memo(function QuestionScreen(props: QuestionScreenProps) {
  const { id, played, answer, backHref, sessionToken, onFilled, onAnswer } = props;
  const given = played.answers;
  const t = useTranslations('question');
  const sections = useTranslations('sections');
  const words = useQuestionWords();
  const problemWords = useProblemWords();
  const locale = useLocale();
  const form = useQuestionForm(id, given, answer);
  const [problem, setProblem] = useState({ code: props.problem, found: 0 });

  const submit = (event: FormEvent) => {
    void form.handleSubmit(
      (fields) => {
        const value = fields[id];
        if (isAnswer(id, value, given)) onAnswer(id, value);
      },
      (errors) => {
        setProblem(({ found }) => ({ code: errors[id]?.message ?? 'required', found: found + 1 }));
      },
    )(event);
  };

  const filled = (event: FormEvent<HTMLFormElement>) => {
    const texts = textsOf(new FormData(event.currentTarget).getAll(id));
    const value = fromFields(id, texts);
    if (isAnswer(id, value, given)) onFilled(id, value);
  };

  const message = problem.code === undefined ? undefined : problemWords(id, problem.code);
  const language = useTranslations('language');
  const title = words.title(id);
  const offered = optionsOffered(id, given);
  const sentences = [title, words.hint(id) ?? '', ...offered.map((option) => words.option(id, option))];
  const firstField = questionOf(id).kind === 'number' ? id : `${id}-0`;

  return (
    <main id="main" data-question={id}>
      <PageTitle id={id} wrong={message !== undefined} />
      <a href={backHref} onClick={followBack(backHref, props.leaves)} className="back-link">
        {t('back')}
      </a>
      {message !== undefined && <ErrorSummary key={problem.found} message={message} target={firstField} />}
      <div className="progress-line">
        {sections(sectionOf(id))}{' '}
        <span className="text-muted">
          · {t('progress', { part: sectionIds.indexOf(sectionOf(id)) + 1, parts: sectionIds.length })}
        </span>
        <progress
          value={progressBefore(played, id)}
          max={1}
          aria-label={t('progressBar')}
          className="progress"
        />
      </div>
      {props.translated && <p className="note">{language('browser')}</p>}
      <form
        method="post"
        action={`/${locale}/answer`}
        onSubmit={submit}
        onChange={filled}
        noValidate
        data-journey=""
        {...(props.early === null ? {} : { 'data-early': JSON.stringify(props.early) })}
      >
        <input type="hidden" name="question" value={id} />
        <input type="hidden" name="session" value={sessionToken} />
        <AnswerFields id={id} given={given} answer={answer} form={form} message={message} />
        <ReadAloud sentences={sentences.filter((sentence) => sentence !== '')} />
        <button type="submit" className="button">
          {t('continue')}
        </button>
      </form>
      <AlsoLanguage id={id} offered={offered} sent={props.alsoWords} />
    </main>
  );
});

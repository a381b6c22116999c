'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ChangePreview } from '@/machines/draft';
import type { Answer, QuestionId } from '@/machines/questions';
import { useClinic } from '../clinic';
import { useQuestionWords } from '../words';
import { useAnswerWords } from './answerWords';

type Props = {
  id: QuestionId;
  value: Answer;
  preview: ChangePreview;
  keepHref: string;
  sessionToken: string;
  onConfirm: (event: { preventDefault: () => void }) => void;
  onKeep: (event: { preventDefault: () => void }) => void;
};

/** What a change adds and removes, before it counts. */
export function ChangeScreen({ id, value, preview, keepHref, sessionToken, onConfirm, onKeep }: Props) {
  const t = useTranslations('change');
  const question = useTranslations('question');
  const words = useQuestionWords();
  const answerWords = useAnswerWords();
  const clinic = useClinic();
  const locale = useLocale();
  return (
    <main id="main" data-page="change">
      <title>{question('pageTitle', { title: t('title'), clinic: clinic.name })}</title>
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      <p className="mb-1 font-bold">{words.title(id)}</p>
      <p>{t('newAnswer')}</p>
      <ul className="list" data-change="to">
        {answerWords(id, value).map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
      <QuestionList title={t('removed')} ids={preview.removed} kind="removed" />
      <QuestionList title={t('added')} ids={preview.added} kind="added" />
      <form method="post" action={`/${locale}/answer`} onSubmit={onConfirm} data-journey="">
        <input type="hidden" name="intent" value="confirm" />
        <input type="hidden" name="question" value={id} />
        <input type="hidden" name="session" value={sessionToken} />
        <button type="submit" className="button">
          {t('confirm')}
        </button>
      </form>
      <a href={keepHref} onClick={onKeep} className="button-quiet">
        {t('keep')}
      </a>
    </main>
  );
}

function QuestionList({ title, ids, kind }: { title: string; ids: readonly QuestionId[]; kind: string }) {
  const words = useQuestionWords();
  if (ids.length === 0) return null;
  return (
    <section data-change={kind}>
      <h2 className="subheading">{title}</h2>
      <ul className="list">
        {ids.map((id) => (
          <li key={id}>{words.title(id)}</li>
        ))}
      </ul>
    </section>
  );
}

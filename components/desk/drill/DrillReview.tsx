'use client';

import { useTranslations } from 'next-intl';
import type { Call } from '@/machines/desk/call';
import { compare } from '@/machines/desk/drill';
import type { Answer, QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { useAnswerWords } from '../../review/answerWords';
import { drillCase } from './cases';

/** After a practice call: what was recorded otherwise than it was said, the end, and the time for each question. */
export function DrillReview({ call, played }: { call: Call; played: Replay }) {
  const t = useTranslations('desk.drill');
  const dispositions = useTranslations('desk.dispositions');
  const short = useTranslations('short');
  const answerWords = useAnswerWords();
  const reference = drillCase(call.drill ?? '');
  if (reference === undefined) return null;
  const { differences, expected, given, seconds } = compare(call, played, reference);
  const words = (id: QuestionId, answer: Answer | undefined) =>
    answer === undefined ? t('nothing') : answerWords(id, answer).join('; ');
  return (
    <section
      className="drill-review"
      data-drill={differences.length === 0 && expected === given ? 'same' : 'other'}
    >
      <h2 className="subheading">{t('result')}</h2>
      <p>
        {expected === given
          ? t('dispositionSame', { disposition: dispositions(expected) })
          : t('dispositionOther', {
              expected: dispositions(expected),
              given: given === null ? t('noDisposition') : dispositions(given),
            })}
      </p>
      {differences.length === 0 ? (
        <p>{t('same')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('question')}</th>
              <th scope="col">{t('said')}</th>
              <th scope="col">{t('recorded')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ question, expected: said, given: recorded }) => (
              <tr key={question}>
                <th scope="row">{short(question)}</th>
                <td>{words(question, said)}</td>
                <td>{words(question, recorded)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{t('times')}</h3>
      <dl className="times">
        {seconds.map(({ question, seconds: took }) => (
          <div key={question}>
            <dt>{short(question)}</dt>
            <dd>{t('seconds', { seconds: took })}</dd>
          </div>
        ))}
      </dl>
      <p>{t('total', { seconds: seconds.reduce((sum, { seconds: took }) => sum + took, 0) })}</p>
    </section>
  );
}

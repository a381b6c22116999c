'use client';

import { useTranslations } from 'next-intl';
import type { QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { useAnswerWords } from '../review/answerWords';
import { AnswerKeys, ShortcutSwitch } from './ShortcutList';
import { useScript } from './script';

type Props = { id: QuestionId; played: Replay; unsure: number; shortcuts: boolean };

/** Beside the script: what it means, why it is asked, what was recorded last, and the keys. */
export function SidePanel({ id, played, unsure, shortcuts }: Props) {
  const t = useTranslations('desk');
  const question = useTranslations('question');
  const short = useTranslations('short');
  const script = useScript();
  const answerWords = useAnswerWords();
  const last = played.path.filter((one) => one !== id && one !== 'respondent').at(-1);
  return (
    <aside className="side">
      <section id="means" tabIndex={-1}>
        <h2>{t('ask.means')}</h2>
        <p>{script.means(id) ?? t('ask.meansNone')}</p>
        {script.means(id) !== undefined && <p className="hint">{t('ask.meansHint')}</p>}
      </section>
      <section>
        <h2>{question('whyTitle')}</h2>
        <p>{script.whyWeAsk(id)}</p>
      </section>
      {last !== undefined && (
        <section aria-live="polite">
          <h2>{t('ask.last')}</h2>
          <p>
            <strong>{short(last)}:</strong> {answerWords(last, played.answers[last] ?? []).join('; ')}
          </p>
          <p className="hint">{t('ask.notSureCount', { count: unsure })}</p>
        </section>
      )}
      <section>
        <h2>{t('keys.answers')}</h2>
        {shortcuts ? <AnswerKeys /> : <p>{t('keys.off')}</p>}
        <ShortcutSwitch on={shortcuts} id="shortcuts" />
      </section>
    </aside>
  );
}

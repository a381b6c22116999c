'use client';

import { useTranslations } from 'next-intl';
import type { QuestionId } from '@/machines/questions';
import { LanguageHelp } from '../language/LanguageHelp';
import { useQuestionWords } from '../words';

/**
 * What may help with a question, folded away below it. It is no part of the screen that is made ahead, for
 * a browser takes long over a fold even when it is closed (docs/adr/0017).
 */
export function QuestionHelp({ id }: { id: QuestionId }) {
  const t = useTranslations('question');
  const words = useQuestionWords();
  return (
    <aside>
      <details key={id} className="why">
        <summary>{t('whyTitle')}</summary>
        <p>{words.whyWeAsk(id)}</p>
      </details>
      <LanguageHelp />
    </aside>
  );
}

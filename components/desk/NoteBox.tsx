'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Call } from '@/machines/desk/call';
import type { Replay } from '@/machines/replay';
import type { DeskLanguage } from './caller';
import { useNoteText } from './useNoteText';

type Props = { call: Call; played: Replay; languages: readonly DeskLanguage[] };

/** The note of the call: plain text for any record system. */
export function NoteBox({ call, played, languages }: Props) {
  const t = useTranslations('desk.closing');
  const text = useNoteText(call, played, languages);
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => {
        setCopied('notCopied');
        box.current?.select();
      },
    );
  };
  return (
    <section>
      <div className="note-head no-print">
        <h2 className="subheading">{t('note')}</h2>
        <button type="button" className="button-small" onClick={copy}>
          {t('copy')}
        </button>
        <button type="button" className="button-small" onClick={() => print()}>
          {t('print')}
        </button>
        <output>{copied !== null && t(copied)}</output>
      </div>
      <textarea
        ref={box}
        readOnly
        value={text}
        rows={26}
        aria-label={t('noteLabel')}
        className="note-text no-print"
        spellCheck={false}
      />
      <pre className="note-print">{text}</pre>
    </section>
  );
}

'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { useIdle } from './useIdle';

/** How long the warning stands before all is cleared, in seconds. WCAG 2.2.1 asks for 20 at the least. */
const warning = 60;

export type IdleWords = { readonly title: string; readonly text: string; readonly stay: string };

type Props = {
  locale: string;
  idleMinutes: number;
  /** Whether there is anything to clear. */
  watching: boolean;
  words: IdleWords;
  /** Clears it. Nobody is there. */
  onGone: () => void;
  children?: ReactNode;
};

/** Asks whether anyone is there before answers are cleared, so that nobody who reads slowly loses them. */
export function IdleWarning({ locale, idleMinutes, watching, words, onGone, children }: Props) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  const gone = () => {
    // An open dialog would keep the focus from what comes in the place of the answers.
    dialog?.close();
    onGone();
  };
  const { secondsLeft, stay } = useIdle(idleMinutes * 60, warning, watching, gone);
  const warned = secondsLeft !== null;

  useEffect(() => {
    if (warned) dialog?.showModal();
    else dialog?.close();
  }, [dialog, warned]);

  return (
    <dialog
      ref={setDialog}
      className="idle-warning no-print"
      role="alertdialog"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
      onClose={stay}
    >
      <h2 id="idle-title" className="subheading">
        {words.title}
      </h2>
      <p id="idle-text">{words.text}</p>
      <p className="idle-seconds" aria-hidden="true">
        {secondsLeft?.toLocaleString(locale)}
      </p>
      <button type="button" className="button" onClick={stay} autoFocus>
        {words.stay}
      </button>
      {children}
    </dialog>
  );
}

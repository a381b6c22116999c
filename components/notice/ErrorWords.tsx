'use client';

import { createContext, useContext, useEffect, type ReactNode } from 'react';

/** The words of an error page: they come with the frame, since nothing can be asked for any more. */
export type ErrorWords = {
  readonly title: string;
  readonly text: string;
  readonly again: string;
  readonly help: string;
};

const ErrorWordsContext = createContext<ErrorWords | null>(null);

export function ErrorWordsProvider({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <ErrorWordsContext value={words}>{children}</ErrorWordsContext>;
}

/** A kind page for a fault of ours: the answers are still in the tab. */
export function ErrorNotice({ onAgain }: { onAgain: () => void }) {
  const words = useContext(ErrorWordsContext);
  useEffect(() => {
    document.querySelector<HTMLElement>('#title')?.focus();
  }, []);
  return (
    <main id="main" data-page="notice">
      <title>{words?.title}</title>
      <h1 id="title" tabIndex={-1} className="heading">
        {words?.title}
      </h1>
      <p className="lead">{words?.text}</p>
      <button type="button" className="button" onClick={onAgain}>
        {words?.again}
      </button>
      <p className="note">{words?.help}</p>
    </main>
  );
}

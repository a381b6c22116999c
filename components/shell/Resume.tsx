'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import { journeyStore } from '../journey/store';

type Props = {
  locale: string;
  /** Where someone without scripts goes on; null where no answers came with the page. */
  carried: string | null;
  title: string;
  goOn: string;
  startAgain: string;
  /** How to begin where there is nothing to go on with. */
  children: ReactNode;
};

/** Offers to go on with the answers there are, or to clear them first: never both people's answers at once. */
export function Resume({ locale, carried, title, goOn, startAgain, children }: Props) {
  const inTab = useSyncExternalStore(
    journeyStore.subscribe,
    () => journeyStore.storedText() !== null,
    () => false,
  );
  if (!inTab && carried === null) return children;
  return (
    <section className="resume">
      <h2 className="subheading">{title}</h2>
      <div className="flex flex-wrap gap-3">
        <a href={carried ?? `/${locale}/review`} className="button">
          {goOn}
        </a>
        <form
          method="post"
          action={`/${locale}/clear`}
          onSubmit={(event) => {
            journeyStore.clear(null);
            if (carried === null) event.preventDefault();
          }}
        >
          <button type="submit" className="button-quiet">
            {startAgain}
          </button>
        </form>
      </div>
    </section>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Draft } from '@/machines/stored';
import { useLoadedWords } from '../journey/WordsProvider';
import { loadUntilThere } from '../later';
import type { HandOver as HandOverType } from './HandOver';

type Loaded = { readonly HandOver: typeof HandOverType };

const load = () => import('./HandOver');

/** Offers the code of the answers. Nothing of it is there before it is asked for. */
export function ShowCode({ draft }: { draft: Draft }) {
  const worded = useLoadedWords().has('result');
  return worded ? <Toggle draft={draft} /> : null;
}

function Toggle({ draft }: { draft: Draft }) {
  const t = useTranslations('code');
  const [shown, setShown] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const toggle = () => {
    setShown(!shown);
    if (loaded === null) loadUntilThere<Loaded>(load, setLoaded);
  };
  return (
    <div className="no-print">
      <button type="button" className="button-quiet" aria-expanded={shown} onClick={toggle}>
        {t(shown ? 'hide' : 'show')}
      </button>
      {shown && loaded !== null && <loaded.HandOver draft={draft} />}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Camera } from './Camera';
import { readPicture, type Scanned } from './scan';

type Props = {
  /** What is wrong with what was scanned last, in words. */
  problem: string | null;
  onScanned: (scanned: Scanned) => void;
};

/** Reads the picture of a code, from a file or through the camera. */
export function Scan({ problem, onScanned }: Props) {
  const t = useTranslations('desk.openCode');
  const [filming, setFilming] = useState(false);
  return (
    <section className="scan" aria-labelledby="scan-title">
      <h2 id="scan-title" className="subheading">
        {t('scan')}
      </h2>
      {problem !== null && (
        <p id="scan-problem" className="inline-problem" role="alert">
          {problem}
        </p>
      )}
      <label htmlFor="picture" className="field-label">
        {t('picture')}
      </label>
      <input
        id="picture"
        type="file"
        accept="image/*"
        aria-describedby="scan-problem"
        onChange={(event) => {
          const { target } = event;
          const [file] = target.files ?? [];
          if (file === undefined) return;
          void readPicture(file).then((scanned) => {
            // The same file again is a new try, and its name is nobody's business.
            target.value = '';
            onScanned(scanned);
          });
        }}
      />
      <div>
        <button type="button" className="button-small" onClick={() => setFilming(!filming)}>
          {t(filming ? 'stop' : 'camera')}
        </button>
      </div>
      {filming && (
        <Camera
          onFound={(scanned) => {
            setFilming(false);
            onScanned(scanned);
          }}
        />
      )}
    </section>
  );
}

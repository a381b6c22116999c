'use client';

import { useEffect, useState, type ComponentProps, type ComponentType } from 'react';
import type { ResultScreenProps } from '../result/ResultScreen';
import { Journey } from './Journey';

type Screen = ComponentType<ResultScreenProps>;

/** The journey on a page that shows a question: the rules and words of procedures come later. */
export function QuestionJourney(props: Omit<ComponentProps<typeof Journey>, 'Result'>) {
  const [result, setResult] = useState<{ Screen: Screen } | null>(null);
  useEffect(() => {
    const load = () => {
      import('../result/ResultScreen').then(
        ({ ResultScreen }) => setResult({ Screen: ResultScreen }),
        () => undefined,
      );
    };
    addEventListener('pointerdown', load, { once: true });
    addEventListener('keydown', load, { once: true });
    return () => {
      removeEventListener('pointerdown', load);
      removeEventListener('keydown', load);
    };
  }, []);
  return <Journey {...props} Result={result?.Screen ?? null} />;
}

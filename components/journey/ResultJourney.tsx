'use client';

import type { ComponentProps } from 'react';
import { ResultScreen } from '../result/ResultScreen';
import { Journey } from './Journey';

/** The journey on a page that may show a result at once, without scripts too. */
export function ResultJourney(props: Omit<ComponentProps<typeof Journey>, 'Result'>) {
  return <Journey {...props} Result={ResultScreen} />;
}

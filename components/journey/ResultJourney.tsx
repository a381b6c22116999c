'use client';

import type { ComponentProps } from 'react';
import { answerScreens } from './answerScreens';
import { Journey } from './Journey';
import { journeyMachine } from './machine';

/** The journey on a page that may show answers and a result at once, without scripts too. */
export function ResultJourney(props: Omit<ComponentProps<typeof Journey>, 'screens' | 'machine'>) {
  return <Journey {...props} machine={journeyMachine} screens={answerScreens} />;
}

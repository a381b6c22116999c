'use client';

import type { ComponentProps } from 'react';
import { useAfterFirstTouch } from '../later';
import { Journey } from './Journey';

const loadScreens = async () => (await import('./answerScreens')).answerScreens;

/** The journey on a page that shows a question: the screens after the questions come later. */
export function QuestionJourney(props: Omit<ComponentProps<typeof Journey>, 'screens' | 'machine'>) {
  return <Journey {...props} machine={null} screens={useAfterFirstTouch(loadScreens)} />;
}

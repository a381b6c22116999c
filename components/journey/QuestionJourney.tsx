'use client';

import type { ComponentProps } from 'react';
import { useAfterFirstTouch } from '../later';
import { usePath } from './history';
import { Journey } from './Journey';
import { placeAt } from './places';

const loadScreens = async () => (await import('./answerScreens')).answerScreens;

/** The journey on a page that shows a question: the screens after the questions come later. */
export function QuestionJourney(props: Omit<ComponentProps<typeof Journey>, 'screens' | 'machine'>) {
  const place = placeAt(usePath());
  const screens = useAfterFirstTouch(loadScreens, place !== undefined && place.kind !== 'question');
  return <Journey {...props} machine={null} screens={screens} />;
}

'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';

/** The voices of this device; null until they are asked for. To ask takes milliseconds, and every question asks. */
let voices: readonly SpeechSynthesisVoice[] | null = null;

function voicesOfDevice(): readonly SpeechSynthesisVoice[] {
  voices ??= typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
  return voices;
}

/** A voice of this device in a language: a voice of a network service would send the words away. */
function voiceOf(locale: string): SpeechSynthesisVoice | null {
  const [primary = locale] = locale.split('-');
  const local = voicesOfDevice().filter(
    (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === primary,
  );
  return local.find((voice) => voice.default) ?? local[0] ?? null;
}

function onVoices(again: () => void) {
  if (typeof speechSynthesis === 'undefined') return () => {};
  const changed = () => {
    voices = null;
    again();
  };
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** Reads the sentences with a voice of the device; hidden where it has none in this language. */
export function ReadAloud({ sentences }: { sentences: readonly string[] }) {
  const t = useTranslations('language');
  const locale = useLocale();
  const [reading, setReading] = useState(false);
  const voice = useSyncExternalStore(
    onVoices,
    () => voiceOf(locale),
    () => null,
  );
  useEffect(
    () => () => {
      if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
    },
    [],
  );
  if (voice === null) return null;

  const read = () => {
    setReading(true);
    sentences.forEach((sentence, index) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (index === sentences.length - 1) {
        for (const done of ['end', 'error']) utterance.addEventListener(done, () => setReading(false));
      }
      speechSynthesis.speak(utterance);
    });
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <button type="button" className="button-small" aria-pressed={reading} onClick={reading ? stop : read}>
      {t(reading ? 'stopReading' : 'readAloud')}
    </button>
  );
}

import { syllable } from 'syllable';
import { oneReading } from './icu';

const ends: Readonly<Record<string, RegExp>> = {
  ar: /(?<=[.!؟؛])\s+/,
  zh: /(?<=[。！？；])/,
};

/** The sentences of a text as it is read: tags gone, each argument one word. */
export function sentences(says: string, language = 'en'): readonly string[] {
  return oneReading(says)
    .replace(/\uFFFC/g, 'x')
    .split(ends[language] ?? /(?<=[.?!])\s+/)
    .filter((sentence) => sentence.trim() !== '');
}

export function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’.,-]*/gu) ?? [];
}

type Counts = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  readonly characters: number;
};

/** Spanish: a strong vowel, or a run of weak ones, makes a syllable. */
function spanishSyllables(word: string): number {
  return Math.max(1, (word.match(/[aeoáéíóú]|[iuü]+(?![aeoáéíóúiuü])/gi) ?? []).length);
}

const syllables: Readonly<Record<string, (word: string) => number>> = {
  en: (word) => Math.max(1, syllable(word)),
  es: spanishSyllables,
  tr: (word) => Math.max(1, (word.match(/[aeıioöuüâîû]/giu) ?? []).length),
};

function counted(parts: readonly string[], language: string): Counts {
  const all = parts.flatMap((part) => sentences(part, language));
  const words = all.flatMap(wordsIn);
  const of = syllables[language] ?? (() => 1);
  return {
    sentences: all.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + of(word), 0),
    characters: (all.join('').match(/\p{L}/gu) ?? []).length,
  };
}

export type Formula = {
  readonly name: string;
  readonly aim: string;
  readonly meets: (level: number) => boolean;
  readonly level: (counts: Counts) => number;
};

/** The measure of a language; the mean length of a sentence where there is no formula. */
const formulas: Readonly<Record<string, Formula>> = {
  en: {
    name: 'Flesch-Kincaid grade',
    aim: '6 or lower',
    meets: (level) => level <= 6,
    level: (n) => 0.39 * (n.words / n.sentences) + 11.8 * (n.syllables / n.words) - 15.59,
  },
  es: {
    name: 'INFLESZ',
    aim: '65 or higher',
    meets: (level) => level >= 65,
    level: (n) => 206.835 - 62.3 * (n.syllables / n.words) - n.words / n.sentences,
  },
  tr: {
    name: 'Ateşman',
    aim: '70 or higher',
    meets: (level) => level >= 70,
    level: (n) => 198.825 - 40.175 * (n.syllables / n.words) - 2.61 * (n.words / n.sentences),
  },
  zh: {
    name: 'characters a sentence',
    aim: '25 or fewer',
    meets: (level) => level <= 25,
    level: (n) => n.characters / n.sentences,
  },
};

const wordsASentence: Formula = {
  name: 'words a sentence',
  aim: '12 or fewer',
  meets: (level) => level <= 12,
  level: (n) => n.words / n.sentences,
};

export function formulaOf(locale: string): Formula {
  return formulas[new Intl.Locale(locale).language] ?? wordsASentence;
}

/** How hard some texts of a language are to read together; one short text alone says nothing. */
export function readingLevel(parts: readonly string[], locale: string): number {
  return formulaOf(locale).level(counted(parts, new Intl.Locale(locale).language));
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

import { eachMessage, eachTranslation } from '../catalogue';
import { allWords } from '../icu';
import { scriptOf } from '../scripts';

export const noApostropheBeforeBrace = eachMessage('no apostrophe beside a brace', (says) =>
  /'[{}<>#|]|[{}<>#]'/.test(says) ? ['the parser swallows what follows'] : [],
);

export const typographicQuotes = eachMessage('typographic quotes', (says) =>
  /['"`´]/.test(says) ? ['has a straight quote'] : [],
);

const marks: Readonly<Record<string, string>> = { Arab: '؟', Hans: '？', Hant: '？' };

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

export const questionMarks = eachTranslation('question marks of the language', (says, source, _, locale) => {
  const words = allWords(says);
  const mark = marks[scriptOf(locale)] ?? '?';
  const wrong = ['?', '؟', '？'].filter((sign) => sign !== mark && words.includes(sign));
  const asked = allWords(source).includes('?');
  return [
    ...wrong.map((sign) => `“${sign}” where the language has “${mark}”`),
    ...(asked && !words.includes(mark) ? ['does not ask'] : []),
    ...(!asked && words.trimEnd().endsWith(mark) ? ['asks, the English does not'] : []),
    ...(locale === 'es' && count(words, '¿') !== count(words, '?') ? ['“¿” and “?” are not in pairs'] : []),
    ...(locale === 'es' && count(words, '¡') !== count(words, '!') ? ['“¡” and “!” are not in pairs'] : []),
  ];
});

/** The comma, full stop and brackets of another script. */
const foreign: Readonly<Record<string, RegExp>> = {
  Arab: /[,;，。]/,
  Hans: /(?<=\p{Script=Han})[,;:!()]|[،؛]/u,
  Latn: /[，。！（）、؛،]/,
};

export const punctuation = eachTranslation('punctuation of the language', (says, _english, _key, locale) => {
  const sign = foreign[scriptOf(locale)]?.exec(allWords(says).replace(/\d,\d/g, '00'));
  return sign ? [`has “${sign[0]}”`] : [];
});

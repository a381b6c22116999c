import { eachMessage, eachTranslation } from '../catalogue';
import { allWords, oneReading } from '../icu';

/** The zero of each script whose digits a translation may be written in. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Digits of every script as 0 to 9, and no sign between thousands. */
function inAsciiDigits(text: string): string {
  const ascii = Array.from(text).map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? sign : String(code - zero);
  });
  return ascii.join('').replace(/(?<=\d)[.,\u00A0\u202F\u2009 ](?=\d{3}(?!\d))/g, '');
}

function digitsOf(text: string): readonly string[] {
  return (inAsciiDigits(text).match(/\d+/g) ?? []).toSorted();
}

/** Emergency, crisis and advice lines of the world: a region of the clinic decides them, never a language. */
const lines =
  '000|024|061|062|088|091|092|102|103|104|108|110|111|112|113|114|115|116|117|118|119|120|122|123|127|133|144|155|156|177|182|190|191|192|193|194|197|198|911|917|937|940|977|988|993|995|996|997|998|999|1021|1122|1177|1450|1813|3020|3114|3117';
const emergencyNumber = new RegExp(
  `(?<![\\d.,])(?:${lines}|116[ ‑-]?1(?:17|23)|13[ -]?11[ -]?14)(?!\\d|[.,]\\d)`,
);

export const noEmergencyNumber = eachMessage('no emergency number', (says) => {
  const number = emergencyNumber.exec(inAsciiDigits(allWords(says)));
  return number === null ? [] : [`says ${number[0]}`];
});

/** Small numbers that a language writes as a word: Arabic has a dual, and one is an adjective. */
const asWords: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ar: {
    '1': /واحد|(?<!\p{L})(?:ال|من )?(?:يوم|أسبوع|شهر|سنة|ساعة)(?!\p{L})/u,
    '2': /\p{L}{2,}(?:ين|ان)(?!\p{L})/u,
  },
};

export const sameNumbers = eachTranslation('the numbers of the English', (says, english, _key, locale) => {
  const left = [...digitsOf(oneReading(says))];
  const lost = digitsOf(oneReading(english)).filter((number) => {
    const at = left.indexOf(number);
    if (at === -1) return asWords[locale]?.[number]?.test(says) !== true;
    left.splice(at, 1);
    return false;
  });
  return [...lost.map((number) => `lost ${number}`), ...left.map((number) => `added ${number}`)];
});

import { eachMessage } from '../catalogue';
import { allWords } from '../icu';

/** Words by which a language speaks to a friend or a child. */
const informal: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:tú|ti|te|tu|tus|tuy[oa]s?|contigo|vos|vosotr[oa]s|tienes|puedes|debes|eres|estás|quieres|haz|elige|pulsa|marca aquí)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|te|ti|contigo|teu|tua)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dich|dir|deine?[mnrs]?)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:ty|ciebie|tobie|twój|twoja|twoje)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:sen|sana|seni|senin|sende|senden)(?!\p{L})|(?:abilir|ebilir|ıyor|iyor|uyor|üyor|malı|meli|acak|ecek)s[ıi]n(?!\p{L})/iu,
  vi: /(?<!\p{L})bạn(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:ты|тебя|тебе|тобой|твой|твоя|твоё|твои)(?!\p{L})/iu,
  zh: /你/,
  ur: /(?<!\p{L})(?:تم|تو|تمہارا|تمہاری|تمہارے)(?!\p{L})/u,
  hi: /(?<![\p{L}\p{M}])(?:तुम|तू|तुम्हारा|तुम्हारी|तेरा)(?![\p{L}\p{M}])/u,
};

export const formalAddress = eachMessage('formal address', (says, _english, _key, locale) => {
  const said = informal[new Intl.Locale(locale).language]?.exec(allWords(says).toLocaleLowerCase(locale));
  return said ? [`says “${said[0]}”`] : [];
});

import { isCritical } from '@/messages/critical';
import { eachTranslation } from '../catalogue';
import { allWords } from '../icu';

type Concept = {
  /** The English words by which a message speaks of it. */
  readonly english: RegExp;
  /** Parts of words, any of which says it. */
  readonly said: Readonly<Record<string, RegExp>>;
};

/** What a critical message must still speak of in every language (a draft by nobody qualified). */
const concepts: Readonly<Record<string, Concept>> = {
  urine: {
    english: /\bpee|\burine|bladder/i,
    said: {
      es: /orin|vejiga/i,
      pt: /urin|bexiga/i,
      fr: /urin|vessie/i,
      de: /wasserlassen|urin|blase/i,
      pl: /mocz|pęcherz/i,
      tr: /idrar|mesane/i,
      vi: /tiểu|bàng quang/i,
      ru: /моч/i,
      'zh-Hans': /尿|小便|膀胱/,
      ar: /بول|تبول|مثانة/,
      ur: /پیشاب|مثان/,
      hi: /पेशाब|मूत्र/,
      fa: /ادرار|مثانه/,
    },
  },
  stool: {
    english: /\bpoo|\bstool|\bbowel/i,
    said: {
      es: /heces|evacua|intestin|defeca|caca/i,
      pt: /fezes|intestin/i,
      fr: /selles|intestin/i,
      de: /stuhl|darm/i,
      pl: /stol|jelit/i,
      tr: /dışkı|kaka|bağırsak/i,
      vi: /đại tiện|ruột/i,
      ru: /кал|кишеч|стул/i,
      'zh-Hans': /大便|排便|肠|便/,
      ar: /براز|تبرز|أمعاء/,
      ur: /پاخان|آنت/,
      hi: /मल|पाखान/,
      fa: /مدفوع|روده/,
    },
  },
  'the private parts': {
    english: /private parts|genital/i,
    said: {
      es: /genital|íntim/i,
      pt: /genita|íntim/i,
      fr: /génita|intime/i,
      de: /genital|intim/i,
      pl: /krocz|płciow|intymn/i,
      tr: /cinsel|genital|mahrem/i,
      vi: /sinh dục/i,
      ru: /промежност|полов|интимн/i,
      'zh-Hans': /生殖器|会阴|私处|外阴/,
      ar: /تناسلي/,
      ur: /شرم گاہ/,
      hi: /गुप्तांग/,
      fa: /تناسلی/,
    },
  },
  'loss of feeling': {
    english: /\bnumb(?:ness)?\b/i,
    said: {
      es: /sensibilidad|sentir/i,
      pt: /sensibilidade|sentir/i,
      fr: /sensibilité|sentir/i,
      de: /taub|gefühl/i,
      pl: /czuci/i,
      tr: /his/i,
      vi: /cảm giác/i,
      ru: /чувствительн/i,
      'zh-Hans': /感觉/,
      ar: /إحساس/,
      ur: /احساس/,
      hi: /संवेदना|सुन्न/,
      fa: /حس/,
    },
  },
  legs: {
    english: /(?<!between the )\blegs?\b(?! pain)/i,
    said: {
      es: /pierna/i,
      pt: /perna/i,
      fr: /jambe/i,
      de: /bein/i,
      pl: /nóg|nog/i,
      tr: /bacak|bacağ/i,
      vi: /chân/i,
      ru: /ног/i,
      'zh-Hans': /腿/,
      ar: /ساق|رجل/,
      ur: /ٹانگ/,
      hi: /टाँग|पैर/,
      fa: /پا/,
    },
  },
  'strength in arms and legs': {
    english: /weak(?:er|ness)? (?:in |arms?|legs?|grip|hand)|legs? (?:is|are) weak/i,
    said: {
      es: /debilidad|fuerza|débil/i,
      pt: /fraqueza|força/i,
      fr: /faiblesse|force/i,
      de: /schwäche|schwach|kraft/i,
      pl: /sił|słab/i,
      tr: /güç|kuvvet/i,
      vi: /yếu/i,
      ru: /слабост|сил/i,
      'zh-Hans': /无力|没力|力气|力量/,
      ar: /قوة|ضعف|ضعيف/,
      ur: /طاقت|کمزور/,
      hi: /ताकत|कमज़ोर/,
      fa: /ضعف|قدرت/,
    },
  },
  chest: {
    english: /\bchest (?:pain|tight)|tight chest/i,
    said: { es: /pecho/i, ar: /صدر/, 'zh-Hans': /胸/, tr: /göğüs|göğs/i },
  },
  breath: {
    english: /\bbreath/i,
    said: { es: /respir|aire/i, ar: /تنفس|نفس/, 'zh-Hans': /呼吸|气/, tr: /nefes|solu/i },
  },
  fever: {
    english: /\bfever/i,
    said: { es: /fiebre/i, ar: /حمى|حرارة/, 'zh-Hans': /发烧|发热/, tr: /ateş/i },
  },
  pregnancy: {
    english: /pregnan/i,
    said: { es: /embaraz/i, ar: /حمل|حامل/, 'zh-Hans': /孕/, tr: /hamile|gebe/i },
  },
  cancer: {
    english: /\bcancer/i,
    said: { es: /cáncer/i, ar: /سرطان/, 'zh-Hans': /癌/, tr: /kanser/i },
  },
  'hurting oneself': {
    english: /hurt(?:ing)? (?:yourself|themselves)|ending (?:your|their) life/i,
    said: {
      es: /daño|lastim|vida/i,
      ar: /إيذاء|تؤذي|يؤذي|حياة/,
      'zh-Hans': /伤害|自杀|生命/,
      tr: /zarar|yaşam|hayat/i,
    },
  },
  'blood thinners': {
    english: /blood thinner/i,
    said: {
      es: /anticoag|coagul/i,
      ar: /مميع|مسيل|سيولة|تخثر|تجلط|لتجلّط/,
      'zh-Hans': /抗凝|血液稀释|稀释血液/,
      tr: /kan sulandır/i,
    },
  },
  'a doctor': {
    english: /\bdoctor/i,
    said: { es: /médic|doctor/i, ar: /طبيب|أطباء/, 'zh-Hans': /医生/, tr: /doktor|hekim/i },
  },
};

/** Turkish has two small letters for I; Arabic writes its short vowels or leaves them out. */
function bare(text: string, locale: string): string {
  return text.toLocaleLowerCase(locale).replace(/[\u064B-\u0652]/g, '');
}

export const concept = eachTranslation('what a critical message speaks of', (says, english, key, locale) => {
  if (!isCritical(key)) return [];
  const { language } = new Intl.Locale(locale);
  return Object.entries(concepts).flatMap(([name, { english: spoken, said }]) => {
    const pattern = said[locale] ?? said[language];
    if (
      pattern === undefined ||
      !spoken.test(allWords(english)) ||
      pattern.test(bare(allWords(says), locale))
    )
      return [];
    return [`does not speak of ${name}`];
  });
});

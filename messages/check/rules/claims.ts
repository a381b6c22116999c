import { eachMessage, type Rule } from '../catalogue';
import { allWords } from '../icu';

/** What a patient must never read, by what it does. */
const forbidden: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    // A question may ask "do you have"; "you have answers" and "you have answered" are about this page.
    'tells a person what they have': /(?<!\b(?:do|did) )\byou(?: have|’ve)\b(?! answer)/i,
    diagnoses: /diagnos/i,
    'calls a person fit for something': /\bcandidate|eligib|suitab/i,
    recommends: /recommend/i,
    ranks: /\bbest\b/i,
    promises: /\bsuccess rate|\bcur(?:e|ed|es|ing)\b|effective|guarantee/i,
    estimates: /likely|likelihood|\bscor(?:e|es|ed|ing)\b/i,
    frightens: /\bred flags?\b/i,
    soothes: /nothing serious|don[’']t worry|no need to see/i,
  },
  es: {
    'tells a person what they have': /usted (?:padece|sufre)|\bsu enfermedad es/i,
    diagnoses: /diagn[oó]stic/i,
    'calls a person fit for something': /candidat|elegible|idóne|adecuad/i,
    recommends: /recom[ie]+nd/i,
    ranks: /\b(?:el|la|lo|los|las) mejor(?:es)?\b/i,
    promises: /tasa de éxito|\bcura(?:r|n|rá|ción|tiv[oa])?\b|efica[zc]|efectiv|garant/i,
    estimates: /probab|puntua/i,
    frightens: /bandera|señal(?:es)? de alarma/i,
    soothes: /nada grave|no se preocupe/i,
  },
  pt: {
    diagnoses: /seu diagnóstico é|você sofre de/i,
    promises: /garant/i,
    soothes: /nada grave|não se preocupe/i,
  },
  fr: {
    diagnoses: /vous souffrez de|votre diagnostic est/i,
    promises: /guéri|garanti/i,
    soothes: /rien de grave|ne vous inquiétez/i,
  },
  de: {
    diagnoses: /Sie leiden an|Ihre Diagnose (?:ist|lautet)/i,
    promises: /garantier/i,
    soothes: /nichts Ernstes|keine Sorge/i,
  },
  pl: { diagnoses: /rozpoznano u|cierpi Pan/i, promises: /gwarant/i, soothes: /nic poważnego/i },
  tr: {
    'tells a person what they have': /hastalığınız var/i,
    diagnoses: /(?<!\p{L})(?:tanınız|teşhis|tanı (?:kon|koy))/iu,
    'calls a person fit for something': /(?<!\p{L})(?:aday|size uygun|sizin için uygun)/iu,
    recommends: /(?<!\p{L})(?:öneri(?:r|yor|lir|len|l[ae])|tavsiye)/iu,
    ranks: /(?<!\p{L})en iyi(?!\p{L})/iu,
    promises: /başarı oranı|kesin çözüm|garanti|iyileştirir|(?<!\p{L})etkili|(?<!\p{L})şifa/iu,
    estimates: /olasılı|muhtemel|(?<!\p{L})puanınız/iu,
    frightens: /kırmızı bayrak|tehlike işaret/iu,
    soothes: /ciddi bir şey değil|merak etmeyin/iu,
  },
  vi: {
    diagnoses: /chẩn đoán của quý vị là/i,
    promises: /chữa khỏi|cam kết/i,
    soothes: /không có gì nghiêm trọng/i,
  },
  ru: { diagnoses: /ваш диагноз/i, promises: /вылеч|излеч|гарантир/i, soothes: /ничего серьёзного/i },
  'zh-Hans': {
    'tells a person what they have': /您(?:患有|得了)/,
    diagnoses: /诊断|确诊/,
    'calls a person fit for something': /候选|适合您|符合资格|符合条件/,
    recommends: /推荐|建议您/,
    ranks: /最好的|最佳/,
    promises: /成功率|治愈|根治|保证|疗效|有效/,
    estimates: /可能性|概率|几率|(?<!疼痛)评分|得分/,
    frightens: /红旗|危险信号/,
    soothes: /没有大碍|不用担心|无需就医/,
  },
  ar: {
    'tells a person what they have': /أنت مصاب|أنت تعاني/,
    diagnoses: /تشخيص|شُخّص|شخّص/,
    'calls a person fit for something': /مرشّ?ح|(?<!مترجم |فوري )مؤهّ?ل|مناسب[ةًا]* لك|ملائم[ةًا]* لك/,
    recommends: /(?<!\p{L})(?:نوصي|يوصى|يُوصى|ننصح|يُنصح)(?!\p{L})/u,
    ranks: /(?<!\p{L})الأفضل(?!\p{L})/u,
    promises: /نسبة (?:ال)?نجاح|معدل (?:ال)?نجاح|نضمن|مضمون|شفاء|يشفي|فعّ?ال(?:ة|ية)?(?!\p{L})/u,
    estimates: /من المرجح|من المحتمل/,
    frightens: /علامات? (?:ال)?خطر|الراية الحمراء/,
    soothes: /لا تقلق|لا داعي للقلق/,
  },
  ur: { diagnoses: /آپ کی تشخیص/, promises: /مکمل شفا|ضمانت|گارنٹی/, soothes: /فکر نہ کریں/ },
  hi: { diagnoses: /आपका निदान/, promises: /पूरी तरह ठीक|गारंटी/, soothes: /चिंता न करें/ },
  fa: { diagnoses: /شما مبتلا|تشخیص شما/, promises: /درمان قطعی|تضمین/, soothes: /نگران نباشید/ },
};

/** The old word for the part of the body that meets a saddle, and what it is called after elsewhere. */
const saddle: Readonly<Record<string, RegExp>> = {
  en: /saddle/i,
  es: /silla de montar|sillín|silla turca|en silla(?! de ruedas)|montura/i,
  pt: /\bsela\b|selim/i,
  fr: /(?:en|de) selle(?!s)/i,
  de: /sattel|reithosen/i,
  pl: /siod[łl]/i,
  tr: /(?<!\p{L})(?:eyer|semer)/iu,
  vi: /yên ngựa/i,
  ru: /седл/i,
  'zh-Hans': /鞍/,
  ar: /سرج/,
  ur: /زین|کاٹھی/,
  hi: /काठी|ज़ीन/,
  fa: /زین/,
};

/** Conditions that a card or a warning sign must not name. */
const conditions: Readonly<Record<string, RegExp>> = {
  en: /cauda|stroke|cancer|tumou?r|infection|sepsis|meningitis|aneurysm|heart attack|fracture|myelopathy|sciatica|stenosis|clot\b/i,
  es: /cola de caballo|derrame|ictus|cáncer|tumor|infecci|sepsis|meningitis|aneurisma|infarto|fractura|mielopat|ciática|estenosis|coágul/i,
  tr: /kauda|at kuyruğu|(?<!\p{L})inme(?!\p{L})|kanser|tümör|enfeksiyon|sepsis|menenjit|anevrizma|kalp krizi|kırık|miyelopati|siyatik|stenoz|pıhtı/iu,
  'zh-Hans': /马尾|中风|卒中|癌|肿瘤|感染|败血|脑膜炎|动脉瘤|心肌梗|心脏病|骨折|脊髓病|坐骨神经|狭窄|血栓/,
  ar: /ذيل الفرس|سكتة|جلطة|سرطان|ورم|عدوى|إنتان|التهاب السحايا|أم الدم|نوبة قلبية|كسر|اعتلال النخاع|عرق النسا|تضيق|خثرة/,
};

function of<T>(table: Readonly<Record<string, T>>, locale: string): T | undefined {
  return table[locale] ?? table[new Intl.Locale(locale).language];
}

/** Turkish has two small letters for I, of which `i` of a pattern finds one. */
function inSmallLetters(says: string, locale: string): string {
  return allWords(says).toLocaleLowerCase(locale);
}

export const noClaim = eachMessage('no claim, no ranking, no promise', (says, _english, _key, locale) =>
  Object.entries(of(forbidden, locale) ?? {}).flatMap(([what, pattern]) => {
    const said = pattern.exec(inSmallLetters(says, locale));
    return said === null ? [] : [`${what}: “${said[0]}”`];
  }),
);

export const noSaddle = eachMessage('never the word saddle', (says, _english, _key, locale) => {
  const said = of(saddle, locale)?.exec(inSmallLetters(says, locale));
  return said ? [`says “${said[0]}”`] : [];
});

export const noConditionOnCards: Rule = eachMessage(
  'no card names a condition',
  (says, _english, key, locale) => {
    if (!/^(?:cards|safetyNet|script\.cards)\./.test(key)) return [];
    const said = of(conditions, locale)?.exec(inSmallLetters(says, locale));
    return said ? [`names “${said[0]}”`] : [];
  },
);

/** Whether the forbidden claims of a language are known: without them nothing guards its promises. */
export function hasClaims(locale: string): boolean {
  return of(forbidden, locale) !== undefined && of(saddle, locale) !== undefined;
}

import { eachMessage, eachTranslation } from '../catalogue';
import { allWords } from '../icu';
import { scriptOf } from '../scripts';

/** Abbreviations and names that stay in Latin letters where the language has another script. */
const keptInLatin = new Set(
  (
    'AAN ASIPP BMJ CNS CRPS CT Cochrane EAN FDA MILD MISS MRI Medicare NICE RF SDR WHO X ' +
    'C F Backstory Modic https'
  ).split(' '),
);

const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hans: /\p{Script=Han}/u,
  Latn: /\p{Script=Latin}/u,
};

const latin = /\p{Script=Latin}/u;

export const ownLetters = eachMessage('letters of the right script', (says, _english, _key, locale) => {
  const own = letters[scriptOf(locale)];
  if (own === undefined) return [];
  const words = allWords(says).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.flatMap((word) => {
    const foreign = Array.from(word).filter(
      (letter) => /\p{L}/u.test(letter) && !own.test(letter) && !/\p{Script=Common}/u.test(letter),
    );
    const isKept = foreign.every((letter) => latin.test(letter)) && keptInLatin.has(foreign.join(''));
    return foreign.length === 0 || isKept ? [] : [`“${word}”`];
  });
});

/** Common characters of the traditional script that the simplified one writes in another way (Unihan). */
const traditional = new Set(
  '來個們這裡時說國會過對發經麼無點學開關樣讓還長問間見現實動電車門題應數請給與從後當種機氣熱藥醫療' +
    '診斷術護檢驗體頭頸腦臉齒嚨聲臟腎腸膽痺癱瘓腫傷創燒壓縮節聯綫線紅綠藍黃顏細絲級約純納紙組織結絕統' +
    '繼續緒緊總績維綜網緩編練縣話語誰調談課證詞試誤認識議記許設訪評詳該讀變譯謝講詢訴訊訂計買賣費貴負' +
    '責質資賠贊賓貨貧財敗貼貝貿賬賴錢鐘鐵針銀銷錯鍵鎖鎮鏡錄運達選邊遠進適連遲週遊違遞單雙難離雜雞雲靜' +
    '頁順須預領頻顆額願類顯顧風飛飯飲養餘館饑馬駕驚髮鬆鬥魚鳥鹽麥齊龍龜產畫異疊盡監盤礎禮禍稱穩窮競筆' +
    '範築簡籤糧腳膚興舉舊處虛號蟲衛補裝製複褲襲觀覺覽觸優傳價億儀償備兩兒準減劃劑勞務勝勢區協參員嗎噴' +
    '嘔嚴圍圖團圓場塊壞墊報壽夢夠奪奮婦孫寧寶寫審尋導屬層岡島帶幫幾庫廠廣廢張強彈彙徑復徹恆悶惡愛態慣' +
    '慮憂憶懷戰戲戶拋掃採換揮損搖擇擊擔據擠擴擺攝敵斂晝暈暫曆書條東極構槍樂標樹橋櫃權欄歐歡歲歷歸殘殺' +
    '氫決沖沒況洩淚淺淨測湯溫溝滅滿潔潤濕濟濾灑灣災為烏煙煩爭爺牆狀獎獨獲獻環癢於癒',
);

/** Letters of a sister language, which a wrong keyboard or a wrong file brings in. */
const sisterLetters: Readonly<Record<string, RegExp>> = {
  ar: /[پچژگکیہھےۓٹڈڑںۃۀەې]/u,
  fa: /[يكة]/u,
  ro: /[şţŞŢ]/u,
  // A dot on its own: the small letter of İ where the wrong locale made it.
  tr: /\u0307|[ășțəñ]/u,
  ur: /[يك]/u,
};

export const noSisterLetters = eachTranslation('no letters of a sister language', (says, _, _key, locale) => {
  const found = locale === 'zh-Hans' ? Array.from(says).filter((letter) => traditional.has(letter)) : [];
  const sister = sisterLetters[locale]?.exec(says);
  return [...found, ...(sister ? [sister[0]] : [])].map((letter) => `“${letter}”`);
});

import { eachMessage } from '../catalogue';
import { allWords } from '../icu';

export const spoken = eachMessage('what is read out can be read out', (says, _english, key) => {
  const sign = key.startsWith('script.') ? /[()[\]（）/／*]/.exec(allWords(says)) : null;
  return sign === null ? [] : [`has “${sign[0]}”`];
});

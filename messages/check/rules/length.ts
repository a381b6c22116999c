import { eachTranslation } from '../catalogue';
import { oneReading } from '../icu';
import { scriptOf } from '../scripts';

/** The pages around the protocol, where a short text is a button, a label or a heading. */
const pages =
  /^(?:layout|start|question|problems|body|card|review|change|result|notices|language|desk|code)\./;

/** A text of this many letters or more has a length to compare. */
const LONG = 40;

/** Shortest and longest, as parts of the English: what is outside is a summary or tells more. */
const bounds: Readonly<Record<string, readonly [number, number]>> = { Hans: [0.18, 0.8], Hant: [0.18, 0.8] };

export const length = eachTranslation('about as long as the English', (says, source, key, locale) => {
  const english = oneReading(source).length;
  const own = oneReading(says).length;
  const [shortest, longest] = bounds[scriptOf(locale)] ?? [0.5, 2.5];
  if (english >= LONG && (own < english * shortest || own > english * longest)) {
    return [`${own} letters for ${english}`];
  }
  const room = english * 2 + 12;
  return english < LONG && pages.test(key) && own > room ? [`${own} letters where ${room} have room`] : [];
});

import type { AbstractIntlMessages } from 'next-intl';

/** A compiled message is a text, or a list of texts and arguments. */
function marked(message: unknown, mark: string): unknown {
  if (typeof message === 'string') return `${mark} ${message}`;
  return Array.isArray(message) ? [`${mark} `, ...message] : message;
}

function isGroup(value: unknown): value is AbstractIntlMessages {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A catalogue with each missing message taken from another language, behind a mark that says so: never
 * a raw key, never a silent mixture.
 */
export function completed(
  messages: AbstractIntlMessages,
  other: AbstractIntlMessages,
  mark: string,
): AbstractIntlMessages {
  const entries = Object.entries(other).map(([key, theirs]) => {
    const ours = messages[key];
    if (isGroup(theirs)) return [key, completed(isGroup(ours) ? ours : {}, theirs, mark)];
    return [key, ours ?? marked(theirs, mark)];
  });
  return { ...messages, ...Object.fromEntries(entries) };
}

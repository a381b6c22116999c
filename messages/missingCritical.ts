import { isCritical } from './critical';

function keysIn(messages: object, before = ''): readonly string[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysIn(value, `${before}${name}.`)
      : value === '' || value === undefined || value === null
        ? []
        : [`${before}${name}`],
  );
}

/** The critical messages of the English that a catalogue, compiled or not, lacks: with any, it may not be offered. */
export function missingCritical(english: object, messages: object): readonly string[] {
  const there = new Set(keysIn(messages));
  return keysIn(english).filter((key) => isCritical(key) && !there.has(key));
}

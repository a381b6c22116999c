import { protocol } from '@/machines/protocol';
import { questionIds } from '@/machines/questions';
import { below, pickOne, streamOf, type Stream } from '../../machines/support/random';
import { sessionOfSeed } from '../../machines/support/sessions';

/** The time of the tests, in ms. */
export const now = Date.UTC(2026, 10, 20, 12);

type Fields = Record<string, unknown>;
type Whole = { readonly draft: Fields; readonly answers: Fields; readonly retracted: unknown[] };

const junk: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e21,
  '',
  'none',
  'notSure',
  [],
  ['none', 'none'],
  ['none', 'notSure'],
  [null],
  {},
  { age: 7 },
  'x'.repeat(200),
  '\u0000\u202E',
];
const strangeKeys = ['__proto__', 'constructor', 'toString', 'zebra', 'Age', '', 'x'.repeat(80)];
const places = ['draft', 'attempt', 'translated', 'at'];

function anyKeyOf(fields: Fields, stream: Stream): string {
  const keys = Object.keys(fields);
  return keys.length === 0 ? 'age' : pickOne(keys, stream);
}

/** What can go wrong with the parts of a stored draft. */
const changes: readonly ((stored: Fields, whole: Whole, stream: Stream) => void)[] = [
  (stored, _, stream) => Reflect.deleteProperty(stored, pickOne(places, stream)),
  (stored, _, stream) => Reflect.set(stored, pickOne(places, stream), pickOne(junk, stream)),
  (_, { answers }, stream) => Reflect.deleteProperty(answers, anyKeyOf(answers, stream)),
  (_, { answers }, stream) => Reflect.set(answers, anyKeyOf(answers, stream), pickOne(junk, stream)),
  (_, { answers }, stream) => {
    const [one, other] = [anyKeyOf(answers, stream), anyKeyOf(answers, stream)];
    [answers[one], answers[other]] = [answers[other], answers[one]];
  },
  (_, { answers }, stream) => {
    const from = sessionOfSeed(below(500, stream));
    const key = anyKeyOf(from, stream);
    answers[key] = from[key];
  },
  (_, { answers }, stream) => {
    const value = pickOne(junk, stream);
    Object.defineProperty(answers, pickOne(strangeKeys, stream), {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
  (_, { draft }, stream) => {
    draft['protocolVersion'] = pickOne(['0.0.1', '', 7, 'x'.repeat(50), `${protocol.version} `], stream);
  },
  (_, { draft }, stream) => Reflect.deleteProperty(draft, anyKeyOf(draft, stream)),
  (_, { retracted }, stream) => {
    const question = pickOne([...questionIds, 'zebra', ...strangeKeys], stream);
    const at = pickOne(['2026-11-20T10:00:00.000Z', 'yesterday', 7], stream);
    retracted.push({ question, before: pickOne(junk, stream), at });
  },
  (stored, _, stream) => {
    const question = pickOne([...questionIds, 'zebra'], stream);
    stored['attempt'] = { question, value: pickOne(junk, stream) };
  },
  (stored, _, stream) => {
    stored['at'] = now + pickOne([-1, 1, -40, 40, -1e9, 1e9], stream) * 60_000;
  },
];

/** What can go wrong with the text itself. */
const breaks: readonly ((text: string, stream: Stream) => string)[] = [
  (text, stream) => text.slice(0, below(text.length, stream)),
  (text, stream) => text.slice(below(text.length, stream)),
  (text) => text + text,
  (text, stream) => {
    const at = below(text.length, stream);
    return text.slice(0, at) + String.fromCodePoint(below(0xd7ff, stream)) + text.slice(at + 1);
  },
  (text, stream) => {
    const [from, to] = [below(text.length, stream), below(text.length, stream)];
    return text.slice(0, from) + text.slice(to, to + 40) + text.slice(from);
  },
];

/** What a tab may keep of the session of a seed, with one or two things wrong with it. */
export function brokenStore(seed: number): string {
  const stream = streamOf(seed);
  const answers: Fields = { ...sessionOfSeed(below(500, stream)) };
  const retracted: unknown[] = [];
  const draft: Fields = { protocolVersion: protocol.version, answers, retracted };
  const stored: Fields = { draft, attempt: null, translated: false, at: now };
  for (let times = below(2, stream); times >= 0; times -= 1) {
    pickOne(changes, stream)(stored, { draft, answers, retracted }, stream);
  }
  const text = JSON.stringify(stored);
  return stream() < 0.3 ? pickOne(breaks, stream)(text, stream) : text;
}

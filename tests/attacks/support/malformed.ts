import { optionsOf, questionIds } from '@/machines/questions';
import { strangeIds } from '../../machines/support/junk';
import { below, pickOne, pickSome, type Stream } from '../../machines/support/random';

export const endpoints = ['answer', 'also', 'clear', 'assess'] as const;
export type Endpoint = (typeof endpoints)[number];

export type Malformed = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** Stands in every input; no answer may repeat it. The brackets keep it from looking like an id. */
export function markOf(seed: number): string {
  return `‹zq${seed}zq›`;
}

const strange = [
  '%00',
  '%zz',
  '%E0%A4%A',
  '%F0%9F%92%A9',
  '%ED%A0%80',
  '%0d%0aSet-Cookie:%20x=1',
  '<script>alert(1)</script>',
  '"><img src=x>',
  '${7*7}{{7*7}}',
  '../../etc/passwd',
  '-1',
  '1e999',
  'NaN',
  '\u202e\u0000\ufeff',
  '٤٤',
  "' OR 1=1 --",
];
const ids: readonly string[] = [...questionIds, ...strangeIds];
const options = [...new Set(questionIds.flatMap(optionsOf))];
const names = ['question', 'session', 'intent', 'also', 'to', 'constructor', '__proto__[x]', 'x[]', ''];

function chance(share: number, stream: Stream): boolean {
  return stream() < share;
}

function bytes(count: number, stream: Stream): Buffer {
  return Buffer.from(Array.from({ length: count }, () => below(256, stream)));
}

function text(mark: string, stream: Stream): string {
  switch (below(6, stream)) {
    case 0:
      return pickOne(strange, stream);
    case 1:
      return pickOne(options, stream);
    case 2:
      return mark.repeat(1 + below(40, stream));
    case 3:
      return String((stream() - 0.5) * 10 ** below(20, stream));
    case 4:
      return bytes(below(30, stream), stream).toString('latin1');
    default:
      return encodeURIComponent(mark + pickOne(strange, stream));
  }
}

function form(mark: string, token: string, stream: Stream): Buffer {
  if (chance(0.1, stream)) return Buffer.concat([Buffer.from(mark), bytes(below(600, stream), stream)]);
  if (chance(0.03, stream)) return Buffer.from(`x=${mark}`.repeat(3000));
  const question = pickOne(ids, stream);
  const fields = [`question=${question}`, `${question}=${pickOne(options, stream)}`, `note=${mark}`];
  if (chance(0.7, stream))
    fields.push(`session=${token}`, `intent=${pickOne(['confirm', 'goOn', mark], stream)}`);
  for (let count = below(6, stream); count > 0; count -= 1) {
    const name = chance(0.4, stream) ? pickOne(ids, stream) : pickOne(names, stream);
    fields.push(`${name}=${text(mark, stream)}`);
  }
  const some = pickSome(fields, 1 + below(fields.length, stream), stream);
  return Buffer.from([...some, mark].join(pickOne(['&', '&', '&', '&&', ';', '\n'], stream)));
}

function json(depth: number, mark: string, stream: Stream): string {
  switch (below(depth > 3 ? 5 : 8, stream)) {
    case 0:
      return pickOne(['null', 'true', '-0', '1e999', '1E-999', '9'.repeat(400), '0.5', '44'], stream);
    case 1:
      return JSON.stringify(mark);
    case 2:
      return JSON.stringify(pickOne(options, stream));
    case 3:
      return pickOne(['"\\ud800"', '"\\u0000"', 'undefined', '', "'x'", '"', '{', ']', '/*'], stream);
    case 4:
      return JSON.stringify(pickOne(strange, stream));
    case 5:
      return `[${Array.from({ length: below(6, stream) }, () => json(depth + 1, mark, stream)).join(',')}]`;
    default: {
      const key = () => (chance(0.8, stream) ? pickOne(ids, stream) : mark);
      const pairs = Array.from(
        { length: below(6, stream) },
        () => `${JSON.stringify(key())}:${json(depth + 1, mark, stream)}`,
      );
      return `{${pairs.join(',')}}`;
    }
  }
}

/** A case that somebody could send, with at most one thing wrong. */
function nearly(mark: string, stream: Stream): string {
  const asked = questionIds.filter((id) => optionsOf(id).length > 0);
  const one = pickOne(asked, stream);
  const answer = JSON.stringify(pickOne(optionsOf(one), stream));
  const value = pickOne([answer, answer, `[${answer}]`, `[${answer}]`, JSON.stringify(mark)], stream);
  return `{"answers":{"${one}":${value}},"retracted":[${JSON.stringify(mark)}]}`;
}

function testCase(mark: string, stream: Stream): Buffer {
  if (chance(0.2, stream)) return Buffer.from(nearly(mark, stream));
  if (chance(0.1, stream)) return Buffer.concat([Buffer.from(mark), bytes(below(600, stream), stream)]);
  if (chance(0.03, stream)) return Buffer.from('['.repeat(below(60_000, stream)) + JSON.stringify(mark));
  const outer = [`"answers":${json(0, mark, stream)}`, `"retracted":${json(2, mark, stream)}`, `"${mark}":1`];
  const whole = `{${pickSome(outer, 1 + below(3, stream), stream).join(',')}}`;
  return Buffer.from(chance(0.2, stream) ? whole.slice(0, below(whole.length, stream)) : whole);
}

function cookie(sealed: string, mark: string, stream: Stream): string {
  const at = below(sealed.length, stream);
  const forged = [
    sealed,
    sealed.slice(0, at),
    `${sealed.slice(0, at)}${pickOne(['A', 'z', '.', '%', '-'], stream)}${sealed.slice(at + 1)}`,
    bytes(40, stream).toString('base64url'),
    'x'.repeat(below(4000, stream)),
    encodeURIComponent(mark),
  ];
  const all = Array.from({ length: 1 + below(4, stream) }, () => `backstory=${pickOne(forged, stream)}`);
  return [...all, `backstory-also=${pickOne(['es', 'xx', '__proto__', '%00'], stream)}`].join('; ');
}

/** A real session: its sealed cookie, and the token that its pages carry. */
export type Session = { readonly sealed: string; readonly token: string };

/** One malformed post to that endpoint: the same for the same stream and session. */
export function malformed(
  endpoint: Endpoint,
  mark: string,
  { sealed, token }: Session,
  stream: Stream,
): Malformed {
  const isCase = endpoint === 'assess';
  const ownType = isCase ? 'application/json' : 'application/x-www-form-urlencoded';
  const otherTypes = [
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/json;charset=utf-7',
    'x',
    '',
  ];
  const headers: Record<string, string> = {
    'Content-Type': chance(0.9, stream) ? ownType : pickOne(otherTypes, stream),
    'X-Forwarded-For': Array.from({ length: 4 }, () => below(256, stream)).join('.'),
  };
  if (chance(0.5, stream)) headers.Cookie = cookie(sealed, mark, stream);
  if (chance(0.6, stream)) headers['Sec-Fetch-Site'] = chance(0.8, stream) ? 'same-origin' : 'cross-site';
  if (chance(0.2, stream)) headers.Origin = pickOne(['null', 'https://evil.example', 'x', ''], stream);
  if (chance(0.05, stream)) headers['Content-Encoding'] = pickOne(['gzip', 'br', 'identity', 'x'], stream);
  if (chance(0.1, stream)) headers['Next-Action'] = pickOne(['x', '__proto__', 'a'.repeat(42)], stream);
  if (chance(0.1, stream)) headers['Accept-Language'] = pickOne(['q', ',;q=', 'x-'.repeat(200)], stream);
  return {
    path: isCase ? '/api/assess' : `/en/${endpoint}`,
    headers,
    body: isCase ? testCase(mark, stream) : form(mark, token, stream),
  };
}

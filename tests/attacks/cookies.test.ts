import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Session } from './support/malformed';
import { beginSession } from './support/session';
import { postForm, send } from './support/wire';

const port = inject('plainPort');

const begin = 'question=respondent&respondent=self&session=';

/** Whether the server takes the cookie for a session with an answer: the start page offers to go on. */
async function isTaken(cookie: string): Promise<boolean> {
  const answered = await send(port, { path: '/en', headers: [`Cookie: ${cookie}`] });
  expect(answered.status).toBe(200);
  return answered.body.includes('action="/en/clear"');
}

let mine: Session;
beforeAll(async () => {
  mine = await beginSession(port);
});

function changed(text: string, at: number): string {
  const letter = text[at] === 'A' ? 'B' : 'A';
  return `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a sealed cookie', () => {
  it('is taken as it was given, so that these attacks mean something', async () => {
    expect(mine.token).toMatch(/^[\da-f-]{36}$/);
    expect(await isTaken(`backstory=${mine.sealed}`)).toBe(true);
    expect(await isTaken('other=1')).toBe(false);
  });

  it('is not taken with any one letter changed (every 9th)', async () => {
    // The last letter of base64url may hold bits that count for nothing.
    for (let at = 0; at < mine.sealed.length - 1; at += 9) {
      if (mine.sealed[at] === '.') continue;
      expect(await isTaken(`backstory=${changed(mine.sealed, at)}`)).toBe(false);
    }
  });

  it.each([
    ['cut short', (sealed: string) => sealed.slice(0, -8)],
    ['without its signature', (sealed: string) => sealed.split('.').slice(0, 4).join('.')],
    ['doubled', (sealed: string) => sealed + sealed],
    [
      'with alg none',
      (sealed: string) => [encoded({ alg: 'none', enc: 'A256GCM' }), ...sealed.split('.').slice(1)].join('.'),
    ],
    [
      'with another header',
      (sealed: string) =>
        [encoded({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' }), ...sealed.split('.').slice(1)].join('.'),
    ],
    ['as a token without a key', () => `${encoded({ alg: 'none' })}.${encoded({ token: 'x' })}.`],
    ['as plain JSON', () => encodeURIComponent('{"token":"x","draft":{"answers":{"age":44}}}')],
    ['as nothing', () => ''],
    ['as 15 000 letters', () => 'A'.repeat(15_000)],
    ['as five empty parts', () => '....'],
    ['as an escape that is none', () => '%E0%A4%A'],
  ])('is not taken %s', async (_, forge) => {
    expect(await isTaken(`backstory=${forge(mine.sealed)}`)).toBe(false);
  });

  it('does not let a page made for other answers add to these', async () => {
    const other = await beginSession(port);
    const body = `question=headChestSigns&headChestSigns=none&session=${other.token}`;
    const answered = await postForm(port, '/en/answer', body, [`Cookie: backstory=${mine.sealed}`]);
    expect(answered.header('location')).toBe('/en/other-session');
    expect(answered.header('set-cookie')).toBeUndefined();
  });

  it.each(['', '__proto__', '00000000-0000-0000-0000-000000000000', 'x'.repeat(5000)])(
    'takes no answer with the token "%.20s"',
    async (token) => {
      const body = `question=headChestSigns&headChestSigns=none&session=${token}`;
      const answered = await postForm(port, '/en/answer', body, [`Cookie: backstory=${mine.sealed}`]);
      expect(answered.header('location')).toBe('/en/other-session');
    },
  );

  it('is forgotten by the browser after Clear; who kept a copy can still open it until it is idle', async () => {
    const cleared = await postForm(port, '/en/clear', '', [`Cookie: backstory=${mine.sealed}`]);
    expect(cleared.header('set-cookie')).toMatch(/^backstory=;.*Expires=Thu, 01 Jan 1970/i);
    // docs/adr/0041-sealed-cookie.md: there is no list of cleared sessions.
    expect(await isTaken(`backstory=${mine.sealed}`)).toBe(true);
  });

  it('asks the browser to drop the pages it keeps in memory, which hold answers [H20]', async () => {
    const cleared = await postForm(port, '/en/clear', '', [`Cookie: backstory=${mine.sealed}`]);
    expect(cleared.header('clear-site-data')).toBe('"cache"');
  });

  it('cannot be read: it holds no answer in the clear', () => {
    const text = Buffer.from(mine.sealed, 'base64url').toString('latin1');
    expect(`${mine.sealed}${text}`).not.toMatch(/respondent|self|answers/);
  });
});

describe('odd cookies', () => {
  it.each([
    '=;;;;%=%;__proto__=1;constructor=2;backstory-also=__proto__',
    Array.from({ length: 1500 }, (_, at) => `a${at}=b`).join('; '),
    Array.from({ length: 700 }, () => 'backstory=x').join('; '),
    'backstory-also=xx; backstory-also=ar; backstory-also=%00',
    'backstory="quoted; value"',
    `NEXT_LOCALE=ar; backstory=${'%'.repeat(2000)}`,
  ])('are no error: %.50s', async (cookie) => {
    for (const path of ['/en', '/en/questions/respondent', '/en/result']) {
      expect((await send(port, { path, headers: [`Cookie: ${cookie}`] })).status).toBe(200);
    }
    const answered = await postForm(port, '/en/answer', begin, [`Cookie: ${cookie}`]);
    expect(answered.status).toBe(303);
  });
});

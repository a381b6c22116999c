import { describe, expect, inject, it } from 'vitest';
import { send, type Sent } from './support/wire';

const off = inject('plainPort');
const on = inject('publicPort');

const desk = '/en/desk';
const hidden = ['/en/desk', '/en/desk/card', '/en/desk/words', '/es/desk'];

const paths = [
  '/EN/desk',
  '/en/DESK',
  '/en//desk',
  '//en/desk',
  '/en/desk/',
  '/en/desk//',
  '/en/./desk',
  '/en/x/../desk',
  '/es/../en/desk',
  '/en/%64esk',
  '/en%2fdesk',
  '/en/desk%20',
  '/en/desk%00',
  '/en/desk%2e',
  '/en/desk.',
  '/en/desk;x=1',
  '/en;/desk',
  '/en\\desk',
  '/en/desk.rsc',
  '/en/desk.txt',
  '/en/desk.json',
  '/en/desk.segments/_tree.segment.rsc',
  '/_next/data/build/en/desk.json',
  '/en/desk?_rsc=1',
  '/en/desk?nxtPlocale=en',
  '/en/desk?nextLocale=en&path=start',
  '/en/[locale]/desk',
  '/[locale]/desk',
  'http://localhost/en/desk',
];

const headers: readonly (readonly [string, ...string[]])[] = [
  ['RSC: 1'],
  ['RSC: 1', 'Next-Router-Prefetch: 1'],
  ['RSC: 1', 'Next-Router-Prefetch: 2', 'Next-Router-Segment-Prefetch: /_tree'],
  ['RSC: 1', 'Next-Router-State-Tree: %5B%22%22%2C%7B%7D%5D'],
  ['Next-Action: 00aabbccddeeff00112233445566778899aabbccdd'],
  ['x-middleware-subrequest: proxy:proxy:proxy:proxy:proxy'],
  ['x-middleware-subrequest: src/proxy:src/proxy:src/proxy:src/proxy:src/proxy'],
  ['x-middleware-next: 1'],
  ['x-middleware-invoke: 1'],
  ['x-nextjs-data: 1'],
  ['x-next-resume: 1', 'next-resume: 1'],
  ['x-prerender-revalidate: 1', 'x-prerender-revalidate-if-generated: 1'],
  ['x-http-method-override: GET'],
  ['X-Forwarded-Prefix: /en/desk', 'X-Forwarded-Path: /en/desk'],
  ['Cookie: __prerender_bypass=1; __next_preview_data=1'],
];

/** Headers by which some server reads another path than the one on the first line. */
const rewrites = [
  'x-middleware-rewrite',
  'x-invoke-path',
  'x-matched-path',
  'x-original-url',
  'x-rewrite-url',
  'x-nextjs-rewrite',
  'next-url',
];

/** What is wrong with an answer that should say nothing of the desk. */
async function problemsOf(sent: Sent): Promise<readonly string[]> {
  const { status, body } = await send(off, sent);
  // The framework takes a slash away from the end; the address without it is not found.
  const hasMoved = status === 308 && (await send(off, { path: desk })).status === 404;
  return [
    ...(status === 404 || hasMoved ? [] : [`status ${status}`]),
    ...(/data-desk|call screen/i.test(body) ? ['the desk’s words'] : []),
  ];
}

describe('a desk that is switched off', () => {
  it('is there where it is switched on, so that these attacks mean something', async () => {
    expect((await send(on, { path: desk })).status).toBe(200);
    expect((await send(on, { path: '/en/desk/words' })).status).toBe(200);
  });

  it.each(hidden)('is not found at %s', async (path) => {
    expect(await problemsOf({ path })).toEqual([]);
  });

  it.each(paths)('is not found by way of %s', async (path) => {
    expect(await problemsOf({ path })).toEqual([]);
  });

  it.each(headers)('is not found with %s', async (...lines) => {
    expect(await problemsOf({ path: desk, headers: lines })).toEqual([]);
  });

  it.each(rewrites)('is not found by naming it in %s', async (name) => {
    const [plain, tricked] = await Promise.all([
      send(off, { path: '/en/cleared' }),
      send(off, { path: '/en/cleared', headers: [`${name}: ${desk}`] }),
    ]);
    expect(tricked.status).toBe(200);
    const length = ({ body }: typeof plain) => body.length;
    expect(Math.abs(length(tricked) - length(plain))).toBeLessThan(20);
  });
});

describe('a language that is not offered', () => {
  it.each([
    '/ar',
    '/tr/questions/age',
    '/zh-Hans/result',
    '/AR',
    '/ar/',
    '/%61r',
    '/ar;en',
    '/en/../ar',
    '/ar/words/questions',
    '/__proto__',
    '/constructor/answer',
    '/xx',
  ])('is not found at %s', async (path) => {
    expect([308, 404]).toContain((await send(off, { path })).status);
  });

  it('takes no answers', async () => {
    const answered = await send(off, {
      method: 'POST',
      path: '/ar/answer',
      body: 'question=respondent&respondent=self&session=',
      headers: ['Content-Type: application/x-www-form-urlencoded'],
    });
    expect(answered.status).toBe(405);
    expect(answered.header('set-cookie')).toBeUndefined();
  });
});

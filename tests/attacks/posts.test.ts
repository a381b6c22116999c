import { describe, expect, inject, it } from 'vitest';
import { isKindPage } from './support/kindPage';
import { publicOrigin } from './support/sites';
import { postCase, postForm, send } from './support/wire';

const plain = inject('plainPort');
const open = inject('publicPort');

const answer = 'question=respondent&respondent=self&session=';
const form = 'Content-Type: application/x-www-form-urlencoded';

function post(port: number, path: string, headers: readonly string[], body = answer) {
  return send(port, { method: 'POST', path, headers, body });
}

describe('a post from elsewhere', () => {
  const elsewhere = ['cross-site', 'same-site', 'none', 'garbage', ''];

  it.each(elsewhere)('is refused where the browser calls it "%s"', async (site) => {
    for (const path of ['/en/answer', '/en/also', '/en/clear']) {
      const answered = await post(plain, path, [form, `Sec-Fetch-Site: ${site}`, 'Origin: null']);
      expect(answered.status).toBe(403);
      isKindPage(answered);
    }
  });

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://evil.example#localhost',
    'null, http://localhost',
    'http://localhost:1',
    'file://',
    'undefined',
  ])('is refused from the origin %s', async (origin) => {
    expect((await post(plain, '/en/answer', [form, `Origin: ${origin}`])).status).toBe(403);
    expect((await post(open, '/en/answer', [form, `Origin: ${origin}`])).status).toBe(403);
  });

  it('is refused from another origin though the browser is made to say that it is ours', async () => {
    const headers = [form, 'Origin: https://evil.example', 'Sec-Fetch-Site: same-origin'];
    expect((await post(open, '/en/answer', headers)).status).toBe(403);
  });

  it('clears nobody’s answers', async () => {
    const answered = await post(plain, '/en/clear', [form, 'Origin: https://evil.example'], 'x=1');
    expect([answered.status, answered.header('set-cookie')]).toEqual([403, undefined]);
  });

  it('is refused where the host is forged to match the origin, once the public origin is known', async () => {
    const sent = { method: 'POST', path: '/en/answer', body: answer, host: 'evil.example' };
    const headers = [form, 'Origin: https://evil.example', 'X-Forwarded-Host: evil.example'];
    expect((await send(open, { ...sent, headers })).status).toBe(403);
  });
});

describe('a post from our own pages', () => {
  it.each([
    ['a browser that names the site', ['Sec-Fetch-Site: same-origin', 'Origin: null']],
    ['an older browser, which sends a null origin', ['Origin: null']],
    ['a browser that names neither', []],
  ])('is taken from %s', async (_, headers) => {
    for (const port of [plain, open]) {
      const answered = await post(port, '/en/answer', [form, ...headers]);
      expect([answered.status, answered.header('location')]).toEqual([303, '/en/questions/head-chest-signs']);
    }
  });

  it('is taken from its own origin by name', async () => {
    expect((await post(plain, '/en/answer', [form, `Origin: http://localhost:${plain}`])).status).toBe(303);
    expect((await post(open, '/en/answer', [form, `Origin: ${publicOrigin}`])).status).toBe(303);
  });
});

describe('a post that is too long or of another type', () => {
  it.each([
    ['17 KiB in one field', `${answer}&x=${'a'.repeat(17 * 1024)}`],
    ['9 000 fields', 'a=b&'.repeat(9000)],
    ['1 MB', 'a'.repeat(1024 * 1024)],
    ['12 MB, past the framework’s own limit', 'a'.repeat(12 * 1024 * 1024)],
  ])('gives 413 for %s, and a page', async (_, body) => {
    const answered = await postForm(plain, '/es/answer', body);
    expect(answered.status).toBe(413);
    isKindPage(answered, 'es');
  });

  it('gives 413 for an upload in pieces that says no length', async () => {
    const pieces = `4000\r\n${'a'.repeat(0x4000)}\r\n`.repeat(12);
    const headers = ['Transfer-Encoding: chunked'];
    expect((await postForm(plain, '/en/answer', `${pieces}0\r\n\r\n`, headers)).status).toBe(413);
  });

  it('gives 413 for a case over the limit, however much over', async () => {
    for (const size of [65_537, 200_000, 12_000_000]) {
      const answered = await postCase(plain, `{"answers":{}${' '.repeat(size)}}`);
      expect(answered.status).toBe(413);
    }
  });

  it.each([
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencodedx',
    '',
  ])('gives 415 for a form of type "%s", and a page', async (type) => {
    const answered = await post(plain, '/en/answer', [
      `Content-Type: ${type}`,
      'Sec-Fetch-Site: same-origin',
    ]);
    expect(answered.status).toBe(415);
    isKindPage(answered);
  });

  it('gives 415 for a packed body, which might unpack to anything', async () => {
    expect((await postForm(plain, '/en/answer', answer, ['Content-Encoding: gzip'])).status).toBe(415);
    expect((await postCase(plain, '{"answers":{}}', ['Content-Encoding: br'])).status).toBe(415);
  });

  it('does not take a form for a case, nor a case for a form', async () => {
    expect((await post(plain, '/api/assess', [form])).status).toBe(415);
    expect((await post(plain, '/en/answer', ['Content-Type: application/json'], '{}')).status).toBe(415);
  });
});

describe('bodies that would change more than they say', () => {
  it.each([
    '__proto__=x&question=__proto__',
    '__proto__[isAdmin]=1&constructor[prototype][isAdmin]=1&question=constructor',
    'question=toString&toString=1',
    'question=hasOwnProperty&intent=confirm',
    'question=respondent&question=age&respondent=self&respondent=other',
    'question=age&age=1e999&session=',
    `question=painSites&${'painSites=lowBack&'.repeat(500)}`,
    'question=respondent&respondent[]=self&respondent.x=1',
    'intent=__proto__&question=%00&session=%00',
    '%=%&%zz=%e0%80%80&=&&&&',
    'question=respondent%0d%0aSet-Cookie:%20x=1&respondent=self',
  ])('lead to a page of ours: %s', async (body) => {
    const answered = await postForm(plain, '/en/answer', body);
    expect(answered.status).toBe(303);
    expect(answered.header('location')).toMatch(/^\/en\/[a-z/-]+$/);
    expect((await send(plain, { path: '/api/health' })).status).toBe(200);
  });

  it.each([
    '{"__proto__":{"answers":{"age":44}}}',
    '{"answers":{"__proto__":{"age":44}}}',
    '{"answers":{"constructor":{"prototype":{"x":1}}}}',
    `{"answers":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}}`,
    `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    '{"answers":{"age":1e999}}',
    '{"answers":{"age":{"$gt":0}},"retracted":[]}',
    '{"answers":{"painSites":{"length":4294967295,"0":"lowBack"}}}',
    '{"answers":{},"retracted":{"length":1e9}}',
    '\u0000{"answers":{}}',
  ])('are refused with 400 as a case: %.60s', async (body) => {
    expect((await postCase(plain, body)).status).toBe(400);
    const clean = await postCase(plain, '{"answers":{}}');
    expect([clean.status, JSON.parse(clean.body.replace(/^[^{]*|[^}]*$/g, ''))]).toMatchObject([
      200,
      { status: 'asking', next: 'respondent' },
    ]);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:1', '/en/../..//evil'])(
    'do not lead from the choice of a language to %s',
    async (to) => {
      const answered = await postForm(plain, '/en/also', `also=es&to=${encodeURIComponent(to)}`);
      expect([answered.status, answered.header('location')]).toEqual([303, '/en']);
    },
  );
});

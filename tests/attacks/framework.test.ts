import { describe, expect, inject, it } from 'vitest';
import { publicOrigin } from './support/sites';
import { send, sendRaw } from './support/wire';

const plain = inject('plainPort');
const open = inject('publicPort');

describe('the framework’s own endpoints', () => {
  it.each([
    '/_next/image',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=75',
    '/_next/data/build/en.json',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/_next/static/chunks/none.js',
    '/_next/webpack-hmr',
    '/_next/postponed/resume/en',
    '/__nextjs_original-stack-frames',
    '/__nextjs_source-map?filename=proxy.ts',
    '/_error',
    '/_global-error',
    '/_not-found',
    '/.next/BUILD_ID',
    '/.env',
    '/.backstory/secret',
    '/.git/config',
    '/package.json',
    '/clinic.config.ts',
    '/proxy.ts.map',
  ])('are not found: %s', async (path) => {
    expect((await send(plain, { path })).status).toBe(404);
  });

  it.each([
    ['a bogus id', ['Next-Action: 00aabbccddeeff00112233445566778899aabbccdd', 'Content-Type: text/plain']],
    ['an inherited name', ['Next-Action: __proto__', 'Content-Type: text/plain']],
    ['fields of a form', ['Content-Type: multipart/form-data; boundary=x']],
  ])('take no server action with %s', async (_, headers) => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="1_$ACTION_ID_00aa"\r\n\r\n["$K1"]\r\n--x--\r\n';
    for (const path of ['/en', '/en/questions/age', '/_next/image', '/none']) {
      const answered = await send(plain, { method: 'POST', path, headers, body });
      expect([answered.status, answered.header('allow')]).toEqual([405, 'GET, HEAD']);
    }
  });

  it.each([
    ['RSC: 1'],
    ['RSC: 1', 'Next-Router-State-Tree: garbage'],
    ['RSC: 1', 'Next-Router-State-Tree: %'],
    ['RSC: 1', `Next-Router-State-Tree: ${'%5B'.repeat(3000)}`],
    ['RSC: 1', 'Next-Router-Segment-Prefetch: ../../../etc/passwd'],
    ['RSC: 1', 'Next-Url: //evil.example'],
    ['x-invoke-status: 500', 'x-invoke-error: {"message":"PRIVATE"}'],
    ['x-nonce: PRIVATE', 'content-security-policy: script-src *'],
    ['x-middleware-override-headers: x', 'x-middleware-request-x: 1'],
  ])('read nothing from %s', async (...headers) => {
    const answered = await send(plain, { path: '/en', headers });
    expect(answered.status).toBe(200);
    expect(answered.header('content-type')).toBe('text/html; charset=utf-8');
    expect(answered.text).not.toMatch(/PRIVATE|script-src \*/);
  });
});

describe('methods', () => {
  const pages = ['/en', '/en/questions/age', '/en/result', '/sw.js', '/icon.svg', '/'];

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'LOCK', 'QUERY'])(
    '%s is refused on pages with 405 and Allow',
    async (method) => {
      for (const path of pages) {
        const answered = await send(plain, { method, path });
        expect([path, answered.status, answered.header('allow')]).toEqual([path, 405, 'GET, HEAD']);
      }
    },
  );

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'SEARCH'])(
    '%s is refused where forms post to, and changes nothing',
    async (method) => {
      for (const path of ['/en/answer', '/en/also', '/en/clear']) {
        const answered = await send(plain, { method, path });
        expect([answered.status, answered.header('allow')]).toEqual([405, 'OPTIONS, POST']);
        expect(answered.header('set-cookie')).toBeUndefined();
      }
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])('%s is refused by the API', async (method) => {
    expect((await send(plain, { method, path: '/api/assess' })).status).toBe(405);
  });

  it.each(['X-HTTP-Method-Override: POST', 'X-HTTP-Method: DELETE', 'X-Method-Override: PUT'])(
    'are not changed by %s',
    async (header) => {
      expect((await send(plain, { path: '/en/clear', headers: [header] })).status).toBe(405);
      expect((await send(plain, { path: '/en', headers: [header] })).status).toBe(200);
    },
  );

  it('TRACE repeats no header', async () => {
    const answered = await send(plain, { method: 'TRACE', path: '/en', headers: ['Cookie: x=PRIVATE'] });
    expect(answered.text).not.toContain('PRIVATE');
  });
});

describe('the host', () => {
  const forged = ['evil.example', 'evil.example:80', 'localhost@evil.example', '', 'a b', '[::1', '%00', '.'];

  it.each(forged)('"%s" is in no redirect and on no page', async (host) => {
    for (const port of [plain, open]) {
      for (const path of ['/', '/en/', '/en', '/en/answer/', '/none']) {
        const answered = await send(port, { path, host });
        expect(answered.status).toBeLessThan(500);
        expect(answered.text).not.toContain('evil');
        expect(answered.header('location') ?? '/').toMatch(/^\/[\w/]*$/);
      }
    }
  });

  it.each([
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: javascript',
    'X-Forwarded-Port: 99999999',
    'Forwarded: host=evil.example;proto=https',
    'X-Original-Host: evil.example',
    'X-Host: evil.example',
  ])('is not taken from %s', async (header) => {
    for (const port of [plain, open]) {
      for (const path of ['/', '/en/', '/en']) {
        const answered = await send(port, { path, headers: [header] });
        expect(answered.status).toBeLessThan(400);
        expect(answered.text).not.toMatch(/evil|javascript:|99999999/);
      }
    }
  });

  it('a target with another host leads nowhere else', async () => {
    const answered = await send(plain, { path: 'http://evil.example/' });
    expect([answered.status, answered.header('location')]).toEqual([404, undefined]);
  });

  it('two hosts, or none, are refused', async () => {
    const two = await sendRaw(plain, 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n', 800);
    expect(two.text).not.toContain('evil');
    expect(two.status).toBeLessThan(500);
    expect((await sendRaw(plain, 'GET / HTTP/1.1\r\n\r\n', 800)).status).toBe(400);
  });

  it('of the clinic is the one that cookies are made secure for', async () => {
    const sent = { method: 'POST', path: '/en/answer', body: 'question=respondent&respondent=self&session=' };
    const headers = ['Content-Type: application/x-www-form-urlencoded', `Origin: ${publicOrigin}`];
    const answered = await send(open, { ...sent, headers, host: 'evil.example' });
    expect(answered.header('set-cookie')).toMatch(/; Secure; HttpOnly; SameSite=lax$/i);
    expect(answered.header('set-cookie')).not.toMatch(/domain/i);
  });
});

import { describe, expect, inject, it } from 'vitest';
import { send, sendRaw } from './support/wire';

const port = inject('plainPort');

const start = 'POST /en/clear HTTP/1.1\r\nHost: localhost\r\n';
const hidden = 'GET /en/result HTTP/1.1\r\nHost: localhost\r\nX: ';

describe('requests that two servers might read in two ways', () => {
  it.each([
    [
      'a length and pieces',
      `${start}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    ],
    ['two lengths', `${start}Content-Length: 0\r\nContent-Length: 40\r\n\r\n${hidden}`],
    ['two lengths in one header', `${start}Content-Length: 0, 40\r\n\r\n${hidden}`],
    ['a negative length', `${start}Content-Length: -1\r\n\r\n${hidden}`],
    ['a length with a plus', `${start}Content-Length: +0\r\n\r\n${hidden}`],
    ['a length in hexadecimal', `${start}Content-Length: 0x0\r\n\r\n${hidden}`],
    ['an unknown encoding', `${start}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['two encodings', `${start}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`],
    ['a space before the colon', `${start}Content-Length : 0\r\n\r\n${hidden}`],
    ['a header folded over two lines', `${start}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`],
    ['a bare line feed', 'GET /en HTTP/1.1\nHost: localhost\n\n'],
    ['a piece of no length', `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n${hidden}`],
    ['a null byte in a header', 'GET /en HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n'],
    ['a null byte in the path', 'GET /en\0 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a carriage return in the path', 'GET /en\rX HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a space in the path', 'GET /en x HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['bytes that are no HTTP', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'],
    ['an unknown version', 'GET /en HTTP/9.9\r\nHost: localhost\r\n\r\n'],
  ])('are answered at most once, and not with a page: %s', async (_, data) => {
    const answered = await sendRaw(port, data, 700);
    expect(answered.text.match(/HTTP\/1\.1 \d{3}/g)?.length ?? 0).toBeLessThan(2);
    expect(answered.text).not.toMatch(/HTTP\/1\.1 (2|5)\d\d/);
  });

  it('a body that never ends keeps nobody else waiting', async () => {
    const slow = sendRaw(port, `${start}Content-Length: 100000\r\n\r\na=b`, 900);
    expect((await send(port, { path: '/api/health' })).status).toBe(200);
    expect((await slow).status).toBe(0);
  });
});

describe('addresses and headers that are too much or not to be read', () => {
  it.each([
    '/%',
    '/%zz',
    '/en/%E0%A4%A',
    '/en/%00',
    '/en/%0d%0aSet-Cookie:%20x=1',
    '/%0d%0aLocation:%20//evil.example',
    '*',
    '//evil.example',
    '///evil.example/%2e%2e',
    '/\\evil.example',
    '/%5cevil.example',
    '/.//evil.example',
    '/en/..;/..;/',
    '/en/questions/age%2f..%2f..',
    '/en/\x80\xff',
    `/en/${'a'.repeat(12_000)}`,
    `/${'a/'.repeat(5000)}`,
  ])('are not found: %.60s', async (path) => {
    const answered = await send(port, { path });
    // Node itself refuses bytes that no address may have.
    expect(answered.status).toBe(path.includes('\x80') ? 400 : 404);
    expect(answered.header('location')).toBeUndefined();
    expect(answered.header('set-cookie')).toBeUndefined();
  });

  it('a path or header longer than Node takes gives 431', async () => {
    expect((await send(port, { path: `/en/${'a'.repeat(20_000)}` })).status).toBe(431);
    expect((await send(port, { path: '/en', headers: [`X: ${'a'.repeat(20_000)}`] })).status).toBe(431);
  });

  it('thousands of small headers change nothing', async () => {
    const headers = Array.from({ length: 1900 }, (_, at) => `X${at}: a`);
    expect((await send(port, { path: '/en', headers })).status).toBe(200);
  });

  it.each([
    ['Accept-Language', Array.from({ length: 3000 }, () => 'q;q=1').join(',')],
    ['Accept-Language', 'en;q=NaN,__proto__;q=9,*;q=-1,;;;'],
    ['Accept-Encoding', 'gzip;q=nope, br;q=2, *;q=0'],
    ['If-None-Match', '*'],
    ['If-Modified-Since', 'yesterday'],
    ['Range', `bytes=${'0-0,'.repeat(1000)}1-1`],
    ['Accept', '*/*;q=1.0000000001, text/x-component'],
    ['Upgrade-Insecure-Requests', '99999999999999999999'],
  ])('an odd %s is no error', async (name, value) => {
    for (const path of ['/', '/en', '/sw.js', '/icon.svg']) {
      expect((await send(port, { path, headers: [`${name}: ${value}`] })).status).toBeLessThan(500);
    }
  });

  it('an upgrade or a tunnel leads nowhere', async () => {
    const upgrade = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: x'];
    expect([0, 200, 400, 404]).toContain(
      (await send(port, { path: '/_next/webpack-hmr', headers: upgrade })).status,
    );
    expect((await send(port, { method: 'CONNECT', path: 'evil.example:443' })).status).toBe(0);
  });
});

describe('what an answer repeats', () => {
  const mark = 'zq8PRIVATE8zq';

  it.each([
    `/${mark}`,
    `/en/${mark}`,
    `/en/questions/${mark}`,
    `/en/words/${mark}`,
    `/en?${mark}=${mark}`,
    `/en/questions/age?answer=${mark}`,
    `/api/${mark}`,
    `/_next/${mark}`,
    `/_next/static/${mark}.js`,
    `/en/answer?${mark}`,
    `/${mark}/`,
    `/en/?${mark}`,
    `/?${mark}`,
  ])('nothing of the address: %s', async (path) => {
    expect((await send(port, { path })).text).not.toContain(mark);
  });

  it('nothing of the headers', async () => {
    const names = [
      'Referer',
      'User-Agent',
      'Origin',
      'Cookie',
      'Accept-Language',
      'X-Nonce',
      'Authorization',
    ];
    const headers = names.map((name) => `${name}: ${mark}=${mark}`);
    for (const path of ['/', '/en', '/none', '/en/answer', '/api/assess']) {
      expect((await send(port, { path, headers })).text).not.toContain(mark);
    }
  });
});

import { describe, expect, inject, it } from 'vitest';
import { postForm, send, type Answered } from './support/wire';

const plain = inject('plainPort');
const open = inject('publicPort');

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

async function aScript(): Promise<string> {
  const { body } = await send(plain, { path: '/en' });
  return /src="(\/_next\/static\/[^"]+\.js)"/.exec(body)?.[1] ?? '';
}

function read(path: string, ...headers: readonly string[]): Promise<Answered> {
  return send(plain, { path, headers });
}

async function aStyle(): Promise<string> {
  const { body } = await send(plain, { path: '/en' });
  return /href="(\/_next\/static\/[^"]+\.css)"/.exec(body)?.[1] ?? '';
}

/** Directives of a policy by name. */
function policyOf(answered: Answered): ReadonlyMap<string, string> {
  const text = answered.header('content-security-policy') ?? '';
  return new Map(
    text.split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('what is the same for everyone', () => {
  const kinds: readonly [string, () => Promise<string>][] = [
    ['a script', aScript],
    ['a style', aStyle],
    ['the words', () => Promise.resolve('/es/words/result')],
  ];

  it.each(kinds)('is sent in the shortest coding that the browser reads: %s', async (_, find) => {
    const path = await find();
    const plainly = await read(path);
    expect([plainly.status, plainly.header('content-encoding')]).toEqual([200, undefined]);
    for (const [accepted, coding] of [
      ['gzip, deflate, br', 'br'],
      ['br;q=0.1, gzip', 'br'],
      ['gzip, br; q=0.0', 'gzip'],
      ['brotli, gzip', 'gzip'],
    ]) {
      const sent = await read(path, `Accept-Encoding: ${accepted}`);
      expect([sent.status, sent.header('content-encoding')]).toEqual([200, coding]);
      expect(sent.header('vary')).toBe('Accept-Encoding');
      expect(Number(sent.header('content-length'))).toBeLessThan(plainly.body.length / 2);
    }
    for (const none of ['identity', 'deflate, zstd', 'br;q=0, gzip;q=0']) {
      const sent = await read(path, `Accept-Encoding: ${none}`);
      expect([sent.body === plainly.body, sent.header('content-encoding')]).toEqual([true, undefined]);
    }
  });

  it('is kept by a browser where its address names the build, and asked for again where it does not', async () => {
    const script = await read(await aScript());
    expect(script.header('cache-control')).toBe('public, max-age=31536000, immutable');
    const words = await read('/es/words/result');
    expect(words.header('cache-control')).toBe('no-cache');
    const again = await read('/es/words/result', `If-None-Match: ${words.header('etag') ?? ''}`);
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('is read, and nothing beside it', async () => {
    const path = await aScript();
    const head = await send(plain, { path, method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
    expect((await send(plain, { path, method: 'POST' })).status).toBe(405);
    for (const other of [
      `${path}.br`,
      `${path}.gz`,
      path.replace('static', 'server'),
      '/es/words/result.body',
    ]) {
      expect((await read(other)).status).toBe(404);
    }
    expect((await read(path, 'Range: bytes=9-2')).status).toBe(200);
  });
});

describe('every response', () => {
  it.each([
    ['a page', '/en', 200],
    ['a page of the frame that is not found', '/en/none', 404],
    ['an address that is not found', '/none', 404],
    ['an address that cannot be read', '/%', 404],
    ['the way to a language', '/', 307],
    ['a slash at the end', '/en/', 308],
    ['the service worker', '/sw.js', 200],
    ['the icon', '/icon.svg', 200],
    ['the words', '/en/words/questions', 200],
    ['the list of files', '/offline-files', 200],
    ['health', '/api/health', 200],
    ['the API asked in another way', '/api/assess', 405],
    ['a form’s address', '/en/answer', 405],
    ['a script that is not there', '/_next/static/none.js', 404],
  ])('carries the headers: %s', async (_, path, status) => {
    const answered = await send(plain, { path });
    expect(answered.status).toBe(status);
    for (const [name, value] of Object.entries(always))
      expect([name, answered.header(name)]).toEqual([name, value]);
    expect(answered.header('x-frame-options')).toBe('DENY');
    expect(answered.header('permissions-policy')).toContain('camera=(), microphone=(), geolocation=()');
    expect(answered.header('x-powered-by')).toBeUndefined();
    expect(answered.header('server')).toBeUndefined();
    expect(answered.header('access-control-allow-origin')).toBeUndefined();
    const policy = policyOf(answered);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:/);
  });

  it('carries them with a script, which may be kept for ever', async () => {
    const path = await aScript();
    const answered = await send(plain, { path });
    expect(answered.status).toBe(200);
    for (const [name, value] of Object.entries(always))
      expect([name, answered.header(name)]).toEqual([name, value]);
    expect(answered.header('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('carries them after an answer and an error', async () => {
    const taken = await postForm(plain, '/en/answer', 'question=respondent&respondent=self&session=');
    const refused = await postForm(plain, '/en/answer', '', ['Sec-Fetch-Site: cross-site']);
    expect([taken.status, refused.status]).toEqual([303, 403]);
    for (const [name, value] of Object.entries(always)) {
      expect([taken.header(name), refused.header(name)]).toEqual([value, value]);
    }
    expect(taken.header('cache-control')).toBe('no-store');
  });
});

async function camera(path: string): Promise<string | undefined> {
  return (await send(open, { path })).header('permissions-policy')?.split(',')[0];
}

describe('a page’s policy', () => {
  it('has a new nonce each time, which every script on the page carries', async () => {
    const [one, two] = await Promise.all([send(plain, { path: '/en' }), send(plain, { path: '/en' })]);
    const nonces = [one, two].map(
      (page) => /'nonce-([\da-f]{32})'/.exec(policyOf(page).get('script-src') ?? '')?.[1],
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    const inline = one.body.match(/<script(?![^>]*\bsrc=)[^>]*>/g) ?? [];
    expect(inline.length).toBeGreaterThan(0);
    for (const tag of inline) expect(tag).toContain(`nonce="${nonces[0]}"`);
  });

  it('lets only our own policy make scripts and markup', async () => {
    const policy = policyOf(await send(plain, { path: '/en' }));
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('default');
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
  });

  it('names who may frame it, and then forbids no frame', async () => {
    for (const path of ['/en', '/en/answer', '/icon.svg']) {
      const answered = await send(open, { path });
      expect(policyOf(answered).get('frame-ancestors')).toBe('https://portal.clinic.example');
      expect(answered.header('x-frame-options')).toBeUndefined();
    }
  });

  it('allows the camera at the desk, and nowhere else', async () => {
    expect(await camera('/en/desk')).toBe('camera=(self)');
    expect(await camera('/en')).toBe('camera=()');
    expect(await camera('/en/desks')).toBe('camera=()');
  });
});

describe('what is made for a person', () => {
  it.each(['/en', '/en/questions/age', '/en/review', '/en/result', '/en/emergency'])(
    'is kept by no cache: %s',
    async (path) => {
      expect((await send(plain, { path })).header('cache-control')).toMatch(/private.*no-store/);
    },
  );
});

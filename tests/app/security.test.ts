import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressAt, addresses, type Open } from '@/app/addresses';
import { clientAddress } from '@/app/clientAddress';
import { contentSecurityPolicy, permissions, scriptlessPolicy, securityHeaders } from '@/app/security';
import { isOwn } from '@/app/session/origin';

const all: Open = { locales: ['en', 'zh-Hans'], desk: true, files: ['/sw.js', '/logos/clinic.svg'] };

describe('the list of addresses', () => {
  it('has every page and route of app/, and no other', () => {
    const folders = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|[/\\])(page\.tsx|route\.ts)$/.test(file))
      .map((file) => `/${join(file, '..').split(sep).join('/')}`)
      .filter((folder) => !folder.endsWith('[...rest]'));
    expect(Object.keys(addresses).toSorted()).toEqual(folders.toSorted());
  });

  it.each([
    ['/en', 'page'],
    ['/zh-Hans/questions/pelvic-signs', 'page'],
    ['/en/change/age', 'page'],
    ['/en/answer', 'form'],
    ['/en/words/result', 'data'],
    ['/en/desk', 'page'],
    ['/en/desk/words', 'data'],
    ['/api/assess', 'data'],
    ['/sw.js', 'file'],
    ['/logos/clinic.svg', 'file'],
  ])('names %s a %s', (path, kind) => {
    expect(addressAt(path, all)?.kind).toBe(kind);
  });

  it.each([
    '',
    '/',
    '/en/',
    '/EN',
    '/ar',
    '/en/questions',
    '/en/questions/',
    '/en/questions/pelvicSigns',
    '/en/questions/constructor',
    '/en/questions/age/more',
    '/en/words/constructor',
    '/en/[locale]',
    '/[locale]',
    '/en/desk/',
    '/toString',
    '/api',
    '/logos',
  ])('has no "%s"', (path) => {
    expect(addressAt(path, all)).toBeUndefined();
  });

  it('has no desk where the settings switch it off', () => {
    for (const path of ['/en/desk', '/en/desk/card', '/en/desk/words']) {
      expect(addressAt(path, all)?.isDesk).toBe(true);
      expect(addressAt(path, { ...all, desk: false })).toBeUndefined();
    }
  });
});

function from(origin: string | null, site: string | null, host = 'backstory.example'): Headers {
  const headers = new Headers({ host });
  if (origin !== null) headers.set('origin', origin);
  if (site !== null) headers.set('sec-fetch-site', site);
  return headers;
}

describe('whether a form is ours', () => {
  const ours = 'https://backstory.example';

  it.each<[string | null, string | null, boolean, boolean]>([
    // origin, site, taken with a public origin, taken without one
    [ours, 'same-origin', true, true],
    ['null', 'same-origin', true, true],
    [null, 'same-origin', true, true],
    ['https://inside.example:8443', 'same-origin', false, true],
    [ours, 'cross-site', false, false],
    [ours, 'same-site', false, false],
    ['null', 'cross-site', false, false],
    [null, 'none', false, false],
    [ours, null, true, true],
    ['null', null, true, true],
    [null, null, true, true],
    ['http://backstory.example', null, false, true],
    ['https://evil.example', null, false, false],
    ['https://backstory.example.evil.example', null, false, false],
    ['https://backstory.example:444', null, false, false],
  ])('from %s, called %s', (origin, site, withPublic, without) => {
    const headers = from(origin, site);
    expect([isOwn(headers, ours), isOwn(headers, null)]).toEqual([withPublic, without]);
  });

  it('is not decided by a forged host once the public origin is known', () => {
    const headers = from('https://evil.example', null, 'evil.example');
    expect([isOwn(headers, ours), isOwn(headers, null)]).toEqual([false, true]);
  });
});

describe('whose posts are counted together', () => {
  it.each<[string, string | undefined, string]>([
    ['192.0.2.1', undefined, '192.0.2.1'],
    ['10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['10.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
    ['10.0.0.1', ' , ', '10.0.0.1'],
    ['::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['2001:db8:1:2::9', undefined, '2001:db8:1:2'],
    ['2001:0db8:0001:0002:ffff::', undefined, '2001:db8:1:2'],
    ['::1', undefined, '0:0:0:0'],
    ['2001:db8::1', undefined, '2001:db8:0:0'],
    ['10.0.0.1', 'x'.repeat(5000), 'x'.repeat(64)],
  ])('%s, forwarded for %.30s', (socket, forwarded, client) => {
    expect(clientAddress(socket, forwarded)).toBe(client);
  });
});

describe('headers', () => {
  it('allow framing by those the settings name, in every policy', () => {
    const named = ['https://a.example', 'https://b.example'];
    const policies = [contentSecurityPolicy('n', named) ?? '', scriptlessPolicy(named)];
    const general = new Map(securityHeaders(named));
    for (const policy of [...policies, general.get('Content-Security-Policy')]) {
      expect(policy).toMatch(/frame-ancestors https:\/\/a\.example https:\/\/b\.example$/);
    }
    expect(general.has('X-Frame-Options')).toBe(false);
    expect(new Map(securityHeaders([])).get('X-Frame-Options')).toBe('DENY');
  });

  it('give no page a script that has neither our address nor the nonce', () => {
    const policy = contentSecurityPolicy('abc', []) ?? '';
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toMatch(/unsafe|\*|strict-dynamic/);
    expect(scriptlessPolicy([])).not.toContain('script-src');
  });

  it('allow no camera but the desk’s', () => {
    expect(permissions(false)[1]).toContain('camera=()');
    expect(permissions(true)[1]).toContain('camera=(self)');
  });
});

import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { CompactEncrypt, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';

// Outside the framework the marker has no package.
vi.mock('server-only', () => ({}));

const secret = 'a secret for these tests';
const keyOf = (text: string) => createHash('sha256').update(text).digest();
const value = { token: 'x', draft: { answers: { age: 44 } } };

let seal: (value: unknown) => Promise<string>;
let unseal: (sealed: string) => Promise<unknown>;

beforeAll(async () => {
  vi.stubEnv('BACKSTORY_SECRET', secret);
  ({ seal, unseal } = await import('@/app/session/seal'));
});

function encrypt(
  plain: Uint8Array,
  key: Uint8Array,
  header: { alg: string; enc: string } & Record<string, string>,
) {
  return new CompactEncrypt(plain).setProtectedHeader(header).encrypt(key);
}

const deflated = deflateRawSync(JSON.stringify(value));
const gcm = { alg: 'dir', enc: 'A256GCM' };

describe('a sealed text', () => {
  it('opens as it was', async () => {
    expect(await unseal(await seal(value))).toEqual(value);
  });

  it('is another each time, so that equal answers do not look equal', async () => {
    expect(await seal(value)).not.toBe(await seal(value));
  });

  it('does not open with any one bit of its parts changed', async () => {
    const parts = (await seal(value)).split('.');
    let tried = 0;
    for (const [at, part] of parts.entries()) {
      const bytes = Buffer.from(part, 'base64url');
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const forged = parts.with(at, flipped.toString('base64url')).join('.');
        expect(await unseal(forged)).toBeUndefined();
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(500);
  });

  it('does not open cut short anywhere, or with more at its end', async () => {
    const sealed = await seal(value);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(await unseal(sealed.slice(0, length))).toBeUndefined();
    }
    for (const more of ['A', '.', '.A', 'AAAA']) expect(await unseal(sealed + more)).toBeUndefined();
  });

  it('does not open with parts of two', async () => {
    const [one, two] = [(await seal(value)).split('.'), (await seal({ token: 'y' })).split('.')];
    for (const at of [2, 3, 4]) expect(await unseal(one.with(at, two[at] ?? '').join('.'))).toBeUndefined();
  });
});

describe('a text that others sealed', () => {
  it('opens with our key, our algorithm and our packing, so that these attacks mean something', async () => {
    expect(await unseal(await encrypt(deflated, keyOf(secret), gcm))).toEqual(value);
  });

  it.each<[string, () => Promise<string> | string]>([
    ['with another key', () => encrypt(deflated, keyOf('another'), gcm)],
    ['with a random key', () => encrypt(deflated, randomBytes(32), gcm)],
    ['with no algorithm', () => new UnsecuredJWT(value).encode()],
    [
      'with another encryption under our key',
      () => encrypt(deflated, keyOf(secret).subarray(0, 16), { alg: 'dir', enc: 'A128GCM' }),
    ],
    [
      'with our key wrapping another',
      () => encrypt(deflated, keyOf(secret), { alg: 'A256KW', enc: 'A256GCM' }),
    ],
    [
      'with a key from a password that it brings',
      () => encrypt(deflated, keyOf(secret), { alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' }),
    ],
    ['with JSON that is not packed', () => encrypt(Buffer.from(JSON.stringify(value)), keyOf(secret), gcm)],
    ['with something packed that is no JSON', () => encrypt(deflateRawSync('{'), keyOf(secret), gcm)],
    [
      'with 64 MB packed small',
      () => encrypt(deflateRawSync(Buffer.alloc(64 * 1024 * 1024)), keyOf(secret), gcm),
    ],
    [
      'with one byte too many',
      () => encrypt(deflateRawSync(' '.repeat(64 * 1024 - 1) + '{}'), keyOf(secret), gcm),
    ],
  ])('does not open: %s', async (_, forge) => {
    expect(await unseal(await forge())).toBeUndefined();
  });

  it('does not open when it is no sealed text at all', async () => {
    for (const text of ['', '.', '....', '{}', 'null', '%00', 'é', 'x'.repeat(100_000), '__proto__']) {
      expect(await unseal(text)).toBeUndefined();
    }
  });
});

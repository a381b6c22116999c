import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { CompactEncrypt, compactDecrypt } from 'jose';

/**
 * The key of the sealed cookies. Without BACKSTORY_SECRET one is made at start: then sealed answers
 * live no longer than the server.
 */
const key = createHash('sha256')
  .update(process.env['BACKSTORY_SECRET'] ?? randomBytes(32))
  .digest();

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** More than any answers need; a larger text is not one of ours. */
const longestText = 64 * 1024;

/** Encrypts and signs a value (AES-256-GCM), deflated so that the longest answers fit in one cookie. */
export async function seal(value: unknown): Promise<string> {
  const bytes = await deflate(JSON.stringify(value));
  return new CompactEncrypt(bytes).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
}

/** The value of a sealed text; undefined where the text was not sealed here or was changed since. */
export async function unseal(sealed: string): Promise<unknown> {
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const text = await inflate(plaintext, { maxOutputLength: longestText });
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}

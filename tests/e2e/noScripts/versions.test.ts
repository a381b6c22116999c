import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CompactEncrypt, compactDecrypt } from 'jose';
import * as z from 'zod';
import { protocol } from '@/machines/protocol';
import { secret } from '@/playwright.config';
import { unaffected } from '../support/stories';
import { expect, test } from '../support/test';

const key = createHash('sha256').update(secret).digest();
const session = z.looseObject({ draft: z.looseObject({ protocolVersion: z.string() }) });

/** What a sealed cookie holds. */
async function opened(cookie: string) {
  const { plaintext } = await compactDecrypt(cookie, key);
  return session.parse(JSON.parse(inflateRawSync(plaintext).toString()));
}

/** The same under a version of the protocol that is no more. */
async function older(cookie: string): Promise<string> {
  const value = await opened(cookie);
  const changed = { ...value, draft: { ...value.draft, protocolVersion: '0.0.1' } };
  const plain = deflateRawSync(JSON.stringify(changed));
  return new CompactEncrypt(plain).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(key);
}

test('answers sealed under an older version show no result before that is told [H28]', async ({
  person,
  page,
  context,
}) => {
  const sealed = async () => {
    const cookie = (await context.cookies()).find(({ name }) => name === 'backstory');
    if (cookie === undefined) throw new Error('there is no cookie');
    return cookie;
  };
  await person.begin();
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  const cookie = await sealed();
  await context.addCookies([{ ...cookie, value: await older(cookie.value) }]);
  for (const place of ['result', 'review', 'questions/age', 'change/age', 'emergency', 'today']) {
    await person.opens(place);
    await person.seesPage('notice');
    await expect(person.submit).toBeVisible();
    await expect(page.locator('[data-procedure], [data-row], [data-tier]')).toHaveCount(0);
  }
  await person.submit.click();
  await person.seesReview();
  expect((await opened((await sealed()).value)).draft.protocolVersion).toBe(protocol.version);
  await person.opensResult();
});

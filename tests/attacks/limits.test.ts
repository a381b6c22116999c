import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { isKindPage } from './support/kindPage';
import { startSite, type Site } from './support/site';
import { plainSettings } from './support/sites';
import { postCase, postForm, type Answered } from './support/wire';

const open = inject('publicPort');

let plain: Site;
beforeAll(async () => {
  plain = await startSite(plainSettings);
});
afterAll(() => plain.stop());

/** Posts until one is refused, at most that often. */
async function untilRefused(most: number, post: (count: number) => Promise<Answered>): Promise<Answered> {
  let answered = await post(0);
  for (let count = 1; count < most && answered.status !== 429; count += 1) answered = await post(count);
  return answered;
}

const clearFrom = (client: string) =>
  postForm(open, '/en/clear', 'x=1', [`X-Forwarded-For: 192.0.2.1, ${client}`]);

it('one client’s posts are refused with 429 and a page that says when to come back; others can post', async () => {
  const refused = await untilRefused(610, () => clearFrom('198.51.100.7'));
  expect(refused.status).toBe(429);
  expect(Number(refused.header('retry-after'))).toBeGreaterThan(0);
  isKindPage(refused);
  expect((await clearFrom('198.51.100.8')).status).toBe(303);
});

it('a whole IPv6 network counts as one client', async () => {
  const refused = await untilRefused(610, (count) => clearFrom(`2001:db8::${count.toString(16)}`));
  expect(refused.status).toBe(429);
  expect((await clearFrom('2001:db8:0:1::1')).status).toBe(303);
});

it('whoever names other clients is still counted where no proxy stands before us', async () => {
  const refused = await untilRefused(610, (count) =>
    postCase(plain.port, '{"answers":{}}', [`X-Forwarded-For: 203.0.113.${count % 250}`]),
  );
  expect([refused.status, refused.header('content-type')]).toEqual([429, 'application/json']);
  // Clearing is counted apart: nobody is kept from it by what they posted before.
  expect((await postForm(plain.port, '/en/clear', '')).status).toBe(303);
});

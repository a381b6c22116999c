import { factsOf, localeCodes } from '@/messages/locales';
import { startSite } from '../../attacks/support/site';
import { expect, test } from '../support/test';

test('a clinic that refuses drafts offers none of them', async ({ request }) => {
  const site = await startSite({ refuseDraftLanguages: true });
  const at = (path: string) => `http://localhost:${String(site.port)}${path}`;
  try {
    for (const code of localeCodes) {
      const isRefused = factsOf(code).state === 'draft';
      expect((await request.get(at(`/${code}`))).status()).toBe(isRefused ? 404 : 200);
      expect((await request.get(at(`/${code}/words/questions`))).status()).toBe(isRefused ? 404 : 200);
    }
    const first = await request.get(at('/'), { headers: { 'Accept-Language': 'es' } });
    expect(first.url()).toBe(at('/en'));
    expect(await first.text()).not.toContain('hreflang="es"');
  } finally {
    await site.stop();
  }
});

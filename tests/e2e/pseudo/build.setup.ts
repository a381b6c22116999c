import { test } from '@playwright/test';
import { buildWithPseudo } from './copy';

test('a site with the pseudo-language is built', async () => {
  test.setTimeout(600_000);
  await buildWithPseudo();
});

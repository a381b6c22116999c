import { kinds } from '../support/kinds';
import { Person } from '../support/person';
import { test } from '../support/test';
import { mkdirSync } from 'node:fs';

for (const language of ['ar', 'tr'] as const) {
  for (const [kind, reach] of Object.entries(kinds)) {
    test(`${language} ${kind}`, async ({ page }) => {
      const person = new Person(page, language, true);
      await reach(person);
      const dir = `/tmp/h/shots/${language}`;
      mkdirSync(dir, { recursive: true });
      const name = kind.replaceAll(/\W+/g, '-');
      await page.setViewportSize({ width: 390, height: 844 });
      await page.screenshot({ path: `${dir}/${name}-390.png`, fullPage: true });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.screenshot({ path: `${dir}/${name}-320.png`, fullPage: true });
      if (['start', 'emergency', 'a routine result', 'several answers, with the drawing'].includes(kind)) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.screenshot({ path: `${dir}/${name}-1280.png`, fullPage: true });
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize({ width: 390, height: 844 });
        await page.screenshot({ path: `${dir}/${name}-dark.png`, fullPage: true });
        await page.emulateMedia({ colorScheme: 'light' });
        await page.addStyleTag({ content: '' }).catch(() => {});
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '225%';
        });
        await page.screenshot({ path: `${dir}/${name}-text200.png`, fullPage: true });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '';
        });
      }
      if (['emergency', 'a routine result'].includes(kind))
        await page.pdf({ path: `${dir}/${name}.pdf`, format: 'A4' });
    });
  }
}

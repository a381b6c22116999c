import { localeCodes } from '@/messages/locales';
import { violations } from '../support/access';
import { faultScreens, screens } from '../support/screens';
import { expect, test } from '../support/test';

/** What is wider than the window, or cut off where it has no room. */
function cutOff(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const inView = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const wide = inView.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return scrollWidth > clientWidth && (right > clientWidth + 1 || left < -1);
  });
  const cut = inView.filter((element) => {
    const { overflowX, overflowY, clip, clipPath } = getComputedStyle(element);
    const forReaders = clip !== 'auto' || clipPath !== 'none';
    if (forReaders || element.textContent.trim() === '') return false;
    return (
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [...wide, ...cut].map((element) => element.outerHTML.slice(0, 160));
}

function setTextSize(times: number) {
  // The stylesheet makes 112.5 % of the browser’s own size, and all else is a multiple of that.
  document.documentElement.style.fontSize = `${String(112.5 * times)}%`;
}

for (const language of localeCodes) {
  test(`${language}: nothing that WCAG 2.2 AA forbids on any kind of screen, light or dark, nothing lost at 320 px or with text of 200 % [H32]`, async ({
    person,
    page,
    watched,
  }) => {
    test.slow();
    person.language = language;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    const note = (screen: string, wrong: readonly string[]) => {
      found.push(...wrong.map((one) => `${screen}: ${one}`));
    };
    for (const [screen, reach] of Object.entries({ ...screens, ...faultScreens })) {
      await test.step(screen, async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await reach(person);
        note(screen, await violations(page));
        note(`${screen}, 320 px`, await page.evaluate(cutOff));
        await page.evaluate(setTextSize, 2);
        note(`${screen}, 200 %`, await page.evaluate(cutOff));
        await page.evaluate(setTextSize, 1);
        await page.emulateMedia({ colorScheme: 'dark' });
        note(`${screen}, dark`, await violations(page));
      });
    }
    watched.complaints = watched.complaints.filter(
      (one) => !/net::ERR_FAILED|status of 40[45]|a fault for a test/.test(one),
    );
    expect(found).toEqual([]);
  });
}

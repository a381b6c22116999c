import type { Locator, Page } from '@playwright/test';
import { emergencyAtOnce, soon, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

/** What shows in the place of a control. */
async function picture(shown: Locator): Promise<string> {
  return (await shown.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
}

async function setOpacity(control: Locator, opacity: string): Promise<void> {
  await control.evaluate((element: HTMLElement | SVGElement, to) => {
    element.style.opacity = to;
  }, opacity);
}

/** Sees that each control is drawn: without it, something else shows there. */
async function seesControls(page: Page, selector: string): Promise<void> {
  const controls = await page.locator(selector).filter({ visible: true }).all();
  expect(controls.length, selector).toBeGreaterThan(0);
  for (const control of controls) {
    const shown = await picture(control);
    await setOpacity(control, '0');
    expect(await picture(control), `${selector} is drawn`).not.toBe(shown);
    await setOpacity(control, '');
  }
}

/** The sides of a control on which its edge is drawn: a ground alone does not show in forced colours. */
async function bordersOf(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const style = getComputedStyle(element);
    return ['top', 'right', 'bottom', 'left'].filter(
      (side) =>
        style.getPropertyValue(`border-${side}-style`) === 'solid' &&
        parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
        style.getPropertyValue(`border-${side}-color`) !== style.backgroundColor,
    ).length;
  });
}

/** Moves the focus on by keyboard to each control of the page, and sees it change something there. */
async function seesFocus(page: Page): Promise<number> {
  let stops = 0;
  await page.locator('body').evaluate(() => {
    document.querySelector<HTMLElement>('#title')?.focus();
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused.closest('main, aside') === null) return null;
      // The drawing has a ring of its own, above the neighbours of what has the focus.
      const drawing = focused.closest('svg');
      if (drawing !== null) return drawing.querySelector('path[stroke-width="7"]') !== null;
      const card = focused.closest('.choice') ?? focused;
      return [focused, ...card.querySelectorAll('*')].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    });
    if (ring === null) return stops;
    expect(ring, 'the focus shows').toBe(true);
    stops += 1;
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, every control, what is ticked, and the focus show`, async ({
    person,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await person.begin();
    await seesControls(page, 'main input:not([type=hidden]), main button, main a, aside summary');
    expect(await seesFocus(page)).toBeGreaterThan(3);
    expect(await bordersOf(person.submit)).toBe(4);
    const choice = person.main.locator('.choice').first();
    const empty = await picture(choice);
    await person.option('respondent', 'self').check();
    await page.mouse.move(0, 0);
    expect(await picture(choice), 'what is ticked shows').not.toBe(empty);
    const bar = page.getByRole('progressbar');
    const atFirst = await picture(bar);

    await person.submit.click();
    await person.arrives('respondent', 'self');
    await person.goesTo('painSites', unaffected.answers);
    expect(await picture(bar), 'how far one is shows').not.toBe(atFirst);
    const neck = person.main.locator('svg [role=checkbox]').first();
    await seesControls(page, 'main svg [role=checkbox]');
    const plain = await picture(neck);
    await neck.focus();
    await page.keyboard.press('Space');
    await page.locator('#title').focus();
    expect(await picture(neck), 'what is marked on the drawing shows').not.toBe(plain);
    await neck.focus();
    await page.keyboard.press('Space');
    expect(await seesFocus(page)).toBeGreaterThan(10);

    await person.hasAnswered({ respondent: 'self', headChestSigns: ['none'], bodySigns: ['none'] });
    await person.opens('questions/age');
    await person.seesQuestion('age');
    expect(await bordersOf(person.main.getByRole('textbox'))).toBe(4);
    await person.submit.click();
    expect(await bordersOf(person.main.getByRole('alert'))).toBe(4);

    await person.hasAnswered(emergencyAtOnce.answers);
    await person.opens('emergency');
    await person.seesCard();
    expect(await bordersOf(page.locator('.call').first())).toBe(4);
    expect(await bordersOf(page.locator('.alarm'))).toBe(4);
    await seesControls(page, 'main a, main button, main summary');

    await person.hasAnswered(soon.answers);
    await person.opens('result');
    await person.seesResult();
    expect(await seesFocus(page)).toBeGreaterThan(5);
  });
}

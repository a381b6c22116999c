import type { Browser } from '@playwright/test';
import { inNewTab } from '../support/browser';
import type { Contender } from '../support/contenders';
import { asked } from '../support/questions';
import type { Visitor } from './visitor';

/** What a browser asks for at once: a page or none, and what that page or a press makes it fetch. */
export type Step = { readonly page: string | null; readonly files: readonly string[] };

/** Records what a browser with scripts asks for: the start page, the first question, the first answer. */
export function recordSteps(browser: Browser, { url, option, goOn }: Contender): Promise<readonly Step[]> {
  return inNewTab(browser, async ({ context, page }) => {
    let asks: { readonly path: string; readonly navigates: boolean }[] = [];
    context.on('request', (request) => {
      asks.push({ path: new URL(request.url()).pathname, navigates: request.isNavigationRequest() });
    });
    const during = async (act: () => Promise<unknown>): Promise<Step> => {
      asks = [];
      await act();
      // A service worker fetches what it keeps for later, which no load state tells of.
      for (let before = -1; before !== asks.length;) {
        before = asks.length;
        await page.waitForTimeout(1500);
      }
      const files = asks.filter((ask) => !ask.navigates).map((ask) => ask.path);
      return { page: asks.find((ask) => ask.navigates)?.path ?? null, files: [...new Set(files)] };
    };
    const [first] = asked;
    if (first === undefined) throw new Error('there is no question');
    return [
      await during(() => page.goto(new URL('/en', url).href)),
      await during(() => page.locator('main a.button').click()),
      await during(async () => {
        await page.locator(option(first, first.answer[0] ?? '')).click();
        await page.locator(goOn).click();
      }),
    ];
  });
}

/**
 * A patient with scripts, met at a step of theirs or later: after the last they answer every question
 * without asking the server for anything.
 */
export async function withScripts(
  visitor: Visitor,
  steps: readonly Step[],
  from: number,
  think: () => Promise<void>,
): Promise<void> {
  for (const { page, files } of steps.slice(from)) {
    if (page !== null) await visitor.open(page);
    await visitor.fetchAll(files);
    await think();
  }
  const silent = asked.length - Math.max(0, from - steps.length);
  for (let question = 1; question < silent; question += 1) await think();
}

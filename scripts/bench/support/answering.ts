import type { Page } from '@playwright/test';
import type { Contender } from './contenders';
import { asked, type AskedQuestion } from './questions';

async function choose(page: Page, contender: Contender, question: AskedQuestion): Promise<void> {
  if (question.kind === 'number') {
    await page.locator(contender.field(question)).fill(question.answer.join());
    return;
  }
  for (const value of question.answer) await page.locator(contender.option(question, value)).click();
}

/**
 * Answers every question from the first page on, as a person does with a mouse. Calls back for each
 * press of Continue that leads to another question: it resolves once that one is there.
 */
export async function answerAll(
  page: Page,
  contender: Contender,
  goOn: (press: () => Promise<void>) => Promise<void>,
): Promise<void> {
  for (const [at, question] of asked.entries()) {
    await choose(page, contender, question);
    // Nobody goes on from the first question at once: what the first touch loads is there by then.
    if (at === 0) await page.waitForTimeout(1500);
    if (at === asked.length - 1) return;
    // As long as a finger stays down: what a page does when it comes down is not part of the wait.
    await goOn(() => page.locator(contender.goOn).click({ delay: 80 }));
  }
}

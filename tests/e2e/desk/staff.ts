import { expect, type Locator, type Page } from '@playwright/test';
import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { answerKeys, NONE_KEY, spokenOrder } from '@/machines/desk/spokenOrder';
import { isQuestionId, questionOf, type Answer, type QuestionId } from '@/machines/questions';

export type Opening = {
  readonly callBack: string;
  readonly place?: string;
  readonly caller?: 'patient' | 'helper';
  readonly language?: string;
  readonly interpreter?: string;
};

/** Somebody at the front desk, who reads out what is shown and answers by keyboard. */
export class Staff {
  readonly main: Locator;
  /** Keys pressed to open a call by keyboard, and to record answers. */
  keys = 0;
  private given: Given = {};

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
  }

  async open(language = 'en'): Promise<void> {
    await this.page.goto(`/${language}/desk`);
    await this.sees('board');
  }

  async sees(view: string): Promise<void> {
    await expect(this.main).toHaveAttribute('data-desk', view);
  }

  async seesQuestion(id: QuestionId): Promise<void> {
    await expect(this.main).toHaveAttribute('data-question', id);
  }

  /** Goes through the opening of a call that is on the screen. */
  async goThrough({ callBack, place = '', caller = 'patient', language, interpreter = 'none' }: Opening) {
    await this.sees('opening');
    await expect(this.page.locator('#call-back')).toBeFocused();
    await this.page.keyboard.type(callBack);
    await this.main.locator(`[name="caller"][value="${caller}"]`).check();
    await this.page.locator('#place').fill(place);
    if (language !== undefined) await this.page.locator('#language').selectOption(language);
    await this.main.locator(`[name="interpreter"][value="${interpreter}"]`).check();
    await this.main.locator('[name="consent"][value="given"]').check();
    await this.page.keyboard.press('Enter');
  }

  /**
   * Goes through the opening by keyboard alone, with a qualified interpreter. What is typed into fields is
   * not counted among the keys.
   */
  async openByKeys({ callBack, place, language }: { callBack: string; place: string; language: string }) {
    await this.sees('opening');
    await expect(this.page.locator('#call-back')).toBeFocused();
    this.given = { respondent: 'staff' };
    await this.page.keyboard.type(callBack);
    for (const key of ['Tab', 'Space', 'Tab']) await this.press(key);
    await this.page.keyboard.type(place);
    await this.press('Tab');
    await this.page.keyboard.type(language);
    await expect(this.main.locator('.opening-say .callers').first()).toBeVisible();
    for (const key of ['Tab', 'ArrowDown', 'Tab', 'Space', 'Enter']) await this.press(key);
    await expect(this.main).toHaveAttribute('data-desk', 'question');
  }

  async newCall(opening: Opening): Promise<void> {
    await this.main.locator('.desk-actions button').first().click();
    this.given = { respondent: 'staff' };
    await this.goThrough(opening);
  }

  option(id: QuestionId, value: string): Locator {
    return this.main.locator(`[name="${id}"][value="${value}"]`);
  }

  /** Waits until the question may be answered: a key pressed sooner was meant for the one before. */
  async ready(id: QuestionId): Promise<void> {
    await this.seesQuestion(id);
    if (questionOf(id).kind === 'number' || questionOf(id).kind === 'scale') return;
    await expect(this.main.locator('.rows')).toHaveAttribute('data-keys', 'ready');
  }

  private async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.keys += 1;
  }

  /** Chooses an answer by its keys, and does not record it yet. Says whether it was recorded at once. */
  private async choose(id: QuestionId, answer: Answer): Promise<boolean> {
    await this.ready(id);
    if (typeof answer === 'number') {
      for (const digit of String(answer)) await this.press(digit);
      return false;
    }
    const keys = answerKeys(spokenOrder(id, optionsOffered(id, this.given)));
    const picked = typeof answer === 'object' ? answer : [answer];
    for (const option of picked) {
      const key = keys.get(option);
      if (key === undefined) await this.option(id, option).check();
      else await this.press(key);
    }
    return picked.length === 1 && keys.get(picked[0] ?? '') === NONE_KEY;
  }

  async answer(id: QuestionId, answer: Answer): Promise<void> {
    if (!(await this.choose(id, answer))) await this.press('Enter');
    this.given = { ...this.given, [id]: answer };
    await expect(this.main).not.toHaveAttribute('data-question', id);
  }

  /** Answers what is asked until something else comes up, or a question without an answer here. */
  async answerAll(answers: Given): Promise<void> {
    for (;;) {
      const id = (await this.main.getAttribute('data-question')) ?? '';
      const answer = answers[id];
      if (!isQuestionId(id) || answer === undefined) return;
      await this.answer(id, answer);
    }
  }

  async endWith(disposition: string): Promise<void> {
    await this.sees('closing');
    await this.main.locator(`[name="disposition"][value="${disposition}"]`).check();
  }

  async note(): Promise<string> {
    return this.main.locator('textarea').inputValue();
  }

  async clear(): Promise<void> {
    await this.main.getByRole('button', { name: 'Clear this call' }).click();
    await this.main.getByRole('button', { name: 'Yes, clear it' }).click();
    await this.sees('board');
  }

  async stored(): Promise<string | null> {
    return this.page.evaluate(() => sessionStorage.getItem('backstory-desk'));
  }
}

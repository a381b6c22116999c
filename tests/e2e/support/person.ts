import { expect, type Locator, type Page } from '@playwright/test';
import { optionsOffered } from '@/machines/asking';
import type { Given } from '@/machines/conditions';
import { giveAnswer, replayDraft } from '@/machines/draft';
import { questionOf, type Answer, type QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { emptyDraft, type Draft } from '@/machines/stored';
import { titleOf, type Language } from './words';

/** What the fields of a question hold: the text of a number, the values of what is ticked. */
function fieldsOf(id: QuestionId, answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return questionOf(id).kind === 'number' ? [''] : [];
  return typeof answer === 'object' ? answer : [String(answer)];
}

/** The values a question offers, in order; none for a number that is typed. */
function valuesOf(id: QuestionId, given: Given): readonly string[] {
  const question = questionOf(id);
  if (question.kind !== 'scale') return optionsOffered(id, given);
  return Array.from({ length: question.max - question.min + 1 }, (_, step) => String(question.min + step));
}

/** What the pages keep in the tab, as far as a test sets it. */
type Stored = { draft: Partial<Draft>; at: number };

/** Somebody who answers one question after the other, and who is shown exactly what the machine asks. */
export class Person {
  /** What they have answered so far, as the machine keeps it. */
  draft: Draft = emptyDraft;
  readonly main: Locator;

  constructor(
    readonly page: Page,
    public language: Language,
    readonly scripts: boolean,
  ) {
    this.main = page.getByRole('main');
  }

  get played(): Replay {
    return replayDraft(this.draft);
  }

  path(place: string): string {
    return `/${this.language}/${place}`;
  }

  questionPath(id: QuestionId): string {
    return this.path(`questions/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  }

  option(id: QuestionId, value: string): Locator {
    return this.main.locator(`[name="${id}"][value="${value}"]`);
  }

  /** The button that sends what was answered: Continue, Confirm, Go on. */
  get submit(): Locator {
    return this.main.locator('form:not(.also-form) button[type=submit]');
  }

  /** Back on a question, a check of answers and a result: the first link there. */
  get back(): Locator {
    return this.main.getByRole('link').first();
  }

  /** “I answered that wrong” on a card. */
  get answeredWrong(): Locator {
    return this.main.locator('a[href*="/questions/"]');
  }

  /** “Change” beside an answer. */
  change(id: QuestionId): Locator {
    return this.main.locator(`[data-row="${id}"]`).getByRole('link');
  }

  async begin(): Promise<void> {
    await this.page.goto(`/${this.language}`);
    await this.main.locator('a[href$="/questions/respondent"]').last().click();
    await this.seesQuestion('respondent');
  }

  /** Has given these answers already, in this tab: they are put where the page keeps its own. */
  async hasAnswered(answers: Given, stored: Partial<Stored> = {}): Promise<void> {
    const known = this.page.url().startsWith('http') && (await this.page.evaluate(isInStorage));
    if (!known) {
      this.draft = emptyDraft;
      await this.begin();
      await this.answers('respondent', answers['respondent'] ?? 'self');
      await this.page.waitForFunction(isInStorage);
    }
    await this.hasInTab(answers, stored);
  }

  /** Has these answers in the tab, where some are kept already; the page that is open does not know yet. */
  async hasInTab(answers: Given, stored: Partial<Stored> = {}): Promise<void> {
    this.draft = { ...emptyDraft, ...stored.draft, answers };
    await this.page.evaluate(putInStorage, { at: Date.now(), ...stored, draft: this.draft });
  }

  /** Sends the forms of these answers as a browser without scripts does, without a look at the pages between. */
  async hasPosted(answers: Given): Promise<void> {
    this.draft = emptyDraft;
    let session = '';
    for (let { next } = this.played; next !== null; { next } = this.played) {
      const answer = answers[next];
      if (answer === undefined) return;
      const fields = fieldsOf(next, answer).map((value) => [next, value]);
      const form = new URLSearchParams([['question', next], ['session', session], ...fields]);
      await this.page.request.post(this.path('answer'), {
        data: form.toString(),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        maxRedirects: 0,
      });
      this.draft = giveAnswer(this.draft, next, answer, new Date().toISOString());
      if (session !== '') continue;
      await this.page.goto(this.questionPath(next));
      session = await this.main.locator('[name=session]').inputValue();
    }
  }

  async opens(place: string): Promise<void> {
    await this.page.goto(this.path(place));
  }

  /** Gives these answers from the question on the page to wherever they lead. */
  async goesOn(answers: Given): Promise<void> {
    for (let { next } = this.played; next !== null; { next } = this.played) {
      const answer = answers[next];
      if (answer === undefined) return;
      await this.answers(next, answer);
    }
  }

  /** Answers as far as a question. */
  async goesTo(id: QuestionId, answers: Given): Promise<void> {
    await this.goesOn({ ...answers, [id]: undefined });
    await this.seesQuestion(id);
  }

  async answers(id: QuestionId, answer: Answer): Promise<void> {
    await this.fills(id, answer);
    await this.submit.click();
    await this.arrives(id, answer);
  }

  async fills(id: QuestionId, answer: Answer): Promise<void> {
    if (questionOf(id).kind === 'number') {
      await this.main.locator(`[name="${id}"]`).fill(String(answer));
      return;
    }
    const wanted = fieldsOf(id, answer);
    const ticked = await this.main.locator(`[name="${id}"]:checked`).evaluateAll(valuesOfInputs);
    if (questionOf(id).kind === 'many') {
      for (const value of ticked) if (!wanted.includes(value)) await this.option(id, value).uncheck();
    }
    for (const value of wanted) await this.option(id, value).check();
  }

  /** Sees what an answer that was sent leads to. */
  async arrives(id: QuestionId, answer: Answer): Promise<void> {
    const before = this.played;
    this.draft = giveAnswer(this.draft, id, answer, new Date().toISOString());
    const { path, place } = this.played;
    const following = path[path.indexOf(id) + 1];
    const givesAnew = before.place !== 'result' && before.next !== id && place !== 'emergency';
    if (givesAnew && following !== undefined) await this.seesQuestion(following);
    else await this.seesNext();
  }

  /** Sees what the answers so far lead to: the next question, a card, or the check of answers. */
  async seesNext(): Promise<void> {
    const { next, place } = this.played;
    if (next !== null) await this.seesQuestion(next);
    else if (place === 'result') await this.seesReview();
    else await this.seesCard();
  }

  /** Sees a question, worded for them, with the options offered to them and the answer they gave before. */
  async seesQuestion(id: QuestionId, fields = fieldsOf(id, this.draft.answers[id])): Promise<void> {
    const { answers } = this.played;
    const offered = questionOf(id).kind === 'number' ? [] : valuesOf(id, answers);
    await this.page.locator(`main[data-question="${id}"]`).waitFor();
    await expect
      .poll(() => this.main.evaluate(questionShown), { message: `the question ${id}` })
      .toEqual({
        path: this.questionPath(id),
        title: titleOf(this.language, id, answers['respondent'] === 'helper'),
        names: [id],
        offered,
        fields: offered.length === 0 ? fields : offered.filter((value) => fields.includes(value)),
      });
  }

  /** Sees the card that their answers lead to. */
  async seesCard(): Promise<void> {
    const { place, tier, mode } = this.played;
    await this.page.locator(`main[data-tier="${tier}"][data-mode="${mode ?? ''}"]`).waitFor();
    await expect(this.page).toHaveURL(this.path(place));
  }

  /** Sees the check of their answers: a row for each that counts, in order. */
  async seesReview(): Promise<void> {
    await this.seesPage('review');
    await expect(this.page).toHaveURL(this.path('review'));
    await expect
      .poll(() => this.main.locator('[data-row]').evaluateAll(rowsOf), { message: 'the answers to check' })
      .toEqual(this.played.path);
  }

  async seesPage(name: 'start' | 'review' | 'change' | 'notice' | 'opening'): Promise<void> {
    await this.page.locator(`main[data-page="${name}"]`).waitFor();
  }

  async opensResult(): Promise<void> {
    await this.main.locator('a[href$="/result"]').click();
    await this.seesResult();
  }

  async seesResult(): Promise<void> {
    const { tier, mode } = this.played;
    await this.page.locator(`main[data-tier="${tier}"][data-mode="${mode ?? ''}"]`).waitFor();
    await expect(this.page).toHaveURL(this.path('result'));
  }
}

function isInStorage(): boolean {
  return sessionStorage.getItem('backstory') !== null;
}

function putInStorage(stored: Partial<Stored>) {
  const own: unknown = JSON.parse(sessionStorage.getItem('backstory') ?? '');
  sessionStorage.setItem('backstory', JSON.stringify(Object.assign(Object(own), stored)));
}

function valuesOfInputs(inputs: HTMLInputElement[]): readonly string[] {
  return inputs.map((input) => input.value);
}

function rowsOf(rows: HTMLElement[]) {
  return rows.map((row) => row.dataset['row']);
}

function questionShown(main: HTMLElement) {
  const inputs = [...main.querySelectorAll<HTMLInputElement>('form input:not([type=hidden])')];
  return {
    path: location.pathname,
    title: main.querySelector('h1')?.textContent,
    names: [...new Set(inputs.map((input) => input.name))],
    offered: inputs.filter((input) => input.type !== 'text').map((input) => input.value),
    fields: inputs.filter((input) => input.type === 'text' || input.checked).map((input) => input.value),
  };
}

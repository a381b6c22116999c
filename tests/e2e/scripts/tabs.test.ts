import { Person } from '../support/person';
import { afterSurgery, longest, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

test('two tabs mix nothing, at every question', async ({ person, page, context, language }) => {
  test.slow();
  const other = new Person(await context.newPage(), language, true);
  const two = [
    { at: person, answers: longest.answers },
    { at: other, answers: afterSurgery.answers },
  ];
  for (const { at } of two) await at.begin();
  while (two.some(({ at }) => at.played.next !== null)) {
    for (const { at, answers } of two) {
      const { next } = at.played;
      if (next === null) continue;
      await at.page.bringToFront();
      await at.page.reload();
      await at.seesQuestion(next);
      await at.answers(next, answers[next] ?? []);
    }
  }
  await page.bringToFront();
  for (const { at } of two) {
    await at.page.reload();
    await at.seesReview();
    await at.opensResult();
  }
  expect(person.played.answers).toEqual(longest.answers);
  expect(other.played.answers).toEqual(afterSurgery.answers);
});

test('a copy of a tab goes its own way', async ({ person, page, language }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    window.open(location.href);
  });
  const copy = new Person(await opened, language, true);
  copy.draft = person.draft;
  await copy.seesQuestion('age');
  await copy.answers('age', 7);
  await page.bringToFront();
  await person.answers('age', 45);
  await page.reload();
  await person.seesNext();
  await person.back.click();
  await person.seesQuestion('age', ['45']);
  await copy.page.bringToFront();
  await copy.back.click();
  await copy.seesQuestion('age', ['7']);
  expect(copy.played.answers).not.toEqual(person.played.answers);
});

import { Person } from '../support/person';
import { parent, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

test('two tabs mix nothing', async ({ person, page, context, language }) => {
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);

  const other = new Person(await context.newPage(), language, true);
  await other.begin();
  await other.goesTo('painSites', parent.answers);
  await page.bringToFront();
  await page.reload();
  await person.seesQuestion('painSites');
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  await other.page.bringToFront();
  await other.page.reload();
  await other.goesOn(parent.answers);
  await other.seesReview();
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

import { cancerPain, unaffected } from '../support/stories';
import { seesProblem } from '../support/problems';
import { expect, test } from '../support/test';

test('no answer is asked for, and nothing is lost', async ({ person }) => {
  await person.begin();
  await person.submit.click();
  await seesProblem(person, 'respondent', []);
  await person.answers('respondent', 'self');

  await person.goesTo('age', unaffected.answers);
  await person.submit.click();
  await seesProblem(person, 'age', ['']);
  await person.answers('age', 45);
  await person.submit.click();
  await seesProblem(person, 'painSites', []);
  await person.answers('painSites', ['lowBack']);
});

const notAges = ['abc', '54.5', '-1', '121', '1e2', '५४.५'];

test('an age that is none is refused and kept in its field', async ({ person }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  for (const text of notAges) {
    await person.main.getByRole('textbox').fill(text);
    await person.submit.click();
    await seesProblem(person, 'age', [text]);
  }
});

for (const text of ['٤٥', '४५', '４５', ' 45 ']) {
  test(`an age can be written as “${text}”`, async ({ person }) => {
    await person.begin();
    await person.goesTo('age', unaffected.answers);
    await person.main.getByRole('textbox').fill(text);
    await person.submit.click();
    await person.arrives('age', 45);
    await person.back.click();
    await person.seesQuestion('age', ['45']);
  });
}

test('“none” stands alone', async ({ person, scripts }) => {
  await person.begin();
  await person.goesTo('headChestSigns', unaffected.answers);
  await person.option('headChestSigns', 'none').check();
  await person.option('headChestSigns', 'chestPain').check();
  if (scripts) {
    await person.seesQuestion('headChestSigns', ['chestPain']);
    await person.option('headChestSigns', 'sightLoss').check();
    await person.option('headChestSigns', 'none').check();
    await person.seesQuestion('headChestSigns', ['none']);
    return;
  }
  await person.submit.click();
  await seesProblem(person, 'headChestSigns', ['none', 'chestPain']);
});

test('too many answers are refused and kept ticked', async ({ person }) => {
  await person.begin();
  await person.goesTo('otherPainSites', cancerPain.answers);
  const four = ['face', 'chestWall', 'knee', 'pelvis'];
  await person.fills('otherPainSites', four);
  await person.submit.click();
  await seesProblem(person, 'otherPainSites', four);
  await person.answers('otherPainSites', ['upperBelly']);
});

test('a scale takes its ends', async ({ person }) => {
  await person.begin();
  await person.goesOn({ ...unaffected.answers, painScore: 0 });
  await person.seesReview();
  await person.change('painScore').click();
  await person.answers('painScore', 10);
  expect(person.played.answers['painScore']).toBe(10);
});

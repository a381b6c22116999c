import { Person } from '../support/person';
import { emergencyAtOnce, parent, soon, unaffected } from '../support/stories';
import { expect, test } from '../support/test';

test('answers are sealed in one cookie, and go nowhere else', async ({ person, context, watched }) => {
  await person.begin();
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  const cookies = await context.cookies();
  expect(cookies).toMatchObject([
    { name: 'backstory', httpOnly: true, sameSite: 'Lax', path: '/', expires: -1, domain: 'localhost' },
  ]);
  // Sealed as a JWE: a header that says how, and nothing that can be read.
  const [header = '', ...sealed] = cookies[0]?.value.split('.') ?? [];
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'dir', enc: 'A256GCM' });
  expect(sealed).toHaveLength(4);

  const posted = watched.requests.filter((request) => request.method() !== 'GET');
  expect(new Set(posted.map((request) => new URL(request.url()).pathname))).toEqual(new Set(['/en/answer']));
  for (const request of watched.requests) {
    expect(new URL(request.url()).search.replace(/^\?icon\.\w+\.svg$/, '')).toBe('');
    expect((await request.headerValue('referer')) ?? '').toBe('');
  }
});

test('two people at one browser are never mixed', async ({ person, page, context, language }) => {
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);

  const other = new Person(await context.newPage(), language, false);
  await other.page.goto('/en');
  await other.main.locator('form').getByRole('button').click();
  await other.seesPage('notice');
  await other.begin();
  await other.goesTo('painSites', parent.answers);

  await page.bringToFront();
  await person.fills('painSites', ['lowBack']);
  await person.submit.click();
  await person.seesPage('notice');
  await expect(page).toHaveURL('/en/other-session');
  await other.page.bringToFront();
  await other.goesOn(parent.answers);
  await other.seesReview();
});

test('a cookie that was changed is as good as none', async ({ person, page, context }) => {
  await person.begin();
  await person.goesTo('painSites', unaffected.answers);
  const [cookie] = await context.cookies();
  if (cookie === undefined) throw new Error('there is no cookie');
  const at = cookie.value.length - 30;
  const other = cookie.value[at] === 'A' ? 'B' : 'A';
  await context.addCookies([
    { ...cookie, value: cookie.value.slice(0, at) + other + cookie.value.slice(at + 1) },
  ]);
  await page.goto('/en/review');
  await person.seesPage('opening');
  await expect(page.locator('[data-row]')).toHaveCount(0);
});

test('“Start again” takes the cookie away, and Back shows nothing', async ({ person, page, context }) => {
  await person.begin();
  await person.goesOn(soon.answers);
  await person.seesReview();
  await person.opensResult();
  await person.main.locator('form').getByRole('button').click();
  await person.seesPage('notice');
  expect(await context.cookies()).toEqual([]);
  await page.goBack();
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('[data-procedure], [data-row], [data-summary]')).toHaveCount(0);
});

test('the start page goes on with the answers there are, or starts again', async ({ person, page }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  await page.goto('/en');
  await person.main.locator('a[href$="/questions/age"]').click();
  await person.seesQuestion('age');
  await page.goto('/en');
  await person.main.locator('form').getByRole('button').click();
  await person.seesPage('notice');
  await page.goto('/en');
  await expect(person.main.locator('a[href$="/questions/respondent"]')).toBeVisible();
});

test('the result prints as it does with scripts', async ({ person, page }) => {
  await person.begin();
  await person.goesOn(unaffected.answers);
  await person.seesReview();
  await person.opensResult();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-summary]')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  const folds = await person.main.locator('[data-procedure] > details').all();
  expect(folds.length).toBeGreaterThan(0);
  for (const fold of folds) {
    const { height } = (await fold.boundingBox()) ?? { height: 0 };
    expect(height, 'what is folded on the screen is printed').toBeGreaterThan(100);
  }
});

test('an emergency answer given on a later visit still ends the questions', async ({ person, page }) => {
  await person.begin();
  await person.goesTo('age', unaffected.answers);
  await page.goto(person.questionPath('headChestSigns'));
  await person.answers('headChestSigns', emergencyAtOnce.answers['headChestSigns'] ?? []);
  await person.seesCard();
});

import { locales, localeCodes } from '@/messages/locales';
import { expect, test } from '../support/test';
import { aboutLanguage, titleOf, wordsAt } from '../support/words';

test('the menu names each language in itself, and says which nobody has checked', async ({
  person,
  page,
}) => {
  await person.begin();
  const menu = page.getByRole('banner').getByRole('group');
  await menu.locator('summary').click();
  const links = menu.getByRole('link');
  await expect(links).toHaveCount(localeCodes.length);
  for (const code of localeCodes) {
    const link = menu.locator(`a[hreflang="${code}"]`);
    await expect(link).toHaveAttribute('lang', code);
    await expect(link).toHaveCSS('direction', locales[code].dir);
    const note = aboutLanguage(code).isDraft ? (wordsAt(code, 'layout', 'draft') ?? 'no words') : '';
    await expect(link).toHaveText(locales[code].name + note);
  }
});

test('a draft says so before the first question, with four ways on', async ({ person, page, language }) => {
  await person.opens('');
  const notice = page.locator('[data-draft-notice]');
  if (!aboutLanguage(language).isDraft) {
    await expect(notice).toHaveCount(0);
    return;
  }
  await notice.getByRole('group').locator('summary').click();
  const spoken = new Intl.DisplayNames(['en'], { type: 'language' }).of(new Intl.Locale(language).language);
  const words = wordsAt('en', 'language', 'interpreterWords')?.replace('{language}', spoken ?? '');
  await expect(notice.locator('bdi[lang=en]')).toHaveText(words ?? 'no words');

  await notice.locator('form button').click();
  await person.seesQuestion('respondent');
  await expect(person.main.locator('.also > [lang=en]')).toContainText(titleOf('en', 'respondent', false));

  await person.opens('');
  await notice.locator(`a[href$="/${language}/questions/respondent"]`).click();
  await person.seesQuestion('respondent');

  await person.opens('');
  await notice.locator('a[hreflang=en]').click();
  await expect(page).toHaveURL('/en');
});

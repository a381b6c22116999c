import { seesNoViolation, seesNothingOutside } from '../support/access';
import { kinds } from '../support/kinds';
import { test } from '../support/test';

for (const [kind, reach] of Object.entries(kinds)) {
  test(`${kind}: nothing that WCAG 2.2 AA forbids, nothing to scroll sideways at 320 px`, async ({
    person,
    page,
  }) => {
    await reach(person);
    await seesNoViolation(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await seesNoViolation(page);
    await seesNothingOutside(page, 320);
  });
}

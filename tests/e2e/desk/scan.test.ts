import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { filmOf } from './film';
import { patientsCode } from './patientsCode';
import { expect, test as base } from './test';

type Look = (flags: readonly string[], see: (main: Locator, page: Page) => Promise<void>) => Promise<void>;

/** Opens “Open a code” in a browser with these flags about its camera. */
const test = base.extend<{ withCamera: Look }>({
  withCamera: async ({ playwright, launchOptions, baseURL }, use) => {
    await use(async (flags, see) => {
      const args = [...(launchOptions.args ?? []), ...flags];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      const page = await browser.newPage({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
      await page.goto('/en/desk');
      await page.getByRole('button', { name: 'Open a code' }).click();
      await see(page.getByRole('main'), page);
      await browser.close();
    });
  },
});

test.use({ viewport: { width: 1280, height: 860 }, colorScheme: 'dark' });

const fakeCamera = '--use-fake-device-for-media-stream';
const allowed = '--use-fake-ui-for-media-stream';

function film(file: string): string {
  return `--use-file-for-fake-video-capture=${file}`;
}

function png(buffer: Buffer) {
  return { name: 'photo.png', mimeType: 'image/png', buffer };
}

test('a code is read from its picture, and what reads it is loaded only then', async ({ staff, page }) => {
  const { picture } = await patientsCode(page);
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  await page.waitForLoadState('networkidle');
  const reader = page.waitForRequest(/_next\/static\/.*\.js$/);
  await page.getByLabel('Read it from a picture').setInputFiles(png(picture));
  await reader;
  await staff.sees('alarm');
  await staff.main.getByText('What they told us').click();
  await expect(staff.main).toContainText('Chest pain or a tight chest');
});

test('a picture that holds no code of ours says what to do, and the next one is read', async ({
  staff,
  page,
}) => {
  const { picture } = await patientsCode(page);
  await staff.open();
  await staff.main.getByRole('button', { name: 'Open a code' }).click();
  const field = page.getByLabel('Read it from a picture');
  const problem = staff.main.getByRole('alert');
  await field.setInputFiles(png(await page.screenshot()));
  await expect(problem).toHaveText(/^No code was found in that picture\. Use one .+ or type the code\.$/);
  await field.setInputFiles({
    name: 'letter.png',
    mimeType: 'image/png',
    buffer: Buffer.from('Dear clinic'),
  });
  await expect(problem).toHaveText(/^This browser cannot read that file as a picture\. Choose .+$/);
  const other = Buffer.from(encodeQR('https://clinic.example/menu', 'gif', { scale: 4 }));
  await field.setInputFiles({ name: 'menu.gif', mimeType: 'image/gif', buffer: other });
  await expect(problem).toHaveText(/^That picture holds the code of something else\. Ask for .+$/);
  await expect(page.getByLabel('The code')).toHaveValue('');
  await field.setInputFiles(png(picture));
  await staff.sees('alarm');
});

test('a code is read by the camera', async ({ withCamera, page }, testInfo) => {
  const { picture } = await patientsCode(page);
  const held = testInfo.outputPath('held.y4m');
  await filmOf(page, picture, held);
  await withCamera([fakeCamera, allowed, film(held)], async (main) => {
    await main.getByRole('button', { name: 'Read it with the camera' }).click();
    await expect(main).toHaveAttribute('data-desk', 'alarm');
    await expect(main.locator('video')).toHaveCount(0);
  });
});

const troubles = [
  {
    trouble: 'that is not allowed',
    flags: () => [fakeCamera, '--deny-permission-prompts'],
    words: /^The browser does not let this page use the camera\. Allow it .+ or type the code\.$/,
  },
  {
    trouble: 'that is not there',
    flags: () => [`${fakeCamera}=device-count=0`, allowed],
    words: /^No camera was found\. Connect one, choose a picture, or type the code\.$/,
  },
  {
    trouble: 'that gives no picture',
    flags: (broken: string) => [fakeCamera, allowed, film(broken)],
    words: /^The camera gives no picture\. Check that .+ or type the code\.$/,
  },
] as const;

for (const { trouble, flags, words } of troubles) {
  test(`a camera ${trouble} is said, with what to do instead`, async ({ withCamera }, testInfo) => {
    const broken = testInfo.outputPath('broken.y4m');
    await writeFile(broken, 'YUV4MPEG2 W640 H480 F10:1\nFRAME\nno picture');
    await withCamera(flags(broken), async (main, page) => {
      const button = main.getByRole('button', { name: 'Read it with the camera' });
      await button.click();
      await expect(main.getByRole('alert')).toHaveText(words);
      await expect(button).toBeVisible();
      await expect(page.getByLabel('The code')).toBeVisible();
    });
  });
}

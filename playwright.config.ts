import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { chromiumArgs } from './scripts/prepare/chromium.js';
import type { Options } from './tests/e2e/support/test';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Seals the cookies of the servers. */
export const secret = 'sealed by the tests, and by the tests alone';

/** A clinic that has confirmed its numbers and set what can be set; the other server has the defaults. */
const deskSettings = {
  name: 'Test Clinic',
  phone: '+12025550123',
  region: 'US',
  numbers: {
    emergency: { number: '911', confirmedBy: 'A person who tests', confirmedOn: '2026-11-20' },
    crisis: { number: '988', confirmedBy: 'A person who tests', confirmedOn: '2026-11-20' },
  },
  proceduresOffered: ['epidural-steroid-injection'],
  bookingLink: 'https://clinic.example/book',
  fundingDisclosure: { en: 'A test pays for this page.' },
  desk: true,
};

/** A tablet in a waiting room. */
const kioskSettings = { kiosk: true, idleMinutes: 5 };

const firstPort = Number(process.env['E2E_PORT'] ?? 3210);
const ports = { defaults: firstPort, desk: firstPort + 1, kiosk: firstPort + 2 };

function server(port: number, clinic: object) {
  return {
    command: `node scripts/server.js ${String(port)}`,
    url: `http://localhost:${String(port)}/api/health`,
    reuseExistingServer: !process.env['CI'],
    timeout: 60_000,
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      BACKSTORY_SECRET: secret,
      CLINIC_SETTINGS: JSON.stringify(clinic),
    },
  };
}

const testsIn = (folders: readonly string[]) => folders.map((folder) => `${folder}/*.test.ts`);

/** Two projects of a language, with scripts and without, and the folders whose tests they run. */
function inLanguage(
  name: string,
  language: Options['language'],
  locale: string,
  folders = { scripts: ['languages'], noScripts: ['languages'] },
): NonNullable<PlaywrightTestConfig<Options>['projects']> {
  return [
    { name, testMatch: testsIn(folders.scripts), use: { language, locale } },
    {
      name: `${name}, no scripts`,
      testMatch: testsIn(folders.noScripts),
      use: { language, locale, javaScriptEnabled: false },
    },
  ];
}

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${String(ports.defaults)}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: chromium,
      args: [...chromiumArgs],
    },
  },
  projects: [
    { name: 'build', testMatch: 'pseudo/build.setup.ts' },
    {
      name: 'pseudo-language',
      testMatch: 'pseudo/*.test.ts',
      dependencies: ['build'],
      use: { language: 'en-XB' },
    },
    ...inLanguage('English', 'en', 'en-US', {
      scripts: ['everywhere', 'languages', 'journeys', 'scripts'],
      noScripts: ['everywhere', 'languages', 'journeys', 'noScripts'],
    }),
    ...inLanguage('Spanish', 'es', 'es-ES', {
      scripts: ['everywhere', 'languages'],
      noScripts: ['everywhere', 'languages'],
    }),
    ...inLanguage('Arabic', 'ar', 'ar-EG'),
    ...inLanguage('Chinese', 'zh-Hans', 'zh-CN'),
    ...inLanguage('Turkish', 'tr', 'tr-TR'),
    {
      name: 'front desk and confirmed numbers',
      testMatch: ['desk/*.test.ts', 'clinic/*.test.ts'],
      use: { language: 'en', baseURL: `http://localhost:${String(ports.desk)}` },
    },
    {
      name: 'a shared device',
      testMatch: 'kiosk/*.test.ts',
      use: { language: 'en', baseURL: `http://localhost:${String(ports.kiosk)}` },
    },
  ],
  webServer: [
    server(ports.defaults, {}),
    server(ports.desk, deskSettings),
    server(ports.kiosk, kioskSettings),
  ],
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grounds } from '@/app/clinic/colours';
import { isDialable, linesOf, telHref } from '@/app/clinic/lines';
import { forPatients } from '@/app/clinic/patients';
import { readClinic } from '@/app/clinic/read';
import { isCountryCode, lineKinds, regions } from '@/app/clinic/regions';
import { defineClinic } from '@/app/clinic/schema';
import { clinicStyle } from '@/app/clinic/style';
import clinicConfig from '@/clinic.config';

const file = defineClinic({ ...clinicConfig, name: 'Hillside', region: 'GB' });
const confirmed = { number: '999', confirmedBy: 'Practice manager', confirmedOn: '2026-11-02' };

function read(override: object) {
  return readClinic(file, JSON.stringify(override));
}

function settingsWith(override: object) {
  const { settings, problems } = read(override);
  if (settings === null) throw new Error(problems.join('\n'));
  return settings;
}

const countryCodes = Object.keys(regions).filter(isCountryCode);

describe('a wrong setting', () => {
  const wrong: readonly (readonly [override: object, problem: string])[] = [
    [{ name: '' }, 'name is ""; it must be the clinic’s name'],
    [{ name: null }, 'name is null; it must be'],
    [{ phone: '020 7946 0000' }, 'phone is "020 7946 0000"; it must be a number in international form'],
    [{ openingHours: { funday: [] } }, 'openingHours has the unknown setting funday'],
    [
      { openingHours: { monday: [{ opens: '9am', closes: '17:00' }] } },
      'openingHours.monday[0].opens is "9am"; it must be a time',
    ],
    [
      { openingHours: { monday: [{ opens: '09:00', closes: '24:30' }] } },
      'openingHours.monday[0].closes is "24:30"; it must be a time',
    ],
    [{ openingHours: { monday: [{ opens: '17:00', closes: '09:00' }] } }, 'openingHours.monday is'],
    [
      {
        openingHours: {
          monday: [
            { opens: '09:00', closes: '13:00' },
            { opens: '12:00', closes: '17:00' },
          ],
        },
      },
      'openingHours.monday is',
    ],
    [{ region: 'UK' }, 'region is "UK"; it must be one of US, GB'],
    [{ region: 'toString' }, 'region is "toString"; it must be'],
    [{ numbers: { emergency: '999' } }, 'numbers.emergency is "999"; it must have number, name, confirmedBy'],
    [{ numbers: { emergency: { ...confirmed, number: 'nine' } } }, 'numbers.emergency.number is "nine"'],
    [
      { numbers: { emergency: { ...confirmed, number: '991' } } },
      'numbers.emergency.number is 991, which the protocol does not list for GB (it lists 999, 112)',
    ],
    [{ numbers: { emergency: { ...confirmed, confirmedBy: ' ' } } }, 'numbers.emergency.confirmedBy is'],
    [
      { numbers: { crisis: { number: '116 123', confirmedBy: 'A' } } },
      'numbers.crisis.confirmedOn is missing',
    ],
    [
      { numbers: { emergency: { ...confirmed, confirmedOn: '2026-02-30' } } },
      'numbers.emergency.confirmedOn is "2026-02-30"',
    ],
    [
      { numbers: { emergency: { ...confirmed, confirmedOn: '2999-01-01' } } },
      'numbers.emergency.confirmedOn is "2999-01-01"',
    ],
    [{ proceduresOffered: 'none' }, 'proceduresOffered is "none"; it must be ‘all’, or a list'],
    [{ proceduresOffered: [] }, 'proceduresOffered is []'],
    [
      { proceduresOffered: ['cordotomy', 'spinal-tap'] },
      'proceduresOffered[1] is "spinal-tap"; it must be an id',
    ],
    [{ locales: [] }, 'locales is []; it must be a list of languages'],
    [{ locales: ['en', 'en'] }, 'locales is ["en","en"]; it must be a list of languages'],
    [{ locales: ['en', 'xx'] }, 'locales[1] is "xx"; it must be one of en'],
    [{ locales: ['tr', 'es'], refuseDraftLanguages: true }, 'locales has only drafts'],
    [{ refuseDraftLanguages: 'yes' }, 'refuseDraftLanguages is "yes"; it must be true or false'],
    [{ bookingLink: 'http://clinic.example' }, 'bookingLink is "http://clinic.example"; it must be a link'],
    [{ bookingLink: 'javascript:alert(1)' }, 'bookingLink is "javascript:alert(1)"'],
    [{ colours: { accent: 'teal' } }, 'colours.accent is "teal"; it must be a colour such as'],
    [
      { colours: { accent: '#ff9900' } },
      'colours.accent has contrast 2.1 with white text; it must be 4.5 or more',
    ],
    [
      { colours: { accent: '#005555', accentDark: '#005555' } },
      'colours.accentDark has contrast 2.1 with dark text; it must be 4.5 or more',
    ],
    [{ logo: '/../secret.svg' }, 'logo is "/../secret.svg"; it must be the path of an image in public/'],
    [{ logo: '//elsewhere.example/logo.svg' }, 'logo is "//elsewhere.example/logo.svg"'],
    [{ fundingDisclosure: 'The state' }, 'fundingDisclosure is "The state"; it must have en'],
    [{ fundingDisclosure: { en: '' } }, 'fundingDisclosure.en is ""'],
    [{ fundingDisclosure: { es: 'El Estado' } }, 'fundingDisclosure.en is missing'],
    [{ desk: 1 }, 'desk is 1; it must be true or false'],
    [{ kiosk: null }, 'kiosk is null; it must be true or false'],
    [{ frameAncestors: ['*'] }, 'frameAncestors[0] is "*"; it must be an origin'],
    [{ frameAncestors: ["https://a.example; script-src 'none'"] }, 'frameAncestors[0] is'],
    [
      { publicOrigin: 'https://a.example/desk' },
      'publicOrigin is "https://a.example/desk"; it must be an origin',
    ],
    [{ publicOrigin: 'http://a.example' }, 'publicOrigin is "http://a.example"'],
    [{ idleMinutes: 0 }, 'idleMinutes is 0; it must be a whole number of minutes'],
    [{ idleMinutes: 7.5 }, 'idleMinutes is 7.5; it must be a whole number of minutes'],
    [{ colors: {} }, 'it has the unknown setting colors; it may have name, phone'],
  ];

  it.each(wrong)('%j names its field', (override, problem) => {
    const { problems } = read(override);
    const expected = `CLINIC_SETTINGS: ${problem}`;
    expect(problems.map((text) => text.slice(0, expected.length))).toEqual([expected]);
  });

  it('is in the table for every setting there is', () => {
    const settings = new Set(wrong.flatMap(([override]) => Object.keys(override)));
    expect([...settings]).toEqual(expect.arrayContaining(Object.keys(file)));
  });

  it('is told of the file where the file has it', () => {
    const { problems } = readClinic({ ...file, idleMinutes: 0 }, '{"name":""}');
    expect(problems.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'CLINIC_SETTINGS: name',
      'clinic.config.ts: idleMinutes',
    ]);
  });

  it.each(['{', '[]', 'null', '"name"'])('CLINIC_SETTINGS that is %s is refused', (json) => {
    expect(readClinic(file, json).problems[0]).toMatch(/^CLINIC_SETTINGS: .*JSON object/);
  });
});

describe('the clinic’s colours', () => {
  it.each(['#000000', '#005F73', '#6a6a6a'])('%s can be read', (accent) => {
    expect(settingsWith({ colours: { accent } }).colours).toEqual({ accent });
  });

  it.each([
    ['#777777', 'has contrast 4.4 with white text'],
    ['#757575', 'has contrast 4.3 with the page'],
    ['#707070', 'has contrast 4.2 with a chosen answer'],
  ])('%s %s', (accent, problem) => {
    expect(read({ colours: { accent } }).problems).toEqual([
      `CLINIC_SETTINGS: colours.accent ${problem}; it must be 4.5 or more`,
    ]);
  });

  it('are judged on the stylesheet’s own grounds', () => {
    const css = readFileSync('app/globals.css', 'utf8');
    const schemes = css.split('@media (prefers-color-scheme: dark)');
    for (const [at, all] of [grounds.light, grounds.dark].entries()) {
      const tokens = Object.entries(all).map(([name, { colour }]) => `${name}: ${colour};`);
      expect(tokens.filter((token) => !schemes[at]?.includes(token))).toEqual([]);
    }
  });

  it('change the screen alone, and only the scheme they are for', () => {
    const dark = '@media screen and (prefers-color-scheme:dark)';
    const light = '@media screen and (prefers-color-scheme:light)';
    expect(clinicStyle({ accent: '#005f73' })).toBe(`${light}{:root:root{--accent:#005f73}}`);
    expect(clinicStyle({ accent: '#005f73', accentDark: '#94d2bd' })).toContain(
      `${dark}{:root:root{--accent:#94d2bd}}`,
    );
  });
});

describe('CLINIC_SETTINGS', () => {
  const hours = [{ opens: '09:00', closes: '12:00' }];

  it('changes what it names and nothing else', () => {
    const before = { ...file, openingHours: { monday: hours, friday: hours }, locales: ['en', 'es'] };
    const { settings } = readClinic(before, '{"locales":["es"],"openingHours":{"friday":[]}}');
    expect(settings).toEqual({ ...before, locales: ['es'], openingHours: { monday: hours, friday: [] } });
  });

  it('replaces a confirmed number whole, so that nobody has confirmed another’s', () => {
    const before = { ...file, numbers: { ...file.numbers, emergency: confirmed } };
    const { problems } = readClinic(before, '{"numbers":{"emergency":{"number":"112"}}}');
    expect(problems).toHaveLength(2);
  });

  it('drops what was confirmed for another region', () => {
    const before = { ...file, region: 'IE', numbers: { ...file.numbers, emergency: confirmed } };
    expect(readClinic(before, '{"region":"GB"}').settings?.numbers.emergency).toBeNull();
    expect(readClinic(before, '{"region":"IE"}').settings?.numbers.emergency?.number).toBe('999');
  });
});

describe('what patients are shown', () => {
  it('is no number of any region before the clinic has confirmed one', () => {
    const shown = countryCodes.map((region) => forPatients(settingsWith({ region })));
    const numbers = shown.flatMap(({ emergency, urgent, crisis }) => [emergency, urgent, crisis]);
    expect(numbers.filter((line) => line !== null)).toEqual([]);
    expect(shown[0]?.fallback).toMatchObject({
      mobileEmergency: { number: '112' },
      crisisSites: [{ name: 'findahelpline.com' }, { name: 'befrienders.org' }],
    });
  });

  it('is the confirmed number, with the protocol’s name for it, and not who confirmed it', () => {
    const shown = forPatients(settingsWith({ numbers: { crisis: { ...confirmed, number: '116 123' } } }));
    expect(shown.crisis).toEqual({ number: '116 123', href: 'tel:116123', name: 'Samaritans' });
    expect(shown.emergency).toBeNull();
    expect(JSON.stringify(shown)).not.toContain(confirmed.confirmedBy);
  });

  it('can be a number of the clinic’s own', () => {
    const nurseLine = { ...confirmed, number: '01632 960 001', name: 'Hillside nurse line', own: true };
    expect(forPatients(settingsWith({ numbers: { urgent: nurseLine } })).urgent).toEqual({
      number: '01632 960 001',
      href: 'tel:01632960001',
      name: 'Hillside nurse line',
    });
  });
});

describe('the protocol’s regions', () => {
  it('are fifty, each with an emergency number', () => {
    expect(countryCodes).toHaveLength(50);
    expect(countryCodes.filter((code) => linesOf(code, 'emergency').length === 0)).toEqual([]);
  });

  it('have only numbers that a phone can dial', () => {
    const numbers = countryCodes.flatMap((code) => lineKinds.flatMap((kind) => linesOf(code, kind)));
    const odd = numbers.filter(
      ({ number }) => !isDialable(number) || !/^tel:(?:[\d*]|%23)+$/.test(telHref(number)),
    );
    expect(odd).toEqual([]);
  });

  it('Turkey has no crisis line, and its hospital booking line cannot become one', () => {
    expect(regions.TR.crisis).toEqual([]);
    const { problems } = read({
      region: 'TR',
      numbers: { crisis: { ...confirmed, number: '1 82', own: true } },
    });
    expect(problems).toEqual([
      'CLINIC_SETTINGS: numbers.crisis.number is 1 82, which is not a crisis line in TR; it must not be published',
    ]);
  });

  it('an emergency line of Japan is not taken for a crisis line', () => {
    expect(telHref('#7119')).toBe('tel:%237119');
    const crisis = { ...confirmed, number: '#7119', own: true };
    expect(read({ region: 'JP', numbers: { crisis } }).problems).toHaveLength(1);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossary } from '@/machines/glossary';
import { safetyNet } from '@/machines/safetyNet';
import { answerProblems } from '@/machines/schemas';
import { messagesOf } from '@/messages/check/catalogue';
import { readInVain, unused, usageIn, type SourceFile } from '@/messages/check/usage';
import clinician from '@/messages/clinician/en.json';
import en from '@/messages/en.json';

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);
const usage = usageIn(files);
const keys = new Set(messagesOf(en).keys());

/** Keys that the code makes of ids, with what holds them to those ids. */
const byId: readonly RegExp[] = [
  // words.test.ts holds these namespaces to the ids of machines/.
  /^(?:sections|groups|steps|reasons|notes|cautions|messages|flags)\.\w+$/,
  new RegExp(`^safetyNet\\.(?:${safetyNet.join('|')})$`),
  new RegExp(`^glossary\\.(?:${Object.keys(glossary).join('|')})\\.(?:term|text)$`),
  new RegExp(`^problems\\.(?:${answerProblems.join('|')})$`),
];

describe('the English and the code that reads it', () => {
  test('nothing is read that is not there', () => {
    expect(readInVain(usage, new Set([...keys, ...messagesOf({ clinician }).keys()]))).toEqual([]);
  });

  test('nothing is there that is not read', () => {
    expect(unused(usage, keys, byId).map(({ key }) => key)).toEqual([]);
  });
});

function page(text: string): readonly SourceFile[] {
  return [{ path: 'Page.tsx', text }];
}

describe('how the code is read', () => {
  const words = new Set(['start.begin', 'start.lead', 'card.call', 'card.callForOther', 'card.tiers.soon']);

  test.each([
    ['a text', "const t = useTranslations('start');\nt('begun')", 'start.begun'],
    ['a template', "const { say } = useSay('card');\nsay(`levels.${tier}`)", 'card.levels.${tier}'],
    [
      'the page before',
      "const t = await getTranslations({ locale, namespace: 'card' });\nt('call');\nconst t = useTranslations('start');\nt('call')",
      'start.call',
    ],
    ['rich text', "const t = useTranslations('start');\nt.rich('call', tags)", 'start.call'],
  ])('%s that is not there', (_, text, key) => {
    expect(readInVain(usageIn(page(text)), words)).toEqual([
      { key, says: 'is read in Page.tsx and is not there' },
    ]);
  });

  test('a key that need not be there', () => {
    const text = "const { maybe: perhaps } = useSay('start');\nperhaps('hint')";
    expect(readInVain(usageIn(page(text)), words)).toEqual([]);
  });

  test('a name that stands for something else', () => {
    const text = "const { rich } = useSay('start');\nconst rich = (line) => line;\nrich('title')";
    expect(readInVain(usageIn(page(text)), words)).toEqual([]);
  });

  test('what nothing reads', () => {
    const text =
      "const t = useTranslations('start');\nt(isOpen ? 'begin' : 'other');\nconst { say } = useSay('card');\nsay(`tiers.${tier}`)";
    expect(unused(usageIn(page(text)), words, []).map(({ key }) => key)).toEqual([
      'start.lead',
      'card.call',
      'card.callForOther',
    ]);
    expect(unused(usageIn(page(text)), words, [/^card\.call$/]).map(({ key }) => key)).toEqual([
      'start.lead',
    ]);
  });
});

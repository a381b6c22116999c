import type { Messages } from '@/messages/check/catalogue';
import { source } from '@/messages/check/catalogue';
import { wrongWith } from '@/messages/check/rules';
import { missing as missingRule } from '@/messages/check/rules/keys';
import { hasClaims } from '@/messages/check/rules/claims';
import { publicState, refreshed, staleKeys, wrongWithStatus } from '@/messages/check/status';
import { isCritical } from '@/messages/critical';
import type { LanguageStatus } from '@/messages/status';
import type { Folder } from './files';
import { readingLine } from './reading';
import { localesLine, skeleton } from './skeleton';

/** What a command prints, and whether something is wrong. */
export type Outcome = { readonly lines: readonly string[]; readonly ok: boolean };

/** What has no words yet: a key that is not there, or an empty text. */
function untranslated(english: Messages, messages: Messages): readonly string[] {
  return [...english.keys()].filter((key) => (messages.get(key) ?? '').trim() === '');
}

function list(title: string, keys: readonly string[]): readonly string[] {
  return keys.length === 0 ? [] : [`  ${title}: ${keys.length}`, ...keys.map((key) => `    ${key}`)];
}

/** How each language stands. `shown` are the states that `locales.ts` gives. */
export function check(folder: Folder, shown: Readonly<Record<string, string | undefined>>): Outcome {
  const english = folder.messages(source);
  const lines = [source, `  ${readingLine(english, source)}`];
  let ok = true;
  for (const locale of folder.translated) {
    const messages = folder.messages(locale);
    const status = folder.status(locale);
    const without = untranslated(english, messages);
    const stale = staleKeys(english, status);
    const gaps = new Set([...without, ...stale]);
    const wrong = [
      ...wrongWith({ locale, english, messages }).filter(({ rule }) => rule !== missingRule.name),
      ...wrongWithStatus(english, messages, status, shown[locale] ?? 'not in locales.ts').map((finding) => ({
        rule: 'status',
        ...finding,
      })),
    ].filter(({ key }) => !gaps.has(key));
    if (gaps.size > 0 || wrong.length > 0) ok = false;
    lines.push(
      '',
      `${locale}: ${publicState(english, status)}, ${english.size - without.length} of ${english.size} messages`,
      `  missing ${without.length} (critical: ${without.filter(isCritical).length}), stale ${stale.length} (critical: ${stale.filter(isCritical).length})`,
      `  ${readingLine(messages, locale)}`,
      ...(hasClaims(locale)
        ? []
        : ['  no forbidden claims are known: add them to messages/check/rules/claims.ts']),
      ...list('stale', stale),
      ...wrong.map(({ rule, key, says }) => `  ${rule}: ${key} ${says}`),
    );
  }
  lines.push('', ok ? 'Structure checks passed.' : 'Structure checks failed.');
  return { lines, ok };
}

/** What a language has no words for yet. */
export function missing(folder: Folder, locale: string): Outcome {
  const keys = untranslated(folder.messages(source), folder.messages(locale));
  return {
    lines: [
      ...list('critical', keys.filter(isCritical)),
      ...list(
        'other',
        keys.filter((key) => !isCritical(key)),
      ),
      `${locale}: ${keys.length} missing`,
    ],
    ok: keys.length === 0,
  };
}

/** Records what a translator did. Prints every message it touched. */
export function refresh(
  folder: Folder,
  locale: string,
  origin: LanguageStatus[string]['origin'],
  named: readonly string[],
): Outcome {
  const english = folder.messages(source);
  const unknown = named.filter((key) => !english.has(key));
  if (unknown.length > 0) return { lines: list('not in the English', unknown), ok: false };
  const done = refreshed(english, folder.messages(locale), folder.status(locale), origin, named);
  folder.writeStatus(locale, done.status);
  return {
    lines: [
      ...list('new, now drafts', done.added),
      ...list('translated anew, now drafts', done.renewed),
      ...list('dropped, not in the English', done.dropped),
      ...list('still stale: translate them, or name them if they still say the same', done.stillStale),
      `${locale}: ${publicState(english, done.status)}`,
    ],
    ok: done.stillStale.length === 0,
  };
}

/** Writes the two files of a new language and says what is left to do. */
export function create(folder: Folder, locale: string): Outcome {
  if (folder.has(locale)) return { lines: [`messages/${locale}.json is there already.`], ok: false };
  const english = folder.messages(source);
  folder.writeCatalogue(locale, skeleton(folder.catalogue(source)));
  folder.writeStatus(locale, {});
  return {
    lines: [
      `wrote messages/${locale}.json: ${english.size} messages, all empty, ${[...english.keys()].filter(isCritical).length} of them critical`,
      `wrote messages/status/${locale}.json`,
      '',
      `Once “npm run languages missing ${locale}” finds nothing, run “npm run languages refresh ${locale}”`,
      'and add this line to messages/locales.ts:',
      localesLine(locale),
    ],
    ok: true,
  };
}

import { parseArgs } from 'node:util';
import { locales } from '@/messages/locales';
import { source } from '@/messages/check/catalogue';
import { check, create, missing, refresh, type Outcome } from './languages/commands';
import { folder } from './languages/files';

const usage = `Usage: npm run languages -- COMMAND

  check                      state, missing, stale and reading level of each language; exit code 1 if
                             something is wrong. It checks structure, never meaning
  missing LOCALE             what has no words yet, critical messages first
  refresh LOCALE [KEY ...]   records that messages were translated anew. Only those whose words changed
                             count, and those named here because they still say the same
  new LOCALE                 writes an empty catalogue and status file for one more language

  --origin machine|human|machineEdited   where the words of a refresh come from (human)
`;

const origins = ['machine', 'human', 'machineEdited'] as const;

function outcome(): Outcome | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { origin: { type: 'string', default: 'human' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, locale, ...keys] = positionals;
  const files = folder('messages');
  const origin = origins.find((one) => one === values.origin);
  if (values.help === true || command === undefined || origin === undefined) return null;
  if (command === 'check' && locale === undefined) {
    return check(
      files,
      Object.fromEntries(Object.entries(locales).map(([code, { state }]) => [code, state])),
    );
  }
  if (locale === undefined || locale === source || Intl.getCanonicalLocales(locale)[0] !== locale)
    return null;
  if (command === 'new' && keys.length === 0) return create(files, locale);
  if (!files.has(locale)) return { lines: [`There is no messages/${locale}.json.`], ok: false };
  if (command === 'missing' && keys.length === 0) return missing(files, locale);
  return command === 'refresh' ? refresh(files, locale, origin, keys) : null;
}

function tried(): Outcome | null {
  try {
    return outcome();
  } catch (cause) {
    // A wrong option, or a locale that is none.
    if (cause instanceof TypeError || cause instanceof RangeError) return null;
    throw cause;
  }
}

const done = tried();
console.log(done === null ? usage : done.lines.join('\n'));
process.exitCode = done === null ? 2 : done.ok ? 0 : 1;

import 'server-only';
import { getMessages } from 'next-intl/server';
import { cookies } from 'next/headers';
import { offeredLocales } from '@/app/clinic/languages';
import type { PageLanguage } from '@/components/language/context';
import { locales, type Locale } from '@/messages/locales';
import { factsOf } from '@/messages/locales';
import { pick } from './words';

/** Holds the code of the language a person asked to see too: a choice of display, never an answer. */
export const alsoCookie = 'backstory-also';

/** The language beside a draft: the clinic's own, or English where that is the draft. */
export function besideOf(locale: Locale): Locale {
  const [own = 'en'] = offeredLocales;
  return own === locale ? 'en' : own;
}

/** The second language that a person asked to see beside this one; null where there is none. */
export async function alsoOf(locale: string): Promise<Locale | null> {
  const also = (await cookies()).get(alsoCookie)?.value;
  return offeredLocales.find((code) => code === also && code !== locale) ?? null;
}

/** What a page must know of its own language and of the others. */
export async function pageLanguage(locale: Locale): Promise<PageLanguage> {
  const state = factsOf(locale).state;
  const beside = besideOf(locale);
  return {
    state,
    offered: offeredLocales.map((code) => ({ code, name: locales[code].name })),
    beside:
      state === 'draft'
        ? {
            locale: beside,
            messages: pick(await getMessages({ locale: beside }), ['card', 'cards', 'safetyNet']),
          }
        : null,
    also: await alsoOf(locale),
  };
}

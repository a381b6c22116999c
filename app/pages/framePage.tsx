import 'server-only';
import { NextIntlClientProvider } from 'next-intl';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { wordsOfPage } from '@/app/words';

/** A page with only the words of the frame. */
export async function framePage(locale: string, children: ReactNode) {
  await connection();
  return (
    <NextIntlClientProvider locale={locale} messages={await wordsOfPage(locale, [])} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}

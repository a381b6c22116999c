import { notFound } from 'next/navigation';
import { sharedJson } from '@/app/sharedJson';
import { wordsOfPart } from '@/app/words';
import { isLocale } from '@/messages/locales';

export const dynamic = 'force-dynamic';

/** A part of a catalogue, the same for everyone: it is asked for before it is known whether it is needed. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/words/[part]'>) {
  const { locale, part } = await params;
  if (!isLocale(locale) || (part !== 'questions' && part !== 'result')) notFound();
  return sharedJson(request, () => wordsOfPart(locale, part));
}

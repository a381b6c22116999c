import { notFound } from 'next/navigation';
import { wordsOfPart } from '@/app/words';
import { isLocale, localeCodes } from '@/messages/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return localeCodes.flatMap((locale) => [
    { locale, part: 'questions' },
    { locale, part: 'result' },
  ]);
}

/** A part of a catalogue, the same for everyone: it is asked for before it is known whether it is needed. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/words/[part]'>) {
  const { locale, part } = await params;
  if (!isLocale(locale) || (part !== 'questions' && part !== 'result')) notFound();
  return Response.json(await wordsOfPart(locale, part));
}

import { notFound } from 'next/navigation';
import { clinic } from '@/app/clinic/settings';
import { offeredLocales } from '@/app/clinic/languages';
import { wordsOfCaller } from '../words';

export const dynamic = 'force-dynamic';

/** What is read out to a caller in this language: the same for every call. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/desk/words'>) {
  const { locale } = await params;
  const language = offeredLocales.find((code) => code === locale);
  if (!clinic.desk || language === undefined) notFound();
  return Response.json(await wordsOfCaller(language));
}

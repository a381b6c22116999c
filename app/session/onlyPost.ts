import 'server-only';
import { notFound } from 'next/navigation';
import { isLocale } from '@/messages/locales';
import { refusal } from './refusal';

type Context = { readonly params: Promise<{ locale: string }> };

/** An address that takes forms, opened in another way: a bookmark, or a tab that was restored. */
export async function onlyPost(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return refusal(405, locale, { Allow: 'OPTIONS, POST' });
}

export function postOptions(): Response {
  return new Response(null, { status: 204, headers: { Allow: 'OPTIONS, POST' } });
}

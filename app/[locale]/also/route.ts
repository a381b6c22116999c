import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { offeredLocales } from '@/app/clinic/languages';
import { alsoCookie } from '@/app/language';
import { onlyPost, postOptions } from '@/app/session/onlyPost';
import { isSecure, ownForm, seeOther } from '@/app/session/request';
import { pathOf, placeAt } from '@/components/journey/places';
import { isLocale } from '@/messages/locales';

/** Keeps which second language to show, or that none is wanted, and goes back to the page. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/also'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const form = await ownForm(request, locale);
  if (form instanceof Response) return form;
  const also = offeredLocales.find((code) => code === form.get('also'));
  const jar = await cookies();
  if (also === undefined) jar.delete(alsoCookie);
  else jar.set(alsoCookie, also, { httpOnly: true, sameSite: 'lax', secure: isSecure(request), path: '/' });
  const place = placeAt(form.get('to') ?? '');
  return seeOther(place === undefined ? `/${locale}` : pathOf(locale, place));
}

export const OPTIONS = postOptions;
export const GET = onlyPost;
export const HEAD = onlyPost;
export const PUT = onlyPost;
export const PATCH = onlyPost;
export const DELETE = onlyPost;

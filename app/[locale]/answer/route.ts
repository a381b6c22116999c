import { notFound } from 'next/navigation';
import { onlyPost, postOptions } from '@/app/session/onlyPost';
import { isSecure, ownForm, seeOther } from '@/app/session/request';
import { keepSession, newSession, openSession } from '@/app/session/session';
import { afterForm } from '@/app/session/step';
import { pathOf } from '@/components/journey/places';
import { isLocale } from '@/messages/locales';

/** Takes one answer from someone without scripts and sends them on to the next page. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/answer'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const form = await ownForm(request, locale);
  if (form instanceof Response) return form;

  const { session, interruption } = await openSession();
  const first = form.get('question') === 'respondent' && form.get('session') === '';
  if (!first && session !== null && form.get('session') !== session.token) {
    return seeOther(`/${locale}/other-session`);
  }
  if (interruption === 'expired') return seeOther(`/${locale}/expired`);
  const { next, place } = afterForm(first || session === null ? newSession() : session, form, new Date());
  await keepSession(next, isSecure(request));
  return seeOther(pathOf(locale, place));
}

export const OPTIONS = postOptions;
export const GET = onlyPost;
export const HEAD = onlyPost;
export const PUT = onlyPost;
export const PATCH = onlyPost;
export const DELETE = onlyPost;

import 'server-only';
import { bodyUpTo } from '@/app/body';
import { clinic } from '@/app/clinic/settings';
import { secondsToWait } from '@/app/rates';
import type { Locale } from '@/messages/locales';
import { isOwn } from './origin';
import { refusal } from './refusal';

/** More than any answer needs. */
const longestForm = 16 * 1024;

/** The refusal of a post that another site sent, or that comes after too many; null where it may be taken. */
export async function refusedPost(
  request: Request,
  locale: Locale,
  kind: 'form' | 'clear',
): Promise<Response | null> {
  const wait = await secondsToWait(kind, request);
  if (wait > 0) return refusal(429, locale, { 'Retry-After': String(wait) });
  return isOwn(request.headers, clinic.publicOrigin) ? null : refusal(403, locale);
}

/** The fields of a form that one of our pages sent, or the page that refuses it. */
export async function ownForm(request: Request, locale: Locale): Promise<URLSearchParams | Response> {
  const refused = await refusedPost(request, locale, 'form');
  if (refused !== null) return refused;
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return refusal(415, locale);
  if (request.headers.has('content-encoding')) return refusal(415, locale);
  const body = await bodyUpTo(longestForm, request);
  if (body === 'tooLarge') return refusal(413, locale);
  if (body === 'cutShort') return refusal(400, locale);
  return new URLSearchParams(new TextDecoder().decode(body));
}

/** Whether the browser reached us over HTTPS, through a proxy or not. */
export function isSecure(request: Request): boolean {
  return (
    clinic.publicOrigin !== null ||
    request.headers.get('x-forwarded-proto') === 'https' ||
    new URL(request.url).protocol === 'https:'
  );
}

/** A redirect to a page of ours that the browser opens with GET, so that Back and reload repeat nothing. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } });
}

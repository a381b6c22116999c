import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { clinic } from '@/app/clinic/settings';
import { alsoCookie } from '@/app/language';
import { onlyPost, postOptions } from '@/app/session/onlyPost';
import { refusedPost, seeOther } from '@/app/session/request';
import { clearSession } from '@/app/session/session';
import { isLocale } from '@/messages/locales';

/** Forgets the sealed answers. A script that took them over asks for it too, and gets no page. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/clear'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const refused = await refusedPost(request, locale, 'clear');
  if (refused !== null) return refused;
  await clearSession();
  if (clinic.kiosk) (await cookies()).delete(alsoCookie);
  if (request.headers.get('sec-fetch-dest') === 'empty') return new Response(null, { status: 204 });
  const cleared = seeOther(`/${locale}/cleared`);
  // Chromium keeps a page in memory in spite of no-store, and without scripts nothing else takes it away.
  cleared.headers.set('Clear-Site-Data', '"cache"');
  return cleared;
}

export const OPTIONS = postOptions;
export const GET = onlyPost;
export const HEAD = onlyPost;
export const PUT = onlyPost;
export const PATCH = onlyPost;
export const DELETE = onlyPost;

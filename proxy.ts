import { NextResponse, type NextRequest } from 'next/server';
import { clinic } from '@/app/clinic/settings';
import { offeredLocales } from '@/app/clinic/languages';
import { localeCodes } from '@/messages/locales';
import { chosenLocale } from '@/app/chosenLocale';
import { contentSecurityPolicy, securityHeaders } from '@/app/security';

/** Sends `/` to the browser's language, and every page with its own nonce and policy. */
export default function proxy(request: NextRequest) {
  if (request.nextUrl.pathname === '/') {
    const wanted = request.headers.get('accept-language') ?? '';
    const locale = chosenLocale(wanted, offeredLocales);
    return NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  }
  const [, first = ''] = request.nextUrl.pathname.split('/');
  const refused =
    localeCodes.some((code) => code === first) && !offeredLocales.some((code) => code === first);
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, clinic.frameAncestors);
  const forwarded = new Headers(request.headers);
  forwarded.set('x-nonce', nonce);
  if (policy !== null) forwarded.set('content-security-policy', policy);
  const response = refused
    ? NextResponse.rewrite(new URL('/not-offered', request.url), { request: { headers: forwarded } })
    : NextResponse.next({ request: { headers: forwarded } });
  if (policy !== null) response.headers.set('content-security-policy', policy);
  for (const [name, value] of securityHeaders) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ['/((?!_next/static/).*)'] };

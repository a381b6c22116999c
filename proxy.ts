import { NextResponse, type NextRequest } from 'next/server';
import type { Address } from '@/app/addresses';
import { chosenLocale } from '@/app/chosenLocale';
import { offeredLocales } from '@/app/clinic/languages';
import { clinic } from '@/app/clinic/settings';
import { isBuilt, isFramework, notFoundPath, openAddress } from '@/app/openAddresses';
import { contentSecurityPolicy, permissions, scriptlessPolicy } from '@/app/security';

const development = process.env.NODE_ENV === 'development';

const reading = ['GET', 'HEAD'];
const posting = ['OPTIONS', 'POST'];
/** The methods that a route of ours is asked for, and answers or refuses itself. */
const routed = [...reading, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function takes({ kind }: Address, method: string): boolean {
  return (kind === 'page' || kind === 'file' ? reading : routed).includes(method);
}

function toLanguage(request: NextRequest): Response {
  const wanted = request.headers.get('accept-language') ?? '';
  return NextResponse.redirect(new URL(`/${chosenLocale(wanted, offeredLocales)}`, request.url), 307);
}

function refuseMethod(allowed: readonly string[]): Response {
  return new Response(null, { status: 405, headers: { Allow: allowed.join(', ') } });
}

/** What a form is refused with is a page too: it has styles, and no scripts. */
function refusalPolicy(response: NextResponse): NextResponse {
  response.headers.set('content-security-policy', scriptlessPolicy(clinic.frameAncestors));
  return response;
}

/** A page is sent with a nonce and policy of its own. */
function page(request: NextRequest, to: string | null, camera: boolean): Response {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, clinic.frameAncestors);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  if (policy !== null) headers.set('content-security-policy', policy);
  const init = { request: { headers } };
  const response =
    to === null ? NextResponse.next(init) : NextResponse.rewrite(new URL(to, request.url), init);
  if (policy !== null) response.headers.set('content-security-policy', policy);
  if (camera) response.headers.set(...permissions(true));
  return response;
}

/**
 * Lets through what `app/addresses.ts` lists, and nothing else: what the settings switch off is not found
 * before any code of it runs.
 */
export default function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  if (pathname === '/' && reading.includes(request.method)) return toLanguage(request);
  const isReading = reading.includes(request.method);
  if (isFramework(pathname)) {
    if (development || (isReading && isBuilt(pathname))) return NextResponse.next();
    return isReading ? new Response(null, { status: 404 }) : refuseMethod(reading);
  }
  const address = openAddress(pathname);
  if (address === undefined) {
    return isReading ? page(request, notFoundPath(pathname), false) : refuseMethod(reading);
  }
  if (!takes(address, request.method)) return refuseMethod(address.kind === 'form' ? posting : reading);
  if (address.kind === 'data') return NextResponse.next();
  if (address.kind === 'form') return refusalPolicy(NextResponse.next());
  return page(request, null, address.isDesk);
}

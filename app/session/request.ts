import 'server-only';
import { clinic } from '@/app/clinic/settings';

/** More than any answer needs. */
const longestForm = 16 * 1024;

export type FormProblem = { readonly status: 403 | 413 | 415 };

function ownOrigins(request: Request): readonly string[] {
  if (clinic.publicOrigin !== null) return [clinic.publicOrigin];
  const host = request.headers.get('host') ?? '';
  return [`http://${host}`, `https://${host}`];
}

/**
 * Whether a form came from our own pages. Browsers that send neither header are told apart by the
 * session's token alone.
 */
function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin === null || origin === 'null' || ownOrigins(request).includes(origin);
}

async function readAtMost(request: Request, limit: number): Promise<string | null> {
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** The fields of a form that one of our pages sent, or the status that refuses it. */
export async function ownForm(request: Request): Promise<URLSearchParams | FormProblem> {
  if (!isOwn(request)) return { status: 403 };
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return { status: 415 };
  const text = await readAtMost(request, longestForm);
  return text === null ? { status: 413 } : new URLSearchParams(text);
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

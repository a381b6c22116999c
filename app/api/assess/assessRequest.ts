import { assess } from '@/machines/assess';
import { parseJson, readCase } from '@/machines/cases';
import { reply } from '../replies';
import { bodyUpTo } from '@/app/body';
import { secondsToWait } from '@/app/rates';

const LARGEST_BODY = 64 * 1024;

function refuse(status: number, error: string) {
  return reply({ error }, { status });
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/**
 * Assesses one case over HTTP. Keeps nothing and logs nothing; a fault says what is wrong by codes and
 * question ids, never by repeating an answer. Docs: docs/guides/api.md.
 */
export async function assessRequest(request: Request): Promise<Response> {
  const wait = await secondsToWait('assess', request);
  if (wait > 0) {
    const headers = { 'Retry-After': String(wait) };
    return reply(
      { error: 'Too many requests. Send the next after Retry-After seconds.' },
      { status: 429, headers },
    );
  }
  if (!isJson(request.headers.get('content-type'))) return refuse(415, 'Send application/json.');
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') return refuse(415, 'Send the JSON without a content encoding.');

  const body = await bodyUpTo(LARGEST_BODY, request);
  if (body === 'tooLarge') return refuse(413, `Send at most ${LARGEST_BODY} bytes.`);
  if (body === 'cutShort') return refuse(400, 'The body ended early. Send it again.');

  const read = parseJson(body);
  if ('error' in read) return refuse(400, read.error);
  const found = readCase(read.json, 'refused');
  if ('error' in found) return refuse(400, found.error);
  return reply(assess(found.session));
}

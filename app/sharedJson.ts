import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

type Coding = keyof typeof compress;

const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** The shortest coding that a browser says it reads; null where it reads none of ours. */
export function codingFor(accepted: string): Coding | null {
  const read = accepted
    .split(',')
    .filter((coding) => !/;\s*q=0(?:\.0*)?\s*$/.test(coding))
    .map((coding) => coding.split(';')[0]?.trim());
  return read.includes('br') ? 'br' : read.includes('gzip') ? 'gzip' : null;
}

/**
 * Sends as JSON what is the same for everyone at an address, compressed once and kept. The framework
 * compresses its pages, and no answer of a route.
 */
export async function sharedJson({ url, headers }: Request, make: () => Promise<unknown>): Promise<Response> {
  const shared = { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  const coding = codingFor(headers.get('accept-encoding') ?? '');
  if (coding === null) return Response.json(await make(), { headers: shared });
  const key = `${coding} ${new URL(url).pathname}`;
  const bytes = kept.get(key) ?? (await compress[coding](JSON.stringify(await make())));
  kept.set(key, bytes);
  return new Response(bytes, { headers: { ...shared, 'Content-Encoding': coding } });
}

import { setTimeout as pause } from 'node:timers/promises';

/** The work, or an error that names it where it takes half a minute. */
export async function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  const late = new AbortController();
  const tooLate = pause(30_000, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${what} did not come within 30 seconds`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    late.abort();
  }
}

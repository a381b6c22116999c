import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Posts a minute from one address: a whole clinic may stand behind it. */
const posts = { form: 1200, clear: 600, assess: 600 };

const limiters = {
  form: new RateLimiterMemory({ points: posts.form, duration: 60 }),
  clear: new RateLimiterMemory({ points: posts.clear, duration: 60 }),
  assess: new RateLimiterMemory({ points: posts.assess, duration: 60 }),
};

/** How many seconds this client must wait before it posts again; 0 where it may now. The gate names the client. */
export async function secondsToWait(kind: keyof typeof limiters, request: Request): Promise<number> {
  const client = request.headers.get('x-forwarded-for');
  if (client === null) return 0;
  try {
    await limiters[kind].consume(client);
    return 0;
  } catch (over) {
    if (!(over instanceof RateLimiterRes)) throw over;
    return Math.max(1, Math.ceil(over.msBeforeNext / 1000));
  }
}

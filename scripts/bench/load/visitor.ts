import { Agent, request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/** What the server answered all visitors together. */
export type Tally = {
  requests: number;
  /** How long each page took until its last byte, in ms. */
  readonly pages: number[];
  /** Requests that no answer came to. */
  lost: number;
  /** Answers of 500 and more. */
  broken: number;
  /** Answers of 400 to 499. */
  refused: number;
};

export function emptyTally(): Tally {
  return { requests: 0, pages: [], lost: 0, broken: 0, refused: 0 };
}

export type Reply = { readonly location: string | null; readonly text: () => string };

/** Somebody’s browser as the server sees it: connections that stay open, cookies, files that are kept. */
export type Visitor = {
  readonly cookies: ReadonlyMap<string, string>;
  /** Opens a page, or sends a form and follows it to its page: the time of both is the page’s. */
  readonly open: (
    path: string,
    form?: URLSearchParams,
  ) => Promise<{ readonly path: string; readonly reply: Reply }>;
  /** Fetches what a page is made of. What the server calls immutable is fetched once. */
  readonly fetchAll: (paths: readonly string[]) => Promise<void>;
  readonly leave: () => void;
};

const longest = 30_000;

type Asking = {
  readonly origin: string;
  readonly agent: Agent;
  /** Sent as the proxy before a clinic’s server sends it: limits on posts count by it. */
  readonly address: string;
};

function send({ origin, agent, address }: Asking, path: string, cookie: string, form?: URLSearchParams) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const body = form?.toString();
    const asking = request(new URL(path, origin), {
      agent,
      method: body === undefined ? 'GET' : 'POST',
      timeout: longest,
      headers: {
        'accept-encoding': 'gzip',
        'accept-language': 'en',
        'x-forwarded-for': address,
        'sec-fetch-site': 'same-origin',
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { origin, 'content-type': 'application/x-www-form-urlencoded' }),
      },
    });
    asking.on('response', resolve);
    asking.on('timeout', () => asking.destroy(new Error('no answer in time')));
    asking.on('error', (cause) => {
      // The server closes a connection that was idle; a browser asks again on a new one.
      if (asking.reusedSocket && 'code' in cause && cause.code === 'ECONNRESET') {
        send({ origin, agent, address }, path, cookie, form).then(resolve, reject);
      } else reject(cause);
    });
    asking.end(body);
  });
}

/** Somebody’s browser, with the cookies it has already. */
export function visitor(
  origin: string,
  address: string,
  tally: Tally,
  given: ReadonlyMap<string, string> = new Map(),
): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 });
  const cookies = new Map(given);
  const kept = new Set<string>();

  const take = (response: IncomingMessage) => {
    for (const line of response.headers['set-cookie'] ?? []) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const { statusCode = 0 } = response;
    if (statusCode >= 500) tally.broken += 1;
    else if (statusCode >= 400) tally.refused += 1;
  };

  const ask = async (path: string, form?: URLSearchParams): Promise<Reply> => {
    tally.requests += 1;
    try {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const response = await send({ origin, agent, address }, path, cookie, form);
      take(response);
      const body = await buffer(response);
      const zipped = response.headers['content-encoding'] === 'gzip';
      return {
        location: response.headers.location ?? null,
        text: () => (zipped ? gunzipSync(body) : body).toString(),
      };
    } catch {
      tally.lost += 1;
      return { location: null, text: () => '' };
    }
  };

  return {
    cookies,
    async open(path, form) {
      const from = performance.now();
      let at = path;
      let reply = await ask(path, form);
      if (reply.location !== null) {
        at = new URL(reply.location, origin).pathname;
        reply = await ask(at);
      }
      tally.pages.push(performance.now() - from);
      return { path: at, reply };
    },
    async fetchAll(paths) {
      const missing = paths.filter((path) => !kept.has(path));
      for (const path of missing) if (path.startsWith('/_next/static/')) kept.add(path);
      await Promise.all(missing.map((path) => ask(path)));
    },
    leave: () => agent.destroy(),
  };
}

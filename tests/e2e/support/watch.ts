import type { BrowserContext, Request } from '@playwright/test';

export type Watched = {
  readonly requests: Request[];
  /** What no page may do, in the order it was done. A test that provokes one takes it out. */
  complaints: string[];
};

/** Keeps every request of a browser, and complains of errors in the console and of what leaves the origin. */
export function watch(context: BrowserContext, origin: string): Watched {
  const watched: Watched = { requests: [], complaints: [] };
  const complain = (what: string) => {
    watched.complaints.push(what);
  };
  context.on('request', (request) => {
    watched.requests.push(request);
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complain(`asked ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) complain(`${String(response.status())} for ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complain([message.text(), message.location().url].join(' '));
  });
  context.on('weberror', (error) => {
    complain(error.error().message);
  });
  return watched;
}

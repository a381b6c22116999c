import type { BrowserContext, Page, Request, Response } from '@playwright/test';
import { addressAt } from '@/app/addresses';
import { localeCodes } from '@/messages/locales';

/** What a browser asked, was told and showed, as far as it can be seen from outside a page. */
export type Trace = {
  readonly requests: Request[];
  readonly responses: Response[];
  readonly titles: string[];
  /** Addresses as the browser shows them, and so keeps in its history. */
  readonly shown: string[];
  readonly referrers: string[];
};

function titleObserved() {
  const tell: unknown = Reflect.get(window, 'tellTitle');
  const told = () => {
    if (typeof tell === 'function') Reflect.apply(tell, undefined, [document.title, document.referrer]);
  };
  new MutationObserver(told).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Keeps all of it, for every page of a browser. */
export async function traced(context: BrowserContext): Promise<Trace> {
  const trace: Trace = { requests: [], responses: [], titles: [], shown: [], referrers: [] };
  context.on('request', (request) => trace.requests.push(request));
  context.on('response', (response) => trace.responses.push(response));
  await context.exposeBinding('tellTitle', (_, title: string, referrer: string) => {
    trace.titles.push(title);
    if (referrer !== '') trace.referrers.push(referrer);
  });
  await context.addInitScript(titleObserved);
  context.on('page', (page: Page) => {
    page.on('framenavigated', (frame) => trace.shown.push(frame.url()));
    page.on('load', () => {
      page.title().then(
        (title) => trace.titles.push(title),
        () => undefined,
      );
    });
  });
  return trace;
}

/** Addresses that are not listed as pages: the service worker, the icon, and the files of the build. */
const files = /^\/(?:sw\.js|icon\.svg|favicon\.ico|_next\/static\/[\w./~-]+)$/;

/**
 * What is more in an address than the place it names: another origin, a query, a fragment, or a path that
 * is none of ours. An address of which nothing is left can hold no answer: there are only so many.
 */
export function beyondPlace(address: string, origin: string): string | null {
  const { protocol, origin: own, pathname, search, hash } = new URL(address);
  if (address === 'about:blank') return null;
  if (protocol === 'blob:' || protocol === 'data:') return null;
  if (own !== origin) return own;
  const listed = addressAt(pathname, { locales: localeCodes, desk: true, files: [] }) !== undefined;
  if (!listed && !files.test(pathname) && pathname !== '/') return pathname;
  const build = pathname === '/sw.js' && /^\?v=[\w-]+$/.test(search);
  const icon = pathname === '/icon.svg' && /^\?icon\.[\w-]+\.svg$/.test(search);
  if (search !== '' && !build && !icon) return search;
  // The way to the main part, and from a problem to its field.
  return /^(?:#main|#\w+)?$/.test(hash) ? null : hash;
}

/**
 * Keeps the journey going without a network: our scripts, styles and words, and one empty page per
 * language. It never keeps a page that was made for a person, and no answer passes through it.
 */
const version = new URL(self.location.href).searchParams.get('v') ?? '';
const cacheName = `backstory-${version}`;
const journey = /^\/([\w-]+)\/(questions|change|review|result|emergency|today)(\/|$)/;
const kept = /^\/_next\/static\/|^\/[\w-]+\/words\//;

/** Asked for without cookies, so that what is kept is the same for everyone. */
async function keep(paths) {
  const cache = await caches.open(cacheName);
  for (const path of paths) {
    if (await cache.match(path)) continue;
    const response = await fetch(path, { credentials: 'omit' });
    if (response.ok && !response.redirected) await cache.put(path, response);
  }
}

async function keepFiles() {
  const response = await fetch('/offline-files', { credentials: 'omit' });
  await keep(await response.json());
}

async function fromCache(path) {
  const cache = await caches.open(cacheName);
  return cache.match(path);
}

/** The page from the network, or the empty page of its language, which finds the answers in the tab. */
async function page(request, path) {
  try {
    return await fetch(request);
  } catch (problem) {
    const locale = journey.exec(path)?.[1];
    const kin = locale === undefined ? path : `/${locale}/questions/respondent`;
    const empty = await fromCache(kin);
    if (empty === undefined) throw problem;
    return empty;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles());
});

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder());
});

self.addEventListener('message', (event) => {
  const { locale } = event.data;
  if (typeof locale !== 'string' || !/^[\w-]{2,12}$/.test(locale)) return;
  const paths = [
    `/${locale}`,
    `/${locale}/questions/respondent`,
    `/${locale}/words/questions`,
    `/${locale}/words/result`,
  ];
  event.waitUntil(keep(paths));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (kept.test(url.pathname)) {
    event.respondWith(fromCache(url.pathname).then((found) => found ?? fetch(request)));
  } else if (request.mode === 'navigate' && (journey.test(url.pathname) || /^\/[\w-]+$/.test(url.pathname))) {
    event.respondWith(page(request, url.pathname));
  }
});

function ownOrigins(headers: Headers, publicOrigin: string | null): readonly string[] {
  if (publicOrigin !== null) return [publicOrigin];
  const host = headers.get('host') ?? '';
  return [`http://${host}`, `https://${host}`];
}

/**
 * Whether a form came from our own pages. A browser that names the site has the last word. One that does
 * not, and no origin either (our pages send no referrer, so theirs is “null”), is told apart by the
 * session's token alone.
 */
export function isOwn(headers: Headers, publicOrigin: string | null): boolean {
  const origin = headers.get('origin') ?? 'null';
  const isOurs = origin === 'null' || ownOrigins(headers, publicOrigin).includes(origin);
  const site = headers.get('sec-fetch-site');
  if (site === null) return isOurs;
  // A proxy that rewrites the host makes our own origin look foreign, unless the settings name it.
  return site === 'same-origin' && (isOurs || publicOrigin === null);
}

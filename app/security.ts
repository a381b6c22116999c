type Header = readonly [name: string, value: string];

function ancestors(frameAncestors: readonly string[]): string {
  return `frame-ancestors ${frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ')}`;
}

/** Headers that every response carries, files and errors too. A page has its own policy over this one. */
export function securityHeaders(frameAncestors: readonly string[]): readonly Header[] {
  const headers: Header[] = [
    ['Content-Security-Policy', `default-src 'none'; base-uri 'none'; ${ancestors(frameAncestors)}`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    permissions(false),
  ];
  return frameAncestors.length === 0 ? [...headers, ['X-Frame-Options', 'DENY']] : headers;
}

/** What a page may ask the browser for: nothing; the desk reads codes by camera. */
export function permissions(camera: boolean): Header {
  const allowed = camera ? '(self)' : '()';
  return [
    'Permissions-Policy',
    `camera=${allowed}, microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=()`,
  ];
}

/** The policy of a page; null in development, where the dev server's own scripts need more. */
export function contentSecurityPolicy(nonce: string, frameAncestors: readonly string[]): string | null {
  if (process.env.NODE_ENV === 'development') return null;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ancestors(frameAncestors),
  ].join('; ');
}

/** The policy of a page without scripts. */
export function scriptlessPolicy(frameAncestors: readonly string[]): string {
  return `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; ${ancestors(frameAncestors)}`;
}

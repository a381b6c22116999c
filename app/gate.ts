import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { clinic } from '@/app/clinic/settings';
import { clientAddress } from './clientAddress';
import { isBuilt, notFoundPath, openAddress } from './openAddresses';
import { securityHeaders } from './security';

/** Segments of the characters our addresses are made of; none starts with a dot, none is empty. */
const readable = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;

/** No address takes this method; unlike TRACE, the framework can read it. */
const methodOfNone = 'PURGE';

/** What only the framework's own parts say to each other, or what asks it for another address or method. */
const framework =
  /^(?:rsc$|next-|x-next|x-middleware-|x-invoke-|x-matched-path|x-now-|x-vercel-|x-prerender-|x-nonce$|x-forwarded-(?:host|port|server)$|x-http-method|x-method-override|x-original-|x-rewrite-|content-security-policy)/;

/**
 * A path of ours without its query, for the framework repeats paths in its pages and its logs. With a
 * slash at its end it is left so: then the framework sends the browser to the one without.
 */
function pathOf(target: string): string {
  const [path = ''] = target.split('?');
  if (!readable.test(path)) return '/not-found';
  const exact = path === '/' ? path : path.replace(/\/$/, '');
  return exact === '/' || isBuilt(exact) || openAddress(exact) !== undefined ? path : notFoundPath(exact);
}

/**
 * What the framework is given to read: a path of ours; none of its own headers; the client's address; and
 * our own host where the settings name it.
 */
function tidy(request: IncomingMessage): void {
  request.url = pathOf(request.url ?? '');
  if (request.method === 'TRACE') request.method = methodOfNone;
  for (const name of Object.keys(request.headers)) {
    if (framework.test(name)) delete request.headers[name];
  }
  const trusted = clinic.publicOrigin !== null;
  request.headers['x-forwarded-for'] = clientAddress(
    request.socket.remoteAddress,
    trusted ? request.headers['x-forwarded-for'] : undefined,
  );
  if (clinic.publicOrigin === null) return;
  request.headers.host = new URL(clinic.publicOrigin).host;
  request.headers['x-forwarded-proto'] = 'https';
}

/** Stands before the framework at every request, with Node's own channel for it (docs/adr/0040-security.md). */
export function standGuard(): void {
  const headers = securityHeaders(clinic.frameAncestors);
  subscribe('http.server.request.start', (message) => {
    if (!(message instanceof Object && 'request' in message && 'response' in message)) return;
    const { request, response } = message;
    if (!(request instanceof IncomingMessage && response instanceof ServerResponse)) return;
    tidy(request);
    for (const [name, value] of headers) response.setHeader(name, value);
  });
}

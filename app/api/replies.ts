/** Results and faults are one person's: no store may keep them, no browser may guess their type. */
const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export function reply(body: unknown, init: { status?: number; headers?: Record<string, string> } = {}) {
  return Response.json(body, { status: init.status, headers: { ...headers, ...init.headers } });
}

/** A route's answer to the methods it does not have, with the ones it has. */
export function notAllowed(allow: string) {
  return () =>
    reply({ error: `Method not allowed. Use ${allow}.` }, { status: 405, headers: { Allow: allow } });
}

/** A route's answer to OPTIONS. It names no other origin, so browsers keep other sites out. */
export function optionsOf(allow: string) {
  return () => new Response(null, { status: 204, headers: { ...headers, Allow: allow } });
}

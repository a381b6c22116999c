import * as z from 'zod';
import { notAllowed, optionsOf, reply } from './replies';

const allow = 'GET, HEAD, OPTIONS';

/** The methods of a route that serves a zod schema as JSON Schema. */
export function schemaRoute(title: string, schema: z.ZodType) {
  const served = { title, ...z.toJSONSchema(schema) };
  const refuse = notAllowed(allow);
  return {
    GET: () => reply(served, { headers: { 'Content-Type': 'application/schema+json' } }),
    OPTIONS: optionsOf(allow),
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  };
}

import * as z from 'zod';
import { caseSchema } from '@/machines/schemas';
import { notAllowed, optionsOf, reply } from '../../replies';

const allow = 'GET, HEAD, OPTIONS';
const schema = { title: 'A case to assess', ...z.toJSONSchema(caseSchema) };

/** The JSON Schema of what POST /api/assess takes. */
export function GET() {
  return reply(schema, { headers: { 'Content-Type': 'application/schema+json' } });
}

export const OPTIONS = optionsOf(allow);
export const POST = notAllowed(allow);
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;

import * as z from 'zod';
import { assessmentSchema } from '@/machines/assessmentSchema';
import { notAllowed, optionsOf, reply } from '../../../replies';

const allow = 'GET, HEAD, OPTIONS';
const schema = { title: 'The result of a case', ...z.toJSONSchema(assessmentSchema) };

/** The JSON Schema of what POST /api/assess gives with status 200. */
export function GET() {
  return reply(schema, { headers: { 'Content-Type': 'application/schema+json' } });
}

export const OPTIONS = optionsOf(allow);
export const POST = notAllowed(allow);
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;

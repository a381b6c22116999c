import { schemaRoute } from '@/app/api/schemaRoute';
import { assessmentSchema } from '@/machines/assessmentSchema';

/** The JSON Schema of what POST /api/assess gives with status 200. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = schemaRoute(
  'The result of a case',
  assessmentSchema,
);

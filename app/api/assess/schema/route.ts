import { schemaRoute } from '@/app/api/schemaRoute';
import { caseSchema } from '@/machines/schemas';

/** The JSON Schema of what POST /api/assess takes. */
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = schemaRoute('A case to assess', caseSchema);

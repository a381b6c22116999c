import type { Given } from '@/machines/conditions';

/** A caller with pain in the low back and no sign of anything else, as far as safety. */
export const calm: Given = {
  headChestSigns: ['none'],
  bodySigns: ['none'],
  age: 44,
  painSites: ['lowBack'],
  pelvicSigns: ['none'],
  legSigns: ['none'],
  painChange: 'usual',
  generalSigns: ['none'],
  cancer: 'no',
  healthFactors: ['none'],
  procedureOrDevice: ['none'],
  medicines: ['none'],
  selfHarmThoughts: 'no',
};

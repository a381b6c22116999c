import { isQuestionId, sectionOf, type SectionId } from '@/machines/questions';

/** The sections whose answers decide how soon someone must be seen, or what a clinic must hear first. */
const safetySections: ReadonlySet<SectionId> = new Set([
  'start',
  'emergencySigns',
  'person',
  'nerveSigns',
  'generalHealth',
  'treatmentSafety',
  'feelingSafe',
  'beforeVisit',
]);

/** Namespaces of which every message is critical. */
const criticalNamespaces: ReadonlySet<string> = new Set(['card', 'cards', 'cautions', 'safetyNet', 'script']);

const criticalMessages: ReadonlySet<string> = new Set([
  'layout.emergencyBar',
  'layout.emergencyHint',
  'layout.safetyNetLead',
  'notices.emergencyHelp',
  'notices.lastResort',
  'start.emergencyFirst',
  'result.careful',
]);

/** Whether a wrong translation of this message (by its full key) could harm: it holds a language back as a draft. */
export function isCritical(key: string): boolean {
  const [namespace = '', id = ''] = key.split('.');
  if (criticalNamespaces.has(namespace) || criticalMessages.has(key)) return true;
  return namespace === 'questions' && isQuestionId(id) && safetySections.has(sectionOf(id));
}

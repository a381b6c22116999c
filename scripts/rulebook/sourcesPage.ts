import { procedures } from '@/machines/procedures';
import { bullets, plain } from './markdown';
import { page } from './page';
import { procedureLink } from './usage';
import { clinician } from './words';

function usedBy(source: string): string {
  const links = procedures
    .filter(({ sources }) => sources.some((id) => id === source))
    .map(({ id }) => procedureLink(id));
  return links.length === 0 ? '' : ` Used by ${links.join(', ')}.`;
}

export const waysOfKnowing = {
  seen: 'Seen in this research',
  detailFromMemory: 'Seen, detail from memory',
  memory: 'From memory: verify',
} as const;

/** The sources of the catalogue, by how they are known. */
export function sourcesPage() {
  const sources = Object.entries(clinician.sources);
  return page(
    'sources.md',
    'Sources of the list of procedures',
    'A figure from memory must be checked against the primary text before anyone relies on it. The sources of the urgency rules stand with [each rule](urgency.md).',
    Object.entries(waysOfKnowing).flatMap(([way, title]) => {
      const known = sources.filter(([, { seen }]) => seen === way);
      return [
        `## ${title} (${known.length})`,
        bullets(known.map(([id, { text }]) => `**${plain(id)}**: ${plain(text)}.${usedBy(id)}`)),
      ];
    }),
  );
}

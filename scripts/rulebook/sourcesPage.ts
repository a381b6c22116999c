import { procedures } from '@/machines/procedures';
import { anchor, bullets, plain } from './markdown';
import { page } from './page';
import { clinician, entry, messages } from './words';

function usedBy(source: string): string {
  const links = procedures
    .filter(({ sources }) => sources.some((id) => id === source))
    .map(({ id }) => entry(messages.procedures, id, 'procedures').name)
    .map((name) => `[${name}](procedures.md#${anchor(name)})`);
  return links.length === 0 ? '' : ` Used by ${links.join(', ')}.`;
}

/** The sources of the catalogue, by how they are known. */
export function sourcesPage() {
  const sources = Object.entries(clinician.sources);
  const states = [...new Set(sources.map(([, { seen }]) => seen))];
  return page(
    'sources.md',
    'Sources of the list of procedures',
    'A figure from memory must be checked against the primary text before anyone relies on it. The sources of the urgency rules stand with [each rule](urgency.md).',
    states.flatMap((state) => {
      const known = sources.filter(([, { seen }]) => seen === state);
      return [
        `## ${state.charAt(0).toUpperCase()}${state.slice(1)} (${known.length})`,
        bullets(known.map(([id, { text }]) => `**${plain(id)}**: ${plain(text)}.${usedBy(id)}`)),
      ];
    }),
  );
}

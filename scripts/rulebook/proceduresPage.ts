import { messages as advice } from '@/machines/advice';
import { cautions } from '@/machines/cautions';
import { gates } from '@/machines/gates';
import { procedures } from '@/machines/procedures';
import { groups, type Attribute, type Procedure } from '@/machines/procedures/procedure';
import { blocks, bullets, code, listed, plain } from './markdown';
import { page, signatureLine } from './page';
import { procedureName } from './usage';
import { waysOfKnowing } from './sourcesPage';
import { inWords } from './sentences';
import { bothQuoted, clinician, entry, messages, reasoning } from './words';

function attributeWords(attributes: readonly Attribute[], last: 'and' | 'or'): string {
  if (attributes.length === 0) return 'nothing that a caution is tied to';
  const words = attributes.map((id) => `${entry(reasoning.attributes, id, 'attributes')} (${code(id)})`);
  return listed(words, last);
}

function rows(
  title: string,
  none: string,
  items: readonly { readonly words: string; readonly lead: string; readonly when: Procedure['include'] }[],
): string {
  if (items.length === 0) return `${title}: ${none}.`;
  return `${title}:\n\n${bullets(items.map(({ words, lead, when }) => `${words} ${inWords(lead, when)}`))}`;
}

function conditionBlocks(one: Procedure): readonly string[] {
  return [
    inWords('Listed when', one.include),
    inWords('Left out when', one.exclude),
    rows(
      one.invasive
        ? 'Later, with this step first (the [gates](#gates) apply as well)'
        : 'Later, with this step first',
      one.invasive ? 'only by the [gates](#gates)' : 'never',
      one.hold.map(({ step, when }) => ({
        words: `${bothQuoted(messages.steps, step, 'steps')} (${code(step)})`,
        lead: 'when',
        when,
      })),
    ),
    rows(
      'Reasons shown',
      'none',
      one.reasons.map(({ reason, when }) => ({
        words: `${bothQuoted(messages.reasons, reason, 'reasons')} (${code(reason)})`,
        lead: 'when',
        when,
      })),
    ),
    rows(
      'Notes shown',
      'none',
      one.notes.map(({ note, when }) => ({
        words: `${bothQuoted(messages.notes, note, 'notes')} (${code(note)})`,
        lead: 'when',
        when,
      })),
    ),
  ];
}

function cautionLine({ attributes }: Procedure): string {
  const tied = cautions.filter(({ appliesTo }) => appliesTo.some((one) => attributes.includes(one)));
  if (tied.length === 0) return 'Cautions tied to it: none.';
  return `Cautions tied to it: ${tied.map(({ id }) => `[${id}](#cautions)`).join(', ')}.`;
}

const patientLabels: { readonly [key: string]: string } = {
  plain: 'In short',
  what: 'What it is',
  before: 'Before',
  benefit: 'What it can do',
  speaksFor: 'What speaks for it',
  speaksAgainst: 'What speaks against it',
  whoDisagrees: 'Who disagrees',
  risk: 'Risks',
  recovery: 'Afterwards',
  ask: 'To ask',
};

function patientLabel(key: string): string {
  const own = key.replace(/ForOther$/, '');
  const label = patientLabels[own] ?? code(own);
  return own === key ? label : `${label} (for another person)`;
}

function patientWords(id: string): string {
  const words = Object.entries(entry(messages.procedures, id, 'procedures')).filter(
    ([key]) => key !== 'name',
  );
  const lines = words.flatMap(([key, text]) =>
    (typeof text === 'string' ? [text] : Object.values(text)).map(
      (one) => `${patientLabel(key)}: ${plain(one)}`,
    ),
  );
  return blocks('What a patient reads:', bullets(lines));
}

const clinicianLabels = {
  evidenceFor: 'Evidence for',
  evidenceAgainst: 'Evidence against or contested',
  indication: 'Indication',
  who: 'Who',
  evidence: 'Evidence in detail',
  after: 'Afterwards',
  bleedingRiskClass: 'Bleeding risk class',
  seedTextCorrection: 'Claims seen elsewhere, and what to say',
};

function clinicianWords(id: string): string {
  const words: { readonly [field: string]: string | undefined } = entry(
    clinician.procedures,
    id,
    'clinician procedures',
  );
  return blocks(
    'What a clinician reads:',
    bullets(
      Object.entries(clinicianLabels).flatMap(([field, label]) => {
        const text = words[field];
        return text === undefined ? [] : [`${label}: ${plain(text)}`];
      }),
    ),
  );
}

function sourceLines({ sources }: Procedure): string {
  const lines = sources.map((id) => {
    const { seen, text } = entry(clinician.sources, id, 'sources');
    return `**${plain(id)}** (${waysOfKnowing[seen].toLowerCase()}): ${plain(text)}`;
  });
  return blocks('Sources:', bullets(lines));
}

function procedureEntry(one: Procedure): readonly string[] {
  const invasive = one.invasive ? 'Invasive' : 'Not invasive';
  return [
    `### ${procedureName(one.id)}`,
    `${code(one.id)}. ${invasive}${one.everydayCare ? ', everyday care' : ''}. Evidence: **${one.evidence}**, looked at ${one.evidenceDate}. Involves ${attributeWords(one.attributes, 'and')}.`,
    ...conditionBlocks(one),
    cautionLine(one),
    patientWords(one.id),
    clinicianWords(one.id),
    sourceLines(one),
    signatureLine(reasoning.signatures.procedures[one.id]),
  ];
}

function gateLines(): string {
  return bullets(
    gates.map(
      ({ id, step, when }) =>
        `${code(id)}: ${bothQuoted(messages.steps, step, 'steps')} (${code(step)}) ${inWords('when', when)}`,
    ),
  );
}

function cautionLines(): string {
  return bullets(
    cautions.map(
      ({ id, when, appliesTo }) =>
        `${code(id)}: ${bothQuoted(messages.cautions, id, 'cautions')} Tied to entries that involve ${attributeWords(appliesTo, 'or')}. ${inWords('Shown when', when)}`,
    ),
  );
}

function adviceLines(): string {
  return bullets(
    advice.map(
      ({ id, when }) =>
        `${code(id)}: ${bothQuoted(messages.messages, id, 'messages')} ${inWords('Shown when', when)}`,
    ),
  );
}

/** The catalogue: every procedure, and the gates, cautions and messages that go with the list. */
export function proceduresPage() {
  return page(
    'procedures.md',
    'The list of procedures',
    'An entry is listed when its condition holds and it is not left out. It is *later* when a gate (invasive entries only) or one of its own steps holds, with the steps named; otherwise it is *now*. Nothing is ranked. There is a list only when the questions are complete and the tier is routine or soon.',
    '## Gates',
    'Each gate puts every invasive entry into *later*.',
    gateLines(),
    '## Cautions',
    'What a clinic must hear first. Shown with the list, and beside each entry it is tied to.',
    cautionLines(),
    '## Messages',
    'Advice that goes with the list as a whole.',
    adviceLines(),
    groups.flatMap((group) => [
      `## ${entry(messages.groups, group, 'groups')}`,
      ...procedures.filter((one) => one.group === group).flatMap(procedureEntry),
    ]),
    '## Glossary',
    bullets(Object.values(messages.glossary).map(({ term, text }) => `${plain(term)}: ${plain(text)}`)),
  );
}

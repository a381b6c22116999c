import { askWhen, optionWhen } from '@/machines/asking';
import { questionOf, sectionIds, sections, isQuestionId, type QuestionId } from '@/machines/questions';
import type { Question } from '@/machines/questions/kinds';
import { blocks, bullets, code, plain, quoted } from './markdown';
import { page, signatureLine } from './page';
import { inWords, optionsIn, optionWords, questionHeading } from './sentences';
import { readersOfQuestion } from './usage';
import { entry, messages, reasoning, textOf } from './words';

function answerKind(question: Question): string {
  switch (question.kind) {
    case 'one':
      return 'one of the options';
    case 'many': {
      const atMost = question.maxPick < question.options.length ? `, at most ${question.maxPick}` : '';
      return `one or more of the options${atMost}`;
    }
    case 'number':
      return `a whole number from ${question.min} to ${question.max}`;
    case 'scale':
      return `a whole number from ${question.min} to ${question.max}, shown as a row of choices`;
  }
}

const labels: { readonly [key: string]: string } = {
  titleForOther: 'For another person',
  hint: 'Hint',
  hintForOther: 'Hint for another person',
  whyWeAsk: 'Why we ask',
  whyWeAskForOther: 'Why we ask, for another person',
};

function words(id: QuestionId): string {
  const { title, ...others } = entry(messages.questions, id, 'questions');
  const lines = Object.entries(others).flatMap(([key, text]) =>
    typeof text === 'string' ? `> ${labels[key] ?? code(key)}: ${plain(text)}` : [],
  );
  return [`> **${plain(textOf({ title }, 'title'))}**`, ...lines].join('\n>\n');
}

function optionLines(id: QuestionId): string {
  const question = questionOf(id);
  if (!('options' in question)) return '';
  const exclusive: readonly string[] = question.kind === 'many' ? question.exclusive : [];
  const lines = question.options.map((option) => {
    const alone = exclusive.includes(option) ? ', only on its own' : '';
    const when = optionWhen[id]?.[option];
    const other = optionsIn(id, 'optionsForOther')[option];
    const variant = other === undefined ? '' : `, for another person ${quoted(other)}`;
    const offered = when === undefined ? '' : inWords('. Offered when', when);
    return `${optionWords(id, option)}${variant}${alone}${offered}`;
  });
  return `Options:\n\n${bullets(lines)}`;
}

function questionEntry(id: QuestionId): readonly string[] {
  const question = questionOf(id);
  const when = askWhen[id];
  return [
    `### ${questionHeading(id)}`,
    `Answer: ${answerKind(question)}. Critical: ${question.critical ? 'yes' : 'no'}.`,
    words(id),
    optionLines(id),
    when === undefined ? 'Asked: always.' : inWords('Asked when', when),
    `Read by: ${readersOfQuestion(id)}.`,
    signatureLine(reasoning.signatures.questions[id]),
  ];
}

/** Every question with its words, its options and when it is asked. */
export function questionsPage() {
  return page(
    'questions.md',
    'The questions',
    'In the order they are asked. *Critical* marks a question of which an answer can make an emergency. An option that is only on its own cannot be ticked with another.',
    sectionIds.flatMap((section) => [
      `## ${entry(messages.sections, section, 'sections')}`,
      blocks(Object.keys(sections[section]).filter(isQuestionId).flatMap(questionEntry)),
    ]),
  );
}

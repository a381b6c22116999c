import { placeAfter, placeOf, type JourneyPlace } from '@/components/journey/places';
import { isAnswer, sameAnswer } from '@/machines/answers';
import { optionsOffered } from '@/machines/asking';
import { giveAnswer, previewChange, replayDraft } from '@/machines/draft';
import type { Draft } from '@/machines/stored';
import { fromFields } from '@/machines/fields';
import { protocol } from '@/machines/protocol';
import { isQuestionId, type Answer, type QuestionId } from '@/machines/questions';
import { answerProblems, answerSchema, type AnswerProblem } from '@/machines/schemas';
import type { SealedSession } from './session';

type Step = { readonly next: SealedSession; readonly place: JourneyPlace };

function problemOf(id: QuestionId, offered: readonly string[], value: unknown): AnswerProblem {
  const parsed = answerSchema(id, offered).safeParse(value);
  const message = parsed.error?.issues[0]?.message;
  return answerProblems.find((problem) => problem === message) ?? 'required';
}

/** What the fields held, to be shown again; clipped, so that it always fits in the cookie. */
function asSent(form: URLSearchParams, id: QuestionId): readonly string[] {
  return form
    .getAll(id)
    .slice(0, 20)
    .map((text) => text.slice(0, 40));
}

function give(session: SealedSession, id: QuestionId, value: Answer, at: Date): Step {
  const before = replayDraft(session.draft);
  const skipsAnswered = before.place === 'result' || before.next === id;
  const draft: Draft = giveAnswer(session.draft, id, value, at.toISOString());
  return {
    next: { ...session, draft, attempt: null, problem: null },
    place: placeAfter(id, replayDraft(draft), skipsAnswered),
  };
}

/**
 * What a form does to the session, and where it leads: the server's side of the journey, by the same
 * machine. A field that is no answer changes nothing and is shown again with its problem.
 */
export function afterForm(session: SealedSession, form: URLSearchParams, at: Date): Step {
  const played = replayDraft(session.draft);
  const intent = form.get('intent');
  const id = form.get('question') ?? '';
  if (intent === 'goOn' || !isQuestionId(id)) {
    const draft = { ...session.draft, protocolVersion: protocol.version };
    return { next: { ...session, draft, attempt: null, problem: null }, place: placeOf(played) };
  }
  const tried = intent === 'confirm' && session.attempt?.question === id ? session.attempt.value : undefined;
  const value = tried ?? fromFields(id, form.getAll(id));
  if (!isAnswer(id, value, played.answers)) {
    const problem = problemOf(id, optionsOffered(id, played.answers), value);
    return {
      next: { ...session, attempt: { question: id, value: asSent(form, id) }, problem },
      place: { kind: 'question', question: id },
    };
  }
  const changes = played.place === 'result' && !sameAnswer(played.answers[id], value);
  if (changes && intent !== 'confirm') {
    const { added, removed, place } = previewChange(session.draft, id, value);
    if (place !== 'emergency' && place !== 'today' && added.length + removed.length > 0) {
      return {
        next: { ...session, attempt: { question: id, value }, problem: null },
        place: { kind: 'change', question: id },
      };
    }
  }
  return give(session, id, value, at);
}

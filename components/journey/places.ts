import { questionIds, type QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';

/** What a page of the journey shows. */
export type JourneyPlace =
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'change'; readonly question: QuestionId }
  | { readonly kind: 'review' | 'result' | 'emergency' | 'today' };

const slugs = new Map(
  questionIds.map((id) => [id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), id]),
);
const slugOf = new Map([...slugs].map(([slug, id]) => [id, slug]));

/** The URL part of a question: its id in kebab case. */
export function questionSlug(id: QuestionId): string {
  return slugOf.get(id) ?? id;
}

export function questionOfSlug(slug: string): QuestionId | undefined {
  return slugs.get(slug);
}

/** The path of a place below a locale: `/en/questions/pelvic-signs`. It never holds an answer. */
export function pathOf(locale: string, place: JourneyPlace): string {
  switch (place.kind) {
    case 'question':
      return `/${locale}/questions/${questionSlug(place.question)}`;
    case 'change':
      return `/${locale}/change/${questionSlug(place.question)}`;
    default:
      return `/${locale}/${place.kind}`;
  }
}

const ends: readonly string[] = ['review', 'result', 'emergency', 'today'];

function isEnd(part: string): part is 'review' | 'result' | 'emergency' | 'today' {
  return ends.includes(part);
}

/** The place a path names, or undefined where the journey has no such page. */
export function placeAt(path: string): JourneyPlace | undefined {
  const [, , part = '', slug = '', rest] = path.split('/');
  if (rest !== undefined) return undefined;
  if (slug === '') return isEnd(part) ? { kind: part } : undefined;
  const question = questionOfSlug(slug);
  if (question === undefined || (part !== 'questions' && part !== 'change')) return undefined;
  return { kind: part === 'questions' ? 'question' : 'change', question };
}

/** Where replayed answers lead next. A finished path is checked before it is judged on the screen. */
export function placeOf(played: Replay): JourneyPlace {
  if (played.next !== null) return { kind: 'question', question: played.next };
  return { kind: played.place === 'emergency' || played.place === 'today' ? played.place : 'review' };
}

/** Whether the answers given so far lead to a place; an answered question can always be seen again. */
export function isReachable(place: JourneyPlace, played: Replay): boolean {
  switch (place.kind) {
    case 'question':
    case 'change':
      return place.question === played.next || played.path.includes(place.question);
    case 'emergency':
    case 'today':
      return played.place === place.kind;
    case 'review':
    case 'result':
      return played.place === 'result';
  }
}

/**
 * The place after an answer. An older answer that is given anew leads forward on the path; one that was
 * open, or changed from the check of answers, leads to what is still open.
 */
export function placeAfter(question: QuestionId, played: Replay, skipsAnswered: boolean): JourneyPlace {
  const following = played.path[played.path.indexOf(question) + 1];
  if (played.place === 'emergency' || skipsAnswered || following === undefined) return placeOf(played);
  return { kind: 'question', question: following };
}

/** The place that Back leads to; undefined where it leaves the questions. */
export function placeBefore(place: JourneyPlace, played: Replay): JourneyPlace | undefined {
  if (place.kind === 'change') return { kind: 'question', question: place.question };
  if (place.kind === 'result') return { kind: 'review' };
  const at = place.kind === 'question' ? played.path.indexOf(place.question) : -1;
  const before = at === -1 ? played.path.at(-1) : played.path[at - 1];
  return before !== undefined ? { kind: 'question', question: before } : undefined;
}

import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import * as z from 'zod';
import type { QuestionId } from '@/machines/questions';
import { answerSchema } from '@/machines/schemas';
import type { QuestionFields } from './fields';

/** The form's resolver, made from the question's zod schema; a problem's message is its code. */
export function resolverOf(id: QuestionId, offered: readonly string[]): Resolver<QuestionFields> {
  return zodResolver(z.object({ [id]: z.unknown().pipe(answerSchema(id, offered)) }));
}

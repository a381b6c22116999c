import { optionsOffered } from '@/machines/asking';
import type { HandedOver } from '@/machines/code/older';
import type { Given } from '@/machines/conditions';
import { questionIds, questionOf, type Answer, type QuestionId } from '@/machines/questions';
import { calmAnswer } from './calm';
import { below, pickOne, pickSome, streamOf, type Stream } from './random';
import { drawAnswer } from './sessions';
import { isSafetyQuestion, walk } from './walk';

/** How often a list other than "none" is given: what people live with, and what brings them here. */
const often: { readonly [Q in QuestionId]?: number } = {
  healthFactors: 0.5,
  medicines: 0.75,
  procedureOrDevice: 0.12,
  painFeel: 0.85,
  treatmentsTried: 0.93,
  diagnosesTold: 0.6,
  nerveDiagnoses: 0.5,
  afterTreatmentDiagnoses: 0.3,
  allergiesAndImplants: 0.35,
  goal: 0.95,
};

/** Of 100 people in a spine or pain clinic; guesses, and others than the weights of the code. */
function drawAge(stream: Stream): number {
  const kind = stream();
  if (kind < 0.03) return 3 + below(15, stream);
  return kind < 0.2 ? 18 + below(22, stream) : 40 + below(50, stream);
}

/** One tick more, with the same chance each time. */
function drawTicks(id: QuestionId, given: Given, more: number, stream: Stream): Answer {
  const question = questionOf(id);
  if (question.kind !== 'many') return drawAnswer(id, given, stream);
  const together = optionsOffered(id, given).filter((option) => !question.exclusive.includes(option));
  let count = 1;
  while (count < Math.min(question.maxPick, together.length) && stream() < more) count += 1;
  return pickSome(together, count, stream);
}

function drawUsual(id: QuestionId, given: Given, signs: number, stream: Stream): Answer {
  if (id === 'age') return drawAge(stream);
  if (id === 'respondent') return stream() < 0.75 ? 'self' : pickOne(['helper', 'staff'], stream);
  if (id === 'painChange') {
    return stream() < 0.6 ? 'usual' : pickOne(['newOrWorse', 'noSpinePain', 'notSure'], stream);
  }
  if (id === 'painSites' || id === 'otherPainSites') return drawTicks(id, given, 0.55, stream);
  const share = often[id];
  if (share !== undefined) {
    return stream() < share ? drawTicks(id, given, 0.45, stream) : calmAnswer(id);
  }
  if (isSafetyQuestion(id)) return stream() < signs ? drawTicks(id, given, 0.3, stream) : calmAnswer(id);
  return drawTicks(id, given, 0.4, stream);
}

/**
 * A person as they come to a clinic: most are asked everything and have few signs, some have more; one
 * in ten stops on the way, and one in twenty took an emergency answer back.
 */
export function everydaySession(seed: number): HandedOver {
  const stream = streamOf(seed);
  const signs = pickOne([0.02, 0.04, 0.06, 0.1, 0.2], stream);
  const whole = walk((id, given) => drawUsual(id, given, signs, stream));
  const path = questionIds.filter((id) => whole[id] !== undefined);
  const length = stream() < 0.1 ? below(path.length, stream) : path.length;
  const answers: Given = Object.fromEntries(path.slice(0, length).map((id) => [id, whole[id]]));
  if (stream() < 0.95) return { answers, retracted: [] };
  const question = pickOne(['headChestSigns', 'bodySigns', 'pelvicSigns'] as const, stream);
  return { answers, retracted: [{ question, before: drawTicks(question, answers, 0.3, stream) }] };
}

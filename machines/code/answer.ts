import type { Answer } from '../questions';
import type { Coder } from './interval';
import type { TableQuestion } from './table';
import type { Band } from './weights';

type Takes = TableQuestion['takes'];
type Of<K extends Takes['kind']> = Extract<Takes, { kind: K }>;

function weightsOf(offered: readonly string[], all: readonly string[], weights: readonly number[]) {
  return all.map((option, at) => (offered.includes(option) ? (weights[at] ?? 0) : 0));
}

function one(coder: Coder, { options, weights }: Of<'one'>, offered: readonly string[], value?: Answer) {
  const at = options.findIndex((option) => option === value);
  return options[coder.choose(weightsOf(offered, options, weights), at)];
}

/** Which of `among` are ticked, `count` of them: every choice of as many costs the same. */
function ticked(coder: Coder, among: readonly string[], count: number, picked: readonly string[]) {
  const found: string[] = [];
  for (const [at, option] of among.entries()) {
    const open = count - found.length;
    const weights = [among.length - at - open, open];
    if (coder.choose(weights, picked.includes(option) ? 1 : 0) === 1) found.push(option);
  }
  return found;
}

function many(coder: Coder, takes: Of<'many'>, offered: readonly string[], value?: Answer) {
  const { options, exclusive, alone, together } = takes;
  const picked = typeof value === 'object' ? value : [];
  const among = options.filter((option) => offered.includes(option) && !exclusive.includes(option));
  const weights = [
    ...weightsOf(offered, exclusive, alone),
    ...together.map((weight, at) => (at < among.length ? weight : 0)),
  ];
  const single = exclusive.findIndex((option) => picked.includes(option));
  const at = coder.choose(weights, single < 0 ? exclusive.length + picked.length - 1 : single);
  const option = exclusive[at];
  if (option !== undefined) return [option];
  return ticked(coder, among, at - exclusive.length + 1, picked);
}

function inBand(bands: readonly Band[], number: number): number {
  return bands.findLastIndex(({ from }) => from <= number);
}

function whole(coder: Coder, { bands, max }: Of<'whole'>, value?: Answer) {
  const number = typeof value === 'number' ? value : max;
  const weights = bands.map(({ weight }) => weight);
  const at = coder.choose(weights, inBand(bands, number));
  const from = bands[at]?.from ?? 0;
  const upTo = bands[at + 1]?.from ?? max + 1;
  return (
    from +
    coder.choose(
      Array.from({ length: upTo - from }, () => 1),
      number - from,
    )
  );
}

/** Writes an answer, or reads one: a question that offers nothing has none. A list comes in the question's order. */
export function codeAnswer(
  coder: Coder,
  takes: Takes,
  offered: readonly string[],
  value?: Answer,
): Answer | undefined {
  if (takes.kind === 'whole') return whole(coder, takes, value);
  if (offered.length === 0) return undefined;
  return takes.kind === 'one' ? one(coder, takes, offered, value) : many(coder, takes, offered, value);
}

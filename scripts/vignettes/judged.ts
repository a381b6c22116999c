import { assess } from '@/machines/assess';
import { tiers } from '@/machines/urgency/rule';
import { vignettes, type Vignette } from '@/tests/machines/support/vignettes';

/** How the given urgency stands to the one that the protocol wants. */
export type Verdict = 'right' | 'under' | 'over';

export type Judged = {
  readonly vignette: Vignette;
  /** Where the case comes from: the part of its id before the first dash. */
  readonly family: string;
  readonly given: { readonly tier: Vignette['expect']['tier']; readonly mode: string | null };
  readonly reasons: readonly string[];
  readonly verdict: Verdict;
};

function verdictOn(wanted: Vignette['expect'], given: Judged['given']): Verdict {
  const more = tiers.indexOf(given.tier) - tiers.indexOf(wanted.tier);
  if (more === 0) return given.mode === wanted.mode ? 'right' : 'under';
  return more > 0 ? 'over' : 'under';
}

/**
 * Every written case, assessed. A right tier with another card than the wanted one counts as under: the
 * person would be told to do something else.
 */
export function judgedVignettes(): readonly Judged[] {
  return vignettes.map((vignette) => {
    const { tier, mode, reasons } = assess({ answers: vignette.answers, retracted: vignette.retracted });
    const [family = ''] = vignette.id.split('-');
    const given = { tier, mode };
    return { vignette, family, given, reasons, verdict: verdictOn(vignette.expect, given) };
  });
}

export type Count = { readonly what: string; readonly cases: number } & Record<Verdict, number>;

/** How many of these cases are right, under and over. */
export function count(what: string, judged: readonly Judged[]): Count {
  const of = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  return { what, cases: judged.length, right: of('right'), under: of('under'), over: of('over') };
}

/** The cases counted by the urgency that the protocol wants, the most urgent first, then all of them. */
export function byTier(judged: readonly Judged[]): readonly Count[] {
  const rows = tiers.toReversed().map((tier) =>
    count(
      tier,
      judged.filter(({ vignette }) => vignette.expect.tier === tier),
    ),
  );
  return [...rows, count('all', judged)];
}

/** The cases counted by where they come from. */
export function byFamily(judged: readonly Judged[]): readonly Count[] {
  const families = [...new Set(judged.map(({ family }) => family))];
  return families.map((family) =>
    count(
      family,
      judged.filter((one) => one.family === family),
    ),
  );
}

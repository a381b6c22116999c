import { byFamily, byTier, judgedVignettes } from './vignettes/judged';

/** Prints how the written cases come out, by the urgency wanted and by origin. Fails where one is not right. */
const judged = judgedVignettes();
console.table(Object.fromEntries(byTier(judged).map(({ what, ...counts }) => [what, counts])));
console.table(Object.fromEntries(byFamily(judged).map(({ what, ...counts }) => [what, counts])));
const wrong = judged.filter(({ verdict }) => verdict !== 'right');
for (const { vignette, given, verdict } of wrong) {
  console.error(
    `${verdict}: ${vignette.id}, ${vignette.text}: wanted ${vignette.expect.tier}, given ${given.tier}`,
  );
}
process.exitCode = wrong.length === 0 ? 0 : 1;

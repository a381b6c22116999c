import { enumerateMachine } from '@/tests/machines/support/enumeration';

/** Prints what the decision machine can do, counted. Fails when something is not reached or not so. */
const { counts, unreached, failed } = enumerateMachine();
const { ends, ...rest } = counts;

const lines: readonly (readonly [what: string, count: number])[] = [
  ['states of the chart', rest.states],
  ['transitions of the chart', rest.transitions],
  ['vignettes', rest.vignettes],
  ['cases drawn from seeds', rest.casesDrawn],
  ['cases solved for one thing a result can say', rest.casesSolved],
  ['different paths walked', rest.pathsWalked],
  ['questions asked on them', rest.questionsAsked],
  ['ended in emergency', ends.emergency],
  ['ended in today', ends.today],
  ['ended in soon', ends.soon],
  ['ended in routine', ends.routine],
  ['things a result can say', rest.goals],
  ['of these reached', rest.goalsReached],
  ['emergencies proven to end at once', rest.emergenciesEndedAtOnce],
  ['stated changes made, each takes its entry away', rest.counterfactualsExecuted],
];

for (const [what, count] of lines) console.log(`${String(count).padStart(7)}  ${what}`);
for (const name of unreached) console.error(`not reached: ${name}`);
for (const what of failed) console.error(`failed: ${what}`);
if (unreached.length + failed.length > 0) process.exitCode = 1;

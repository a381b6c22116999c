/** The files of the machine that work, beside those that are tables. */
const workings = [
  'machines/replay.ts',
  'machines/triage.ts',
  'machines/answers.ts',
  'machines/assess.ts',
  'machines/draft.ts',
  'machines/stored.ts',
  'machines/questions/index.ts',
  'machines/urgency/judge.ts',
];

const schemas = [
  'machines/answers.ts',
  'machines/schemas.ts',
  'machines/assessmentSchema.ts',
  'machines/questions/kinds.ts',
];

const judged = [
  'machines/cautions.ts',
  'machines/flags.ts',
  'machines/gates.ts',
  'machines/facts.ts',
  'machines/assess.ts',
  'machines/procedures/',
];

const desk = ['machines/desk/'];

const test = (name, only) => ({ file: `tests/machines/${name}.test.ts`, only });

/**
 * The tests that run against a mutant, the quickest first: the first that fails ends it. `only` names
 * the files for whose mutants a slow one runs.
 */
export const battery = [
  test('structure'),
  test('guards', ['machines/triage.ts']),
  test('conditions'),
  test('judge'),
  test('thresholds/signs'),
  test('thresholds/together'),
  test('thresholds/ages'),
  test('thresholds/twoSigns'),
  test('thresholds/unsure'),
  test('thresholds/history'),
  test('thresholds/since'),
  test('vignettes'),
  test('answers', ['machines/answers.ts']),
  test('assess', workings),
  test('asking', ['machines/asking.ts']),
  test('cautions', judged),
  test('notes', judged),
  test('cards', ['machines/cards.ts']),
  test('fields', ['machines/fields.ts']),
  test('deskCall', desk),
  test('deskNote', desk),
  test('deskDrill', desk),
  test('schemas', schemas),
  test('deskStored', desk),
  test('desk', desk),
  test('explained', ['machines/glossary.ts', 'machines/safetyNet.ts', ...desk]),
  test('cases', ['machines/cases.ts']),
  test('progress', ['machines/progress.ts']),
  test('rulebook'),
  test('answerSchemas', schemas),
  test('replay', workings),
  test('absentAnswers', workings),
  test('draft', workings),
  test('takenBack', workings),
  test('because', ['machines/because.ts']),
  test('explain', ['machines/explain.ts', 'machines/because.ts']),
  test('code', ['machines/code/']),
  test('protocol', ['machines/protocol.ts']),
];

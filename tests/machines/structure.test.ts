import { describe, expect, it } from 'vitest';
import { askWhen } from '@/machines/asking';
import { optionsOf, questionIds, questionOf, sectionIds, sections } from '@/machines/questions';
import { arrows, entered, node, nodes } from './support/chart';

/** Where the chart decides by itself: the end of the safety questions, and the end of all. */
const crossings = ['safetyOver', 'finished'];

const afterQuestion = new Map<string, string | undefined>([
  ...questionIds.map((id, at) => [id, questionIds[at + 1]] as const),
  ['repeatHelp', 'safetyOver'],
  ['goal', 'finished'],
]);

function drawnFrom(key: string) {
  return arrows.filter(({ from }) => from === key);
}

describe('the chart and the tables', () => {
  it('have the same sections in the same order', () => {
    const drawn = Object.keys(node('asking').states);
    expect(drawn.filter((key) => !crossings.includes(key))).toEqual(sectionIds);
    expect(drawn.indexOf('safetyOver')).toBe(drawn.indexOf('feelingSafe') + 1);
    expect(drawn.at(-1)).toBe('finished');
  });

  it('give sections, crossings and ends the same names, by which others lead to them', () => {
    const named = [...sectionIds, ...crossings, 'emergency', 'today', 'result'];
    expect(named.map((key) => node(key).id)).toEqual(named);
  });

  it.each(sectionIds)('have the same questions in %s, and begin with the first', (section) => {
    const asked = Object.keys(sections[section]);
    expect(Object.keys(node(section).states)).toEqual(asked);
    expect(entered(node(section)).key).toBe(asked[0]);
  });

  it.each(questionIds)(
    '%s: its own event, a way past it only where it is not always asked, then the next',
    (id) => {
      const to = afterQuestion.get(id);
      const answered = { from: id, on: id, guard: null, about: null, actions: ['keep'], to };
      const passedBy = { from: id, on: null, guard: 'passedBy', about: id, actions: [], to };
      expect(drawnFrom(id)).toEqual(askWhen[id] === undefined ? [answered] : [passedBy, answered]);
    },
  );
});

it('a question has options where it is answered by choosing, and no others', () => {
  const withOptions = questionIds.filter((id) => optionsOf(id).length > 0);
  expect(withOptions).toEqual(questionIds.filter((id) => ['one', 'many'].includes(questionOf(id).kind)));
});

describe('the ends of the chart', () => {
  const unnamed = { on: null, about: null, actions: [] };

  it('begin with the first question', () => {
    expect(entered(node('triage')).key).toBe(questionIds[0]);
  });

  it('are emergency from anywhere, today after the safety questions, and a result at the end', () => {
    expect(drawnFrom('asking')).toEqual([
      { ...unnamed, from: 'asking', guard: 'emergency', to: 'emergency' },
    ]);
    expect(drawnFrom('safetyOver')).toEqual([
      { ...unnamed, from: 'safetyOver', guard: 'today', to: 'today' },
      { ...unnamed, from: 'safetyOver', guard: 'noEmergency', to: 'painDuration' },
    ]);
    expect(drawnFrom('finished')).toEqual([
      { ...unnamed, from: 'finished', guard: 'noEmergency', to: 'result' },
    ]);
  });

  it('are final, and there are no others', () => {
    const final = nodes.filter(({ type }) => type === 'final').map(({ key }) => key);
    expect(final).toEqual(['emergency', 'today', 'result']);
    expect(arrows.filter(({ from }) => final.includes(from))).toEqual([]);
  });

  it('leave no state without a name, no arrow without a target, and no event that is no question', () => {
    const keys = nodes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(arrows.filter(({ to }) => !keys.includes(to))).toEqual([]);
    const events = arrows.flatMap(({ on }) => on ?? []);
    expect(events).toEqual(questionIds);
  });
});

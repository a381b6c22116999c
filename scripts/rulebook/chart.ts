import { instance } from '@viz-js/viz';
import { isQuestionId, questionOf } from '@/machines/questions';
import { triage } from '@/machines/triage';
import { entry, messages, textOf } from './words';

type State = (typeof triage)['root'];
type Transition = NonNullable<State['always']>[number];
type Look = { readonly [attribute: string]: string | undefined };

const ink = '#1f2933';
const quiet = '#7b8794';
const urgent = '#b42318';

/** As many states as fit below one another on a screen that is read without turning the head. */
const columnLength = 26;

function look(pairs: Look): string {
  const set = Object.entries(pairs).filter(([, value]) => value !== undefined);
  return set.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(' ');
}

function partsOf(state: State): readonly State[] {
  return Object.values(state.states);
}

function leavesOf(state: State): readonly State[] {
  return state.type === 'compound' ? partsOf(state).flatMap(leavesOf) : [state];
}

/** Where entering a state ends: a state with parts hands on to its first. */
function entered(state: State): State {
  const first = state.type === 'compound' ? state.initial.target[0] : undefined;
  return first === undefined ? state : entered(first);
}

/** The parts of the asking state, in columns beside one another. */
function columnsOf(asking: State): readonly (readonly State[])[] {
  const columns: State[][] = [];
  let length = columnLength;
  for (const part of partsOf(asking)) {
    const more = leavesOf(part).length;
    if (length + more > columnLength) {
      columns.push([]);
      length = 0;
    }
    columns.at(-1)?.push(part);
    length += more;
  }
  return columns;
}

const [asking, ...ends] = partsOf(triage.root);
if (asking === undefined) throw new Error('the chart has no asking state');
const columns = columnsOf(asking);
const columnByState = new Map(
  columns.flatMap((column, index) => column.flatMap(leavesOf).map((state) => [state.id, index] as const)),
);

function node(state: State): string {
  const question = isQuestionId(state.key) ? state.key : undefined;
  const critical = question !== undefined && questionOf(question).critical;
  const shape = state.type === 'final' ? 'doubleoctagon' : question === undefined ? 'diamond' : 'box';
  return `${JSON.stringify(state.id)} [${look({
    shape,
    label: state.key,
    tooltip: question && textOf(entry(messages.questions, question, 'questions'), 'title'),
    color: critical || state.key === 'emergency' ? urgent : quiet,
    penwidth: critical ? '2' : undefined,
    fontsize: state.type === 'final' ? '16' : undefined,
  })}]`;
}

function section(state: State): string {
  if (state.type !== 'compound') return node(state);
  return `subgraph ${JSON.stringify(`cluster ${state.id}`)} {
label=${JSON.stringify(entry(messages.sections, state.key, 'sections'))}
style="rounded,filled" color="#cbd2d9" fillcolor="#f5f7fa" labeljust=l
${partsOf(state).map(node).join('\n')}
}`;
}

/** A column is left at a number and goes on at the same number on top of another. */
const leave = (column: number) => `"leave ${column}"`;
const enter = (column: number) => `"enter ${column}"`;

function connector(id: string, column: number): string {
  const begin = { fillcolor: ink, label: '', width: '0.15', height: '0.15' };
  const numbered = { label: String(column), width: '0.3', height: '0.3', fontsize: '11' };
  return `${id} [${look({ shape: 'circle', color: ink, ...(column === 0 ? begin : numbered) })}]`;
}

function column(states: readonly State[], index: number): string {
  const next = index + 1;
  return `subgraph "cluster column ${index}" {
style=invis
${connector(enter(index), index)}
${states.map(section).join('\n')}
${next < columns.length ? connector(leave(next), next) : ''}
}`;
}

function goesOn(states: readonly State[], index: number): string {
  const [top] = states;
  return top === undefined ? '' : `${enter(index)} -> ${JSON.stringify(entered(top).id)}`;
}

function arrow(from: State, { target = [] }: Transition, pairs: Look): readonly string[] {
  return target.map((state) => {
    const to = entered(state);
    const column = columnByState.get(to.id);
    const beside = column !== undefined && column !== columnByState.get(from.id);
    return `${JSON.stringify(from.id)} -> ${beside ? leave(column) : JSON.stringify(to.id)} [${look(pairs)}]`;
  });
}

function unasked(from: State, transition: Transition): readonly string[] {
  const { guard } = transition;
  if (typeof guard === 'string') return arrow(from, transition, { label: ` ${guard}`, fontcolor: quiet });
  return arrow(from, transition, { style: 'dashed', color: quiet });
}

function arrows(state: State): readonly string[] {
  return [
    ...[...state.transitions.values()].flat().flatMap((transition) => arrow(state, transition, {})),
    ...(state.always ?? []).flatMap((transition) => unasked(state, transition)),
  ];
}

/** The exits of the asking state as a whole, drawn from its border. */
function exits(): readonly string[] {
  const lowest = columns[0]?.flatMap(leavesOf).at(-1);
  if (asking === undefined || lowest === undefined) return [];
  return (asking.always ?? []).flatMap((transition) =>
    arrow(lowest, transition, {
      ltail: 'cluster asking',
      color: urgent,
      penwidth: '3',
    }),
  );
}

const legend = `subgraph "cluster legend" {
label="How to read it" style="rounded" color="#cbd2d9" labeljust=l
"legend" [shape=plain style="" label=<<table border="0" cellspacing="2">
<tr><td align="left">a box: a question, named by its id</td></tr>
<tr><td align="left"><font color="${urgent}">a red box: it can make an emergency</font></td></tr>
<tr><td align="left">a line: the question was answered</td></tr>
<tr><td align="left"><font color="${quiet}">a dashed line: it is not asked and passed by</font></td></tr>
<tr><td align="left"><font color="${urgent}">the thick red line: from any question, at once</font></td></tr>
<tr><td align="left">a diamond: no question, only a choice</td></tr>
<tr><td align="left">a number: it goes on at the same number</td></tr>
</table>>]
}`;

function source(): string {
  return `digraph triage {
compound=true newrank=true nodesep=0.3 ranksep=0.28
fontname="Helvetica" fontsize=13 fontcolor="${ink}"
node [style="rounded,filled" fillcolor=white fontname="Helvetica" fontsize=12 fontcolor="${ink}" height=0.34]
edge [color="${ink}" fontname="Helvetica" fontsize=12 arrowsize=0.7]
subgraph "cluster asking" {
label="asking" style="rounded" color="${quiet}" penwidth=2
${columns.map(column).join('\n')}
}
${ends.map(node).join('\n')}
{ rank=max; ${ends.map(({ id }) => JSON.stringify(id)).join(' -> ')} [style=invis] }
${legend}
{ rank=same; ${columns.map((_, index) => enter(index)).join('; ')} }
${columns.map(goesOn).join('\n')}
${leavesOf(triage.root).flatMap(arrows).join('\n')}
${exits().join('\n')}
}`;
}

/** The statechart, drawn from the machine itself. The same machine always gives the same drawing. */
export async function chart(): Promise<{ readonly path: string; readonly text: string }> {
  const viz = await instance();
  return { path: 'docs/protocol/chart.svg', text: viz.renderString(source(), { format: 'svg' }) };
}

import type { AnyStateNode, TransitionDefinition, AnyEventObject } from 'xstate';
import { triage } from '@/machines/triage';

/** One arrow of the chart as it is drawn. */
export type Arrow = {
  readonly from: string;
  /** The event that takes it; null for an arrow that is taken by itself. */
  readonly on: string | null;
  readonly guard: string | null;
  /** What the guard is asked about. */
  readonly about: unknown;
  readonly actions: readonly string[];
  /** The innermost state that it leads into. */
  readonly to: string;
};

function nodesIn(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)];
}

export const nodes = nodesIn(triage.root);

/** The state that is entered: a compound state hands on to its first. */
export function entered(node: AnyStateNode): AnyStateNode {
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  return first === undefined ? node : entered(first);
}

function named(part: unknown): string {
  if (typeof part === 'string') return part;
  return typeof part === 'object' && part !== null && 'type' in part ? String(part.type) : 'unnamed';
}

function arrow(from: string, on: string | null, drawn: TransitionDefinition<object, AnyEventObject>): Arrow {
  const [target] = drawn.target ?? [];
  const { guard } = drawn;
  return {
    from,
    on,
    guard: guard === undefined ? null : named(guard),
    about: typeof guard === 'object' && 'params' in guard ? guard.params : null,
    actions: drawn.actions.map(named),
    to: target === undefined ? '' : entered(target).key,
  };
}

export const arrows: readonly Arrow[] = nodes.flatMap((node) => [
  ...(node.always ?? []).map((drawn) => arrow(node.key, null, drawn)),
  ...[...node.transitions].flatMap(([on, all]) => all.map((drawn) => arrow(node.key, on, drawn))),
]);

export function node(key: string): AnyStateNode {
  const found = nodes.filter((one) => one.key === key);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} states are named ${key}`);
  return only;
}

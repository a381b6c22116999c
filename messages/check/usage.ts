import type { Finding } from './catalogue';

export type SourceFile = { readonly path: string; readonly text: string };

/** A name of the code that reads a namespace, from the place where it is declared. */
type Reader = {
  readonly at: number;
  readonly name: string;
  /** Null where the name stands for something else. */
  readonly namespace: string | null;
  /** Whether it may ask for a key that is not there. */
  readonly asks: boolean;
};

const declaration =
  /const\s+(?:\{(?<parts>[^}]*)\}|(?<whole>\w+))\s*=\s*(?:await\s+)?(?:useTranslations|useSay|getTranslations)\(\s*(?:'(?<namespace>[\w.-]+)'|\{(?<options>[^}]*)\})/g;

/** Parts of `useSay` for a message that need not be there. */
const asking = new Set(['has', 'maybe']);

function readersIn(text: string): readonly Reader[] {
  const readers = [...text.matchAll(declaration)].flatMap(({ index, groups = {} }) => {
    const { parts, whole, options } = groups;
    const named = /namespace:\s*'([\w.-]+)'/.exec(options ?? '')?.[1];
    const namespace = groups['namespace'] ?? named ?? '';
    // `{ say: advice, maybe }` reads by the names "advice" and "maybe".
    return (whole ?? parts ?? '').split(',').map((part) => {
      const [original = '', name = original] = part.split(':').map((one) => one.trim());
      return { at: index, name, namespace, asks: asking.has(original) };
    });
  });
  const names = new Set(readers.map(({ name }) => name));
  const others = [...text.matchAll(/(?:const|function)\s+(\w+)/g)].flatMap(({ index, 1: name = '' }) =>
    names.has(name) && !readers.some((reader) => reader.at === index)
      ? [{ at: index, name, namespace: null, asks: false }]
      : [],
  );
  return [...readers, ...others]
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => one.at - other.at);
}

/** A key as the code writes it: a text, or a template whose gaps stand for one part of a key each. */
type Written = { readonly key: string; readonly pattern: RegExp };

function written(inside: string): Written {
  const escaped = inside
    .replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/g, '\u0000')
    .replace(/[.*+?^$()|[\]\\{}]/g, '\\$&');
  return { key: inside, pattern: new RegExp(`^${escaped.replaceAll('\u0000', '[^.]+')}$`) };
}

function within(namespace: string, { key, pattern }: Written): Written {
  if (namespace === '') return { key, pattern };
  const start = `${namespace}.`;
  return {
    key: start + key,
    pattern: new RegExp(`^${start.replaceAll('.', '\\.')}${pattern.source.slice(1)}`),
  };
}

export type Usage = {
  /** Keys that a call reads by name, with the file; each must be there. */
  readonly read: readonly (Written & { readonly path: string })[];
  /** What the code of a file that reads a namespace mentions: enough to count as used. */
  readonly mentioned: readonly Written[];
};

const quoted = /'((?:[\w-]+\.)*[\w-]+)'|`((?:[\w.-]|\$\{[^}]*\})+)`/g;

/** What the code reads of a catalogue, seen from its text alone. */
export function usageIn(files: readonly SourceFile[]): Usage {
  const read: (Written & { path: string })[] = [];
  const mentioned: Written[] = [];
  for (const { path, text } of files) {
    const readers = readersIn(text);
    if (readers.length === 0) continue;
    const names = [...new Set(readers.map(({ name }) => name))].join('|');
    const calls = new RegExp(
      `(?<![\\w.])(${names})(?:\\.(rich|markup|has|raw|say|maybe))?\\(\\s*(?:'([^']+)'|\`([^\`]+)\`)\\s*[,)]`,
      'g',
    );
    for (const { index, 1: name, 2: method, 3: plain, 4: template } of text.matchAll(calls)) {
      // The nearest declaration above is the one in scope.
      const reader = readers.findLast((one) => one.name === name && one.at < index);
      const key = plain ?? template;
      if (reader === undefined || reader.namespace === null || reader.asks || asking.has(method ?? ''))
        continue;
      if (key === undefined) continue;
      read.push({ ...within(reader.namespace, written(key)), path });
    }
    for (const namespace of new Set(readers.map((reader) => reader.namespace))) {
      if (namespace === null) continue;
      for (const [, plain, template] of text.matchAll(quoted)) {
        mentioned.push(within(namespace, written(plain ?? template ?? '')));
      }
    }
  }
  return { read, mentioned };
}

/** Keys that are read and are not there. A template must fit at least one. */
export function readInVain(usage: Usage, keys: ReadonlySet<string>): readonly Finding[] {
  const all = [...keys];
  return usage.read
    .filter(({ key, pattern }) => !keys.has(key) && !all.some((one) => pattern.test(one)))
    .map(({ key, path }) => ({ key, says: `is read in ${path} and is not there` }));
}

const FOR_OTHER = /ForOther(?=\.|$)/;

/**
 * Keys that nothing reads: neither the code nor one of the patterns for keys made of ids. The variant for
 * another person is read with the message it varies.
 */
export function unused(usage: Usage, keys: ReadonlySet<string>, byId: readonly RegExp[]): readonly Finding[] {
  const patterns = [...new Map(usage.mentioned.map((one) => [one.pattern.source, one.pattern])).values()];
  const mentioned = new Set(usage.mentioned.map(({ key }) => key));
  return [...keys]
    .filter((key) => {
      const own = key.replace(FOR_OTHER, '');
      return (
        !mentioned.has(own) &&
        !byId.some((pattern) => pattern.test(own)) &&
        !patterns.some((pattern) => pattern.test(own))
      );
    })
    .map((key) => ({ key, says: 'is read nowhere' }));
}

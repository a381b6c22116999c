import type { Row, Target } from './measure';

export type Results = { readonly title: string; readonly rows: readonly Row[] };

function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function bound(target: Target): string {
  return 'atMost' in target
    ? `≤ ${target.atMost.toLocaleString('en')}`
    : `≥ ${target.atLeast.toLocaleString('en')}`;
}

function verdict({ value, target }: Row): string {
  if (target === undefined) return '';
  return ('atMost' in target ? value <= target.atMost : value >= target.atLeast) ? 'ok' : 'over';
}

function cells(row: Row): readonly string[] {
  const { what, value, unit, target, note = '' } = row;
  return [what, target === undefined ? '' : bound(target), `${shown(value)} ${unit}`, verdict(row), note];
}

const head = ['', 'target', 'value', '', ''];

/** The results as aligned text for a terminal. */
export function asText({ title, rows }: Results): string {
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (line: readonly string[]) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [title, ...lines.map(aligned)].join('\n');
}

function line(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

/** The results as a page of the documentation. */
export function asMarkdown(results: readonly Results[], facts: readonly string[]): string {
  const tables = results.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      line(['what', 'target', 'value', '', 'note']),
      line(['---', '--:', '--:', '---', '---']),
      ...rows.map((row) => line(cells(row))),
    ].join('\n'),
  );
  return ['# Speed', ...facts, ...tables].join('\n\n') + '\n';
}

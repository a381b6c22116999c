import { RADIX, writeCharacters } from './alphabet';
import { codeContent, type Content } from './content';
import { CARRIED, FEWEST, MOST, withChecks } from './groups';
import { reader, writer } from './interval';
import type { CodeTable } from './table';

/** How many numbers the characters after the first can hold. */
function spaceOf(carried: number): bigint {
  return BigInt(RADIX) ** BigInt(carried - 1);
}

function digitsOf(number: bigint, count: number): readonly number[] {
  const digits: number[] = [];
  let rest = number;
  while (digits.length < count) {
    digits.unshift(Number(rest % BigInt(RADIX)));
    rest /= BigInt(RADIX);
  }
  return digits;
}

/** Spells what a table can say: the table's number, then one number that holds everything else. */
export function spell(table: CodeTable, content: Content): string {
  const coder = writer(table.fingerprint);
  codeContent(coder, table, content);
  for (let groups = FEWEST; groups <= MOST; groups += 1) {
    const carried = groups * CARRIED;
    const number = coder.numberIn(spaceOf(carried));
    if (number !== null) {
      return writeCharacters(withChecks([table.number, ...digitsOf(number, carried - 1)]));
    }
  }
  throw new Error('more answers than a code holds');
}

/** Reads what was spelled with that table; null where the whole does not check. */
export function unspell(table: CodeTable, [, ...digits]: readonly number[]): Content | null {
  const number = digits.reduce((total, digit) => total * BigInt(RADIX) + BigInt(digit), 0n);
  const coder = reader(table.fingerprint, spaceOf(digits.length + 1), number);
  const content = codeContent(coder, table);
  return coder.checks() ? content : null;
}

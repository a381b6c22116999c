import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

const plain = 'aceinosuyzACEINOSUYZ';
const accented = 'áçéïñöšüýžÁÇÉÏÑÖŠÜÝŽ';
const accents = new Map(Array.from(plain).map((letter, at) => [letter, accented[at] ?? letter]));

/** Four tenths more letters, in one long word: the worst that a line can meet. */
function longer(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? '' : ` ${'õ'.repeat(Math.ceil(letters * 0.4))}`;
}

function pseudo(text: string): string {
  const words = Array.from(text)
    .map((letter) => accents.get(letter) ?? letter)
    .join('');
  const space = /\s*$/.exec(words)?.[0] ?? '';
  return words.slice(0, words.length - space.length) + longer(text) + space;
}

function inside(part: MessageFormatElement): MessageFormatElement {
  switch (part.type) {
    case TYPE.literal:
      return { ...part, value: pseudo(part.value) };
    case TYPE.tag:
      return { ...part, children: part.children.map(inside) };
    case TYPE.select:
    case TYPE.plural: {
      const options = Object.entries(part.options).map(([name, option]) => [
        name,
        { ...option, value: option.value.map(inside) },
      ]);
      return { ...part, options: Object.fromEntries(options) };
    }
    default:
      return part;
  }
}

/** A message in the pseudo-language: longer, with accents, its arguments and tags untouched. */
export function pseudoMessage(says: string): string {
  return printAST(parse(says).map(inside));
}

type Catalogue = { readonly [key: string]: string | Catalogue };

/** A catalogue in the pseudo-language. It is made when it is needed, and ships nowhere. */
export function pseudoCatalogue(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoMessage(value) : pseudoCatalogue(value),
    ]),
  );
}

/** The pseudo-language reads from right to left. */
export const pseudoLocale = { code: 'en-XB', dir: 'rtl' } as const;

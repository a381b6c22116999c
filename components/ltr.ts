/** A text of Latin letters and digits that keeps its order inside any sentence (U+2066, U+2069). */
export function ltr(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Text that markdown takes for letters only. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_<]/g, (mark) => `\\${mark}`);
}

/** Patient text: its tags are names for links, not words. */
export function withoutTags(text: string): string {
  return text.replaceAll(/<\/?[a-zA-Z]+>/g, '');
}

/** The anchor that a heading gets when the page is shown. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

export function code(id: string): string {
  return `\`${id}\``;
}

export function quoted(text: string): string {
  return `“${plain(text)}”`;
}

/** A list in a sentence: a, b or c. */
export function listed(parts: readonly string[], last = 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** Blocks set apart by an empty line; empty ones are left out. */
export function blocks(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .filter((part) => part !== '')
    .join('\n\n');
}

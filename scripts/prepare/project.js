import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project’s folder, wherever the command was typed. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The path of a file of the project. */
export function inProject(...parts) {
  return join(root, ...parts);
}

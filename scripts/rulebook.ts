import { writeFile } from 'node:fs/promises';
import { rulebook } from './rulebook/pages';

for (const { path, text } of await rulebook()) {
  await writeFile(path, text);
  console.log(`wrote ${path}`);
}

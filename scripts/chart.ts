import { writeFile } from 'node:fs/promises';
import { chart } from './rulebook/chart';

const { path, text } = await chart();
await writeFile(path, text);
console.log(`wrote ${path}`);

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.js';
import { Problem } from './problem.js';
import { inProject } from './project.js';
import { runNode, tools } from './run.js';
import { compressShared } from './sent.js';

const folders = ['app', 'components', 'machines', 'messages', 'public'];
const atRoot = /\.(?:ts|js|json)$|^\.env/;
// Made by the tools themselves, and not the same after every run.
const generated = /\.d\.json\.ts$|^next-env\.d\.ts$/;
const stamp = inProject('.next', 'built-from');

function* filesIn(folder) {
  const path = inProject(folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path).sort()) {
    const below = join(folder, name);
    if (statSync(inProject(below)).isDirectory()) yield* filesIn(below);
    else if (!generated.test(name)) yield below;
  }
}

function* sources() {
  for (const name of readdirSync(inProject('.')).sort()) {
    if (atRoot.test(name) && !generated.test(name) && statSync(inProject(name)).isFile()) yield name;
  }
  for (const folder of folders) yield* filesIn(folder);
}

/** A hash of everything that a build is made from. */
function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of sources()) {
    hash.update(`\0${file}\0`).update(readFileSync(inProject(file)));
  }
  return hash.digest('hex');
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Builds the site, unless it was built from these very sources. */
export async function build() {
  if (isBuilt()) return;
  await oneAtATime(async () => {
    if (isBuilt()) return;
    console.error('Building Backstory (next build)');
    const from = fingerprint();
    // A loader that failed once stays failed in the cache of the bundler.
    rmSync(inProject('.next'), { recursive: true, force: true });
    const code = await runNode(tools.next, ['build']);
    if (code !== 0) throw new Problem(`next build ended with code ${code}. Its messages are above.`);
    compressShared(inProject('.next'));
    writeFileSync(stamp, from);
  });
}

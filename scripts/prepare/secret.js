import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Problem } from './problem.js';
import { inProject } from './project.js';

const file = inProject('.backstory', 'secret');

/**
 * The secret that seals the answers of people without JavaScript: BACKSTORY_SECRET where it is set, else
 * one made at the first start and kept in `.backstory/secret`, readable by its owner alone.
 */
export function secret() {
  if (process.env.BACKSTORY_SECRET) return process.env.BACKSTORY_SECRET;
  if (!existsSync(file)) {
    mkdirSync(inProject('.backstory'), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  chmodSync(file, 0o600);
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length >= 43) return kept;
  throw new Problem(`${file} is too short to be a secret. Delete it, and the next start makes a new one.`);
}

import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.next');

function orElse<T>(read: () => T, other: T): T {
  try {
    return read();
  } catch {
    return other;
  }
}

/** Names this build; empty in development, where nothing is kept for later. */
export const buildId =
  process.env.NODE_ENV === 'production'
    ? orElse(() => readFileSync(join(folder, 'BUILD_ID'), 'utf8').trim(), '')
    : '';

/** The paths of this build's scripts and styles. */
export function builtFiles(): readonly string[] {
  const files = orElse(() => readdirSync(join(folder, 'static'), { recursive: true, encoding: 'utf8' }), []);
  return files
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => `/_next/static/${file.replaceAll('\\', '/')}`);
}

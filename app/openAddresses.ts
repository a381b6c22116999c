import 'server-only';
import { addressAt, type Address } from './addresses';
import { builtFiles } from './build';
import { offeredLocales } from './clinic/languages';
import { clinic } from './clinic/settings';

const built = new Set(builtFiles());
const files = ['/icon.svg', '/sw.js', ...(clinic.logo === null ? [] : [clinic.logo])];
const open = { locales: offeredLocales, desk: clinic.desk, files };

/** Whether the framework keeps the path for itself, outside our addresses. */
export function isFramework(path: string): boolean {
  return path.startsWith('/_next/') || path.startsWith('/__nextjs');
}

/** Whether it is a script or a style of this build. */
export function isBuilt(path: string): boolean {
  return built.has(path);
}

/** The address that a path names under this clinic's settings; undefined where there is none. */
export function openAddress(path: string): Address | undefined {
  return addressAt(path, open);
}

/** Where an address that is none is shown as not found: inside its language's frame where it has one. */
export function notFoundPath(path: string): string {
  if (isFramework(path)) return '/_next/not-found';
  const [, first = ''] = path.split('/');
  return offeredLocales.some((code) => code === first) ? `/${first}/not/found` : '/not-found';
}

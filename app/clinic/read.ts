import type * as z from 'zod';
import { unconfirmed } from './regions';
import { clinicSchema, type ClinicSettings } from './schema';

/** The file and the environment variable that a problem may name. */
const file = 'clinic.config.ts';
const variable = 'CLINIC_SETTINGS';

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The file’s settings with the override’s over them, group by group: a list or a confirmed number is
 * replaced whole. Another region drops the numbers that were confirmed for the file’s.
 */
function withOverride(settings: Group, override: Group): Group {
  const moved = override.region !== undefined && override.region !== settings.region;
  const base: Group = moved ? { ...settings, numbers: unconfirmed } : settings;
  const merged = Object.entries(override).map(([name, value]) => {
    const below = base[name];
    return [name, isGroup(below) && isGroup(value) ? { ...below, ...value } : value] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}

function parseOverride(json: string): Group | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return isGroup(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** Whether the setting at that path was taken from the override. */
function isOverridden(fromFile: Group, override: Group, [name, below]: readonly PropertyKey[]): boolean {
  if (typeof name !== 'string' || !Object.hasOwn(override, name)) return false;
  const value = override[name];
  const isMixed = isGroup(value) && isGroup(fromFile[name]);
  return !isMixed || typeof below !== 'string' || Object.hasOwn(value, below);
}

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'it';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
}

function problemText(issue: z.core.$ZodIssue, fromFile: Group, override: Group): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
  const source = isOverridden(fromFile, override, path) ? variable : file;
  return `${source}: ${pathText(issue.path)} ${issue.message}`;
}

/** The clinic’s settings, or every problem that keeps them from being used, one line each. */
export type ClinicReading =
  | { readonly settings: ClinicSettings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly string[] };

/** Reads the settings of the file with those of CLINIC_SETTINGS (JSON, any part of them) over them. */
export function readClinic(fromFile: Group, json = ''): ClinicReading {
  const override = json.trim() === '' ? {} : parseOverride(json);
  if (override === null) {
    return {
      settings: null,
      problems: [`${variable}: it is not a JSON object; it must be one, such as {"name": "…"}`],
    };
  }
  const read = clinicSchema.safeParse(withOverride(fromFile, override));
  if (read.success) return { settings: read.data, problems: [] };
  return {
    settings: null,
    problems: read.error.issues.map((issue) => problemText(issue, fromFile, override)),
  };
}

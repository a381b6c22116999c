import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { messagesOf, source, type Messages } from '@/messages/check/catalogue';
import { statusText } from '@/messages/check/status';
import { statusSchema, type LanguageStatus } from '@/messages/status';

const object = z.record(z.string(), z.unknown());

export type Folder = {
  /** The languages that have a catalogue, without the source. */
  readonly translated: readonly string[];
  readonly catalogue: (locale: string) => object;
  readonly messages: (locale: string) => Messages;
  readonly status: (locale: string) => LanguageStatus;
  readonly has: (locale: string) => boolean;
  readonly writeCatalogue: (locale: string, catalogue: object) => void;
  readonly writeStatus: (locale: string, status: LanguageStatus) => void;
};

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The catalogues and status files below a folder such as `messages/`. */
export function folder(path: string): Folder {
  const catalogueFile = (locale: string) => join(path, `${locale}.json`);
  const statusFile = (locale: string) => join(path, 'status', `${locale}.json`);
  const catalogue = (locale: string) => object.parse(json(catalogueFile(locale)));
  return {
    translated: readdirSync(path)
      .filter((name) => name.endsWith('.json') && name !== `${source}.json`)
      .map((name) => name.slice(0, -'.json'.length))
      .toSorted(),
    catalogue,
    messages: (locale) => messagesOf(catalogue(locale)),
    status: (locale) => (existsSync(statusFile(locale)) ? statusSchema.parse(json(statusFile(locale))) : {}),
    has: (locale) => existsSync(catalogueFile(locale)),
    writeCatalogue: (locale, words) =>
      writeFileSync(catalogueFile(locale), `${JSON.stringify(words, null, 2)}\n`),
    writeStatus: (locale, status) => writeFileSync(statusFile(locale), statusText(status)),
  };
}

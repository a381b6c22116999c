import { questionOfSlug } from '@/components/journey/places';

/** What an address is: a page, a script's or a browser's data, or where forms post to. */
type Kind = 'page' | 'data' | 'form';

/** Every address there is, as its folder in `app/` is named. What is not listed is not found. */
export const addresses: Readonly<Record<string, Kind>> = {
  '/[locale]': 'page',
  '/[locale]/questions/[question]': 'page',
  '/[locale]/change/[question]': 'page',
  '/[locale]/review': 'page',
  '/[locale]/result': 'page',
  '/[locale]/emergency': 'page',
  '/[locale]/today': 'page',
  '/[locale]/cleared': 'page',
  '/[locale]/expired': 'page',
  '/[locale]/other-session': 'page',
  '/[locale]/answer': 'form',
  '/[locale]/also': 'form',
  '/[locale]/clear': 'form',
  '/[locale]/words/[part]': 'data',
  '/[locale]/desk': 'page',
  '/[locale]/desk/card': 'page',
  '/[locale]/desk/words': 'data',
  '/api/assess': 'data',
  '/api/assess/schema': 'data',
  '/api/assess/schema/result': 'data',
  '/api/health': 'data',
  '/offline-files': 'data',
};

/** What the clinic's settings leave of them. */
export type Open = {
  readonly locales: readonly string[];
  readonly desk: boolean;
  /** The paths of single files: the icon, the service worker, the clinic's logo. */
  readonly files: readonly string[];
};

const patterns = Object.keys(addresses).map((address) => ({ address, parts: address.split('/') }));

function fits(part: string | undefined, pattern: string, { locales }: Open): boolean {
  if (part === undefined) return false;
  switch (pattern) {
    case '[locale]':
      return locales.includes(part);
    case '[question]':
      return questionOfSlug(part) !== undefined;
    case '[part]':
      return part === 'questions' || part === 'result';
    default:
      return part === pattern;
  }
}

export type Address = { readonly kind: Kind | 'file'; readonly isDesk: boolean };

/** The address that a path names; undefined where there is none, or where the settings switch it off. */
export function addressAt(path: string, open: Open): Address | undefined {
  if (open.files.includes(path)) return { kind: 'file', isDesk: false };
  const given = path.split('/');
  const found = patterns.find(
    ({ parts }) =>
      parts.length === given.length && parts.every((pattern, at) => fits(given[at], pattern, open)),
  );
  const kind = found && addresses[found.address];
  if (found === undefined || kind === undefined) return undefined;
  const isDesk = found.address.startsWith('/[locale]/desk');
  return isDesk && !open.desk ? undefined : { kind, isDesk };
}

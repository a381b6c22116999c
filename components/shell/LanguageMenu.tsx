'use client';

import { usePath } from '../journey/history';

export type Language = {
  readonly code: string;
  readonly name: string;
  readonly dir: string;
  readonly note: string;
};

type Props = {
  title: string;
  current: string;
  languages: readonly Language[];
  /** Where no copy of the answers is kept, another page of another language would lose them. */
  onlyAtStart: boolean;
};

/** The languages by their own names, each a link to this same place. */
export function LanguageMenu({ title, current, languages, onlyAtStart }: Props) {
  const path = usePath();
  const rest = path.split('/').slice(2).join('/');
  if (onlyAtStart && rest !== '') return null;
  const now = languages.find(({ code }) => code === current);
  return (
    <details className="language">
      <summary>
        <span className="sr-only">{title}: </span>
        <span lang={current}>{now?.name}</span>
      </summary>
      <ul>
        {languages.map(({ code, name, dir, note }) => (
          <li key={code}>
            <a
              href={rest === '' ? `/${code}` : `/${code}/${rest}`}
              lang={code}
              dir={dir}
              hrefLang={code}
              aria-current={code === current ? 'true' : undefined}
            >
              {name}
              <span className="language-note">{note}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

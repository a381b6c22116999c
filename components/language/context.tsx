'use client';

import type { AbstractIntlMessages } from 'next-intl';
import { createContext, useContext, type ReactNode } from 'react';

/** A language on offer: its id and its own name. */
export type OfferedLanguage = { readonly code: string; readonly name: string };

export type PageLanguage = {
  /** How far the words of the page can be trusted. */
  readonly state: 'source' | 'draft' | 'reviewed' | 'final';
  readonly offered: readonly OfferedLanguage[];
  /** For a draft: the language that goes beside every urgency card, with its words. */
  readonly beside: { readonly locale: string; readonly messages: AbstractIntlMessages } | null;
  /** The language a person asked to see too. */
  readonly also: string | null;
};

const LanguageContext = createContext<PageLanguage | null>(null);

export function LanguageProvider({ language, children }: { language: PageLanguage; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function usePageLanguage(): PageLanguage {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('usePageLanguage needs a LanguageProvider above it');
  return language;
}

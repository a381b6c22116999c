'use client';

import { useTranslations, type AbstractIntlMessages } from 'next-intl';
import { createContext, useContext, type ReactNode } from 'react';
import { InLanguage, useWordsAt } from '../OtherLanguage';

/** A language on offer, with how far its words can be trusted. */
export type DeskLanguage = {
  readonly code: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly state: 'source' | 'draft' | 'reviewed' | 'final';
};

type Caller = { readonly language: DeskLanguage; readonly messages: AbstractIntlMessages | null };

const CallerContext = createContext<Caller | null>(null);

type Props = { language: DeskLanguage | undefined; children: ReactNode };

/**
 * Puts a second language beside that of staff; none where both speak the same. The tree is the same either
 * way: choosing a language must not take the focus away from who is choosing it.
 */
export function CallerLanguage({ language, children }: Props) {
  const messages = useWordsAt(language === undefined ? null : `/${language.code}/desk/words`);
  return (
    <CallerContext value={language === undefined ? null : { language, messages }}>{children}</CallerContext>
  );
}

export function useCallerLanguage(): Caller | null {
  return useContext(CallerContext);
}

type BothProps = { children: ReactNode; as?: 'span' | 'div' };

/** The same words twice: in the language of staff and, beside it, in the caller's. */
export function Both({ children, as: Tag = 'span' }: BothProps) {
  const caller = useContext(CallerContext);
  const t = useTranslations('desk.ask');
  if (caller === null) return <Tag className="both">{children}</Tag>;
  const { language, messages } = caller;
  return (
    <Tag className="both both-two">
      <Tag>{children}</Tag>
      {messages === null ? (
        <Tag className="hint">{t('noWordsYet')}</Tag>
      ) : (
        <InLanguage as={Tag} locale={language.code} messages={messages} className="callers">
          <CallerContext value={null}>{children}</CallerContext>
        </InLanguage>
      )}
    </Tag>
  );
}

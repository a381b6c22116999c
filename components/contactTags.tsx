'use client';

import type { ReactNode } from 'react';
import { useClinic, type PhoneLine } from './clinic';
import { PhoneLink } from './PhoneLink';

function instead(line: PhoneLine | null) {
  return function Instead(words: ReactNode) {
    return line === null ? words : <PhoneLink line={line} className="phone" />;
  };
}

function behind(line: PhoneLine | null) {
  return function Behind(words: ReactNode) {
    return line === null ? (
      words
    ) : (
      <>
        {words} (<PhoneLink line={line} className="phone" />)
      </>
    );
  };
}

/**
 * The tags that stand for numbers in messages. A confirmed emergency number takes the place of the words
 * in its tag; other numbers stand behind theirs, which say what the line is. Without a confirmed number
 * the words stay, and the card adds the fallback.
 */
export function useContactTags() {
  const { emergency, urgent, crisis, phone } = useClinic();
  return {
    emergency: instead(emergency),
    urgentLine: behind(urgent),
    crisisLine: behind(crisis),
    phone: instead(phone),
  };
}

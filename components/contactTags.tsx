'use client';

import type { ReactNode } from 'react';
import { useClinic } from './clinic';
import { PhoneLink } from './PhoneLink';

/**
 * The tags that stand for numbers in messages. A confirmed number takes the place of the words in the
 * tag; without one the words stay, and the card adds the fallback.
 */
export function useContactTags() {
  const { emergency, urgent, crisis, phone } = useClinic();
  const tag = (line: typeof emergency) =>
    function Tag(words: ReactNode) {
      return line === null ? words : <PhoneLink line={line} className="phone" />;
    };
  return {
    emergency: tag(emergency),
    urgentLine: tag(urgent),
    crisisLine: tag(crisis),
    phone: tag(phone),
  };
}

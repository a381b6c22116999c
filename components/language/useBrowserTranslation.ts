'use client';

import { useEffect } from 'react';
import { journeyStore } from '../journey/store';

function isTranslated(root: HTMLElement, sent: string): boolean {
  return (
    root.classList.contains('translated-ltr') ||
    root.classList.contains('translated-rtl') ||
    root.lang !== sent
  );
}

/**
 * Notices a browser that translates the page, for the summary. It is kept with the next answer: before this
 * tab's answers are taken up from storage, keeping anything would put none in their place.
 */
export function useBrowserTranslation(locale: string): void {
  useEffect(() => {
    const root = document.documentElement;
    const look = () => {
      if (isTranslated(root, locale) && !journeyStore.read().translated) {
        journeyStore.set({ translated: true });
      }
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ['class', 'lang'] });
    return () => observer.disconnect();
  }, [locale]);
}

'use client';

import { useEffect } from 'react';
import { journeyStore } from '../journey/store';

/**
 * A browser that translates marks the page, and moves each text into a `font`, which no page of ours has.
 * The mark alone is not enough: where the page was translated before its scripts came, React takes it off.
 */
function isTranslated(root: HTMLElement, sent: string): boolean {
  return (
    root.classList.contains('translated-ltr') ||
    root.classList.contains('translated-rtl') ||
    root.lang !== sent ||
    root.getElementsByTagName('font').length > 0
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
      if (!isTranslated(root, locale)) return;
      observer.disconnect();
      if (!journeyStore.read().translated) journeyStore.set({ translated: true });
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ['class', 'lang'] });
    observer.observe(document.body, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [locale]);
}

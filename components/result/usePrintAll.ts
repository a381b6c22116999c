'use client';

import { useEffect } from 'react';

/** Opens every fold for the print and closes those again that were closed. */
export function usePrintAll(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      opened.forEach((fold) => {
        fold.open = true;
      });
    };
    const close = () => {
      opened.forEach((fold) => {
        fold.open = false;
      });
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

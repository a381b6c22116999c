'use client';

import { useEffect } from 'react';

/** Has the browser keep this build, so that the journey goes on without a network from the first touch. */
export function useOffline(locale: string, build: string, begin: boolean): void {
  useEffect(() => {
    if (!begin || build === '' || !('serviceWorker' in navigator)) return;
    const keep = async () => {
      await navigator.serviceWorker.register(`/sw.js?v=${build}`);
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ locale }, { transfer: [] });
    };
    keep().catch(() => undefined);
  }, [locale, build, begin]);
}

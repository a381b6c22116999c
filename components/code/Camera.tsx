'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { watchCamera, type Scanned } from './scan';

/** What the camera sees, until it sees a code. */
export function Camera({ onFound }: { onFound: (scanned: Scanned) => void }) {
  const t = useTranslations('desk.openCode');
  const video = useRef<HTMLVideoElement>(null);
  const found = useEffectEvent((scanned: Scanned) => onFound(scanned));
  useEffect(() => {
    if (video.current === null) return;
    return watchCamera(video.current, (scanned) => found(scanned));
  }, []);
  return (
    <>
      <output>{t('aim')}</output>
      <video ref={video} muted playsInline className="camera" />
    </>
  );
}

'use client';

import { ErrorNotice } from '@/components/notice/ErrorWords';

export default function ErrorPage({ reset }: { reset: () => void }) {
  return <ErrorNotice onAgain={reset} />;
}

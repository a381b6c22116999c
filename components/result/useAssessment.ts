'use client';

import { useMemo } from 'react';
import { assessReplay } from '@/machines/assess';
import { explain } from '@/machines/explain';
import { procedures } from '@/machines/procedures';
import type { Replay } from '@/machines/replay';

/** The assessment of a replay with each listed entry explained and its catalogue entry beside it. */
export function useAssessment(played: Replay) {
  return useMemo(() => {
    const assessment = assessReplay(played);
    const entries = assessment.list.flatMap((listed) => {
      const catalogue = procedures.find(({ id }) => id === listed.id);
      return catalogue === undefined ? [] : [{ listed, catalogue, explanation: explain(listed.id, played) }];
    });
    return { assessment, entries };
  }, [played]);
}

export type ExplainedEntry = ReturnType<typeof useAssessment>['entries'][number];

'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { CodeProblem } from '@/machines/code/code';

/** The groups to ask for again, counted from 1. */
export function wrongGroups(problem: CodeProblem): readonly number[] {
  switch (problem.problem) {
    case 'badCharacter':
    case 'cut':
      return [problem.group];
    case 'group':
      return problem.groups;
    default:
      return [];
  }
}

/** What is wrong with a typed code, and which group to ask for again. */
export function useCodeProblem() {
  const t = useTranslations('desk.openCode');
  const format = useFormatter();
  return (problem: CodeProblem): string => {
    switch (problem.problem) {
      case 'empty':
      case 'wholeCode':
        return t(problem.problem);
      case 'badCharacter':
        return t('badCharacter', { character: problem.character, group: problem.group });
      case 'cut':
        return problem.of === null
          ? t('cut', { group: problem.group })
          : t('cutOf', { group: problem.group, of: problem.of });
      case 'tooLong':
        return t('tooLong', { of: problem.of });
      case 'group':
        return t('group', { count: problem.groups.length, groups: format.list(problem.groups.map(String)) });
      case 'otherVersion':
        return problem.session === null
          ? t('unknownVersion')
          : `${t('otherVersion')} ${t('otherVersionLost', { count: problem.lost.length })}`;
    }
  };
}

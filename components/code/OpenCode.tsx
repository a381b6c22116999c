'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { readCharacters, writeCharacters } from '@/machines/code/alphabet';
import { groupsOf, openCode, type CodeProblem } from '@/machines/code/code';
import type { HandedOver } from '@/machines/code/older';
import { protocol } from '@/machines/protocol';
import type { Draft } from '@/machines/stored';
import './code.css';
import { Scan } from './Scan';
import type { Scanned, ScanProblem } from './scan';
import { useCodeProblem, wrongGroups } from './useCodeProblem';

type Props = { onOpen: (draft: Draft) => void; onCancel: () => void };

/** What a code holds as a draft. When an answer was taken back is in no code: it counts from its opening. */
function draftOf({ answers, retracted }: HandedOver): Draft {
  const at = new Date().toISOString();
  return {
    protocolVersion: protocol.version,
    answers,
    retracted: retracted.flatMap(({ question, before }) =>
      before === undefined ? [] : [{ question, before, at }],
    ),
  };
}

/** Opens a code that a caller reads out, or that is pasted or scanned, and says which group to repeat. */
export function OpenCode({ onOpen, onCancel }: Props) {
  const t = useTranslations('desk.openCode');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<CodeProblem | null>(null);
  const [scanProblem, setScanProblem] = useState<ScanProblem | 'otherPicture' | null>(null);
  const problemWords = useCodeProblem();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const open = (typed: string) => {
    setText(typed);
    setScanProblem(null);
    const opened = openCode(typed);
    if (opened.ok) onOpen(draftOf(opened.session));
    else setProblem(opened);
  };
  const scanned = ({ text: found, problem: trouble }: Scanned) => {
    setProblem(null);
    if (found === undefined) {
      setScanProblem(trouble);
      return;
    }
    // A picture has no slips of the ear: what does not fit is the code of something else.
    const opened = openCode(found);
    if (opened.ok || opened.problem === 'otherVersion') open(found);
    else setScanProblem('otherPicture');
  };
  const groups = groupsOf(writeCharacters(readCharacters(text).digits));
  const wrong = problem === null ? [] : wrongGroups(problem);
  const older = problem?.problem === 'otherVersion' ? problem.session : null;

  return (
    <main id="main" className="desk" data-desk="code">
      <button type="button" className="button-small" onClick={onCancel}>
        {t('cancel')}
      </button>
      <h1 id="title" tabIndex={-1} className="heading">
        {t('title')}
      </h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          open(text);
        }}
      >
        <label htmlFor="code" className="field-label">
          {t('label')}
        </label>
        <p id="code-hint" className="hint">
          {t('hint')}
        </p>
        {problem !== null && (
          <p id="code-problem" className="inline-problem" role="alert">
            {problemWords(problem)}
          </p>
        )}
        <input
          ref={field}
          id="code"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={400}
          className="desk-field code-field"
          aria-describedby="code-hint code-problem"
          aria-invalid={problem !== null}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(null);
          }}
        />
        {groups.length > 0 && (
          <>
            <p className="caption">{t('heard')}</p>
            <ol className="code-groups" dir="ltr" translate="no">
              {groups.map((group, index) => (
                <li key={`${String(index)}${group}`} data-wrong={wrong.includes(index + 1) ? '' : undefined}>
                  {group}
                </li>
              ))}
            </ol>
          </>
        )}
        <div className="desk-actions">
          <button type="submit" className="button">
            {t('open')}
          </button>
          {older !== null && (
            <button type="button" className="button-quiet" onClick={() => onOpen(draftOf(older))}>
              {t('openAnyway')}
            </button>
          )}
        </div>
      </form>
      <Scan problem={scanProblem === null ? null : t(scanProblem)} onScanned={scanned} />
    </main>
  );
}

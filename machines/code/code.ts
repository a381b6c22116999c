import { couldBeAnswer } from '../answers';
import { replay } from '../replay';
import { readCharacters } from './alphabet';
import { GROUP, readGroups, type GroupProblem } from './groups';
import { carriedOver, olderTables, type HandedOver, type OlderTable } from './older';
import { spell, unspell } from './spelling';
import { currentTable } from './table';

/** What a typed code says, or what is wrong with it. Groups are counted from 1. */
export type OpenedCode =
  { readonly ok: true; readonly session: HandedOver } | ({ readonly ok: false } & CodeProblem);

export type CodeProblem =
  | { readonly problem: 'empty' }
  | { readonly problem: 'badCharacter'; readonly character: string; readonly group: number }
  /** The code ends too early, `cut`, or goes on too long; or these groups are wrong. */
  | GroupProblem
  /** Each group is right alone, and together they are not: more than one character of a group is wrong. */
  | { readonly problem: 'wholeCode' }
  /** Made with another protocol: what says the same today, null where that protocol is not known here. */
  | {
      readonly problem: 'otherVersion';
      readonly protocolVersion: string | null;
      readonly session: HandedOver | null;
      /** The questions whose answers do not say the same any more, by the ids they had. */
      readonly lost: readonly string[];
    };

const today: OlderTable = { table: currentTable, successors: {} };

/** The code of a session: its answers on the path, and what was taken back. Bare, without spaces. */
export function codeOf({ answers, retracted }: HandedOver): string {
  const played = replay({ answers, retracted: retracted.map(({ question }) => question) });
  return spell(currentTable, {
    answers: played.answers,
    retracted: retracted.map(({ question, before }) =>
      couldBeAnswer(question, before) ? { question, before } : { question },
    ),
  });
}

/** A code as it is shown and read out: in groups. */
export function groupsOf(code: string): readonly string[] {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? [];
}

/**
 * Opens a code as it was typed, pasted or scanned. Total: every text gives a result, none throws.
 * Spaces, dashes, small letters, look-alikes and the digits of other scripts are read as they are meant.
 */
export function openCode(text: string, older: readonly OlderTable[] = olderTables): OpenedCode {
  const { digits, unknown } = readCharacters(text);
  if (unknown !== null) {
    const group = Math.floor(digits.length / GROUP) + 1;
    return { ok: false, problem: 'badCharacter', character: unknown, group };
  }
  if (digits.length === 0) return { ok: false, problem: 'empty' };
  const read = readGroups(digits);
  if ('problem' in read) return { ok: false, ...read };
  const [number] = read.carried;
  const known = [today, ...older].find(({ table }) => table.number === number);
  if (known === undefined) {
    return { ok: false, problem: 'otherVersion', protocolVersion: null, session: null, lost: [] };
  }
  const content = unspell(known.table, read.carried);
  if (content === null) return { ok: false, problem: 'wholeCode' };
  const { session, lost } = carriedOver(known, content);
  if (known === today) return { ok: true, session };
  const { protocolVersion } = known.table;
  return { ok: false, problem: 'otherVersion', protocolVersion, session, lost };
}

import { readFile } from 'node:fs/promises';
import { inProject } from '../../prepare/project.js';
import { run } from '../../prepare/run.js';
import { plainPage } from '../plain/page';
import { surveyJsPage } from '../surveyjs/page';
import { asked, type AskedQuestion } from './questions';

/** One way to show the questions, and how a person answers there. Texts are CSS selectors. */
export type Contender = {
  readonly name: string;
  /** The page of the first question. */
  readonly url: string;
  /** The element on the screen that an attribute names the question of. */
  readonly shown: { readonly element: string; readonly named: string };
  /** The button that goes on. */
  readonly goOn: string;
  /** What a person presses to choose an option. */
  readonly option: (question: AskedQuestion, value: string) => string;
  /** The field of a number. */
  readonly field: (question: AskedQuestion) => string;
};

export function ours(origin: string): Contender {
  return {
    name: 'Backstory',
    url: `${origin}/en/questions/respondent`,
    shown: { element: 'main', named: 'data-question' },
    goOn: 'form[data-journey] button[type=submit]',
    option: ({ id }, value) => `.choice:has([name="${id}"][value="${value}"]) label`,
    field: ({ id }) => `[name="${id}"]`,
  };
}

export function plain(origin: string): Contender {
  return {
    name: 'plain HTML',
    url: `${origin}/plain.html`,
    shown: { element: 'form:not([hidden])', named: 'data-question' },
    goOn: 'form:not([hidden]) button',
    option: ({ id }, value) => `label:has([name="${id}"][value="${value}"])`,
    field: ({ id }) => `[name="${id}"]`,
  };
}

export function surveyJs(origin: string): Contender {
  return {
    name: 'SurveyJS',
    url: `${origin}/survey.html`,
    shown: { element: '.sd-question', named: 'data-name' },
    goOn: '.sd-navigation__next-btn',
    option: (_, value) => `label:has([value="${value}"])`,
    field: () => '.sd-question input',
  };
}

/** The files of the plain page. */
export async function plainFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([['/plain.html', await plainPage(asked)]]);
}

/** Where the script `build` of its package puts the bundle. */
const surveyJsOutput = '.backstory/bench/surveyjs';

/** The files of the SurveyJS page, installed and bundled here; null where they cannot be installed. */
export async function surveyJsFiles(): Promise<ReadonlyMap<string, string | Uint8Array> | null> {
  const folder = inProject('scripts', 'bench', 'surveyjs');
  const npm = (...args: readonly string[]) =>
    run('npm', ['--silent', '--prefix', folder, ...args], { shell: process.platform === 'win32' });
  if ((await npm('ci')) !== 0 || (await npm('run', 'build')) !== 0) return null;
  return new Map<string, string | Uint8Array>([
    ['/survey.html', surveyJsPage(asked)],
    ['/survey.js', await readFile(inProject(surveyJsOutput, 'survey.js'))],
    ['/survey.css', await readFile(inProject(surveyJsOutput, 'survey.css'))],
  ]);
}

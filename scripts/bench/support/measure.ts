import type { Browser } from '@playwright/test';
import type { Contender } from './contenders';
import type { Site } from './site';

export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table. A row without a target is there to be read, not judged. */
export type Row = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: Target;
  /** How much the rounds differed, or what the number holds. */
  readonly note?: string;
};

/** What measures share; each is made when a measure first asks for it. */
export type Bench = {
  /** How often a measure that compares pages goes round them. */
  readonly rounds: number;
  readonly site: () => Promise<Site>;
  readonly browser: () => Promise<Browser>;
  /** Ours, the plain page and SurveyJS, in this order; SurveyJS only where it could be installed. */
  readonly contenders: () => Promise<readonly Contender[]>;
};

export type Measure = {
  readonly name: string;
  readonly title: string;
  readonly run: (bench: Bench) => Promise<readonly Row[]>;
};

import * as z from 'zod';
import { contrast } from './contrast';
import { group, must } from './must';

/** What stands on the clinic’s colour or lies behind it, by scheme: the tokens of `app/globals.css`. */
export const grounds = {
  light: {
    '--on-accent': { name: 'white text', colour: '#ffffff' },
    '--paper': { name: 'the page', colour: '#fbf9f6' },
    '--accent-soft': { name: 'a chosen answer', colour: '#e4efed' },
  },
  dark: {
    '--on-accent': { name: 'dark text', colour: '#0d1718' },
    '--paper': { name: 'the dark page', colour: '#141a1b' },
    '--sheet': { name: 'a dark card', colour: '#1c2425' },
    '--accent-soft': { name: 'a chosen answer', colour: '#21393a' },
  },
} as const;

type Ground = { readonly name: string; readonly colour: string };

const leastContrast = 4.5;
const hex = 'a colour such as #0b5c6b';

/** Rounded down, so that 4.49 is never told as 4.5. */
function told(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** Why that colour cannot be read with one of the grounds, or null. */
function contrastProblem(colour: string, all: readonly Ground[]): string | null {
  const failing = all.find((ground) => contrast(colour, ground.colour) < leastContrast);
  if (failing === undefined) return null;
  const ratio = told(contrast(colour, failing.colour));
  return `has contrast ${ratio} with ${failing.name}; it must be ${leastContrast} or more`;
}

function readableOn(all: readonly Ground[]) {
  return z
    .string(must(hex))
    .regex(/^#[\da-f]{6}$/i, { ...must(hex), abort: true })
    .check(({ value, issues }) => {
      const message = contrastProblem(value, all);
      if (message !== null) issues.push({ code: 'custom', input: value, message });
    });
}

export const colours = group({
  accent: readableOn(Object.values(grounds.light)),
  accentDark: readableOn(Object.values(grounds.dark)).optional(),
});

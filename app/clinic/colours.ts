import * as z from 'zod';
import { contrast } from './contrast';
import { group, must } from './must';

/** What the page puts behind and upon the clinic’s colour; the stylesheet uses the same values. */
export const paper = { light: '#ffffff', dark: '#14181b' } as const;

const leastContrast = 4.5;
const hex = 'a colour such as #0b5c6b';

/** Rounded down, so that 4.49 is never told as 4.5. */
function told(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** A colour that can be read on that ground, and that text of the ground’s colour can be read upon. */
function readableOn(ground: string, name: string) {
  return z
    .string(must(hex))
    .regex(/^#[\da-f]{6}$/i, { ...must(hex), abort: true })
    .refine((colour) => contrast(colour, ground) >= leastContrast, {
      error: ({ input }) =>
        `has contrast ${told(contrast(String(input), ground))} with ${name}; it must be ${leastContrast} or more`,
    });
}

export const colours = group({
  accent: readableOn(paper.light, 'white text'),
  accentDark: readableOn(paper.dark, 'the dark page').optional(),
});

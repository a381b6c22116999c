import * as z from 'zod';
import { group, must } from './must';

const opens = 'a time from 00:00 to 23:59';
const closes = 'a time from 00:01 to 24:00, later than opens';
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const inOrder = 'in order and not overlapping, and each must close after it opens';

const hours = z
  .array(
    group({
      opens: z.string(must(opens)).regex(clockTime, { ...must(opens), abort: true }),
      closes: z
        .string(must(closes))
        .refine((text) => clockTime.test(text) || text === '24:00', { ...must(closes), abort: true }),
    }),
    must('a list such as [{ opens: ‘09:00’, closes: ‘17:00’ }]; leave a closed day out'),
  )
  .refine((spans) => {
    const times = spans.flatMap((span) => [span.opens, span.closes]);
    return times.every((time, at) => at === 0 || (times[at - 1] ?? '') < time);
  }, must(inOrder))
  .optional();

/** By day of the week; a day that is left out is closed. */
export const openingHours = group({
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: hours,
  sunday: hours,
});

import { newCall, openCall, type Call } from '@/machines/desk/call';
import type { Answers } from '@/machines/questions';

export const at = '2026-11-20T10:00:00.000Z';
export const later = '2026-11-20T11:00:00.000Z';
export const id = 'a3bb189e-8bf9-4c3b-9e3f-1c0e6f0b7a11';

export const started = newCall({ id, at, language: 'es' });
export const details = {
  callBack: '+34 600',
  place: 'home',
  caller: 'patient',
  language: 'es',
  interpreter: 'none',
  consent: 'given',
} as const;
export const opened = openCall({ ...started, details });

/** An opened call with these answers, whatever they lead to. */
export function callWith(answers: Answers, change: Partial<Call> = {}): Call {
  return { ...opened, draft: { ...opened.draft, answers: { respondent: 'staff', ...answers } }, ...change };
}

export const chestPain: Answers = { headChestSigns: ['chestPain'] };
export const beforeAge: Answers = { headChestSigns: ['none'], bodySigns: ['none'] };

/** What is written down of an alarm that was shown, and no more done about it. */
export const shown = {
  tier: 'emergency',
  mode: 'ambulance',
  shownAt: at,
  toldAt: null,
  helpCalledAt: null,
} as const;

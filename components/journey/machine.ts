import { giveAnswer, previewChange, replayDraft } from '@/machines/draft';

/** The machine in the browser: one chunk, which the first question does not wait for. */
export const journeyMachine = { giveAnswer, previewChange, replayDraft };

export type JourneyMachine = typeof journeyMachine;

import { describe, expect, it } from 'vitest';
import type { Answers } from '@/machines/questions';
import { judge, tierOf } from '@/machines/urgency/judge';
import type { Mode, Tier } from '@/machines/urgency/rule';

const sightLoss: Answers = { headChestSigns: ['sightLoss'] };
const chestPain: Answers = { headChestSigns: ['chestPain'] };
const thoughts: Answers = { selfHarmThoughts: 'yes' };
const notSafe: Answers = { ...thoughts, safeNow: 'notSafe' };

describe('of the rules that hold', () => {
  it.each<readonly [said: string, answers: Answers, tier: Tier, mode: Mode | null]>([
    ['none', {}, 'routine', null],
    ['one that is soon', { selfHarmThoughts: 'preferNotToSay' }, 'soon', null],
    ['today before soon', { age: 5 }, 'today', null],
    ['today, a crisis', thoughts, 'today', 'crisis'],
    [
      'an emergency before today: its mode counts, not that of today',
      { ...sightLoss, ...thoughts },
      'emergency',
      'hospital',
    ],
    ['an ambulance before a crisis', { ...chestPain, ...notSafe }, 'emergency', 'ambulance'],
    ['a crisis before a hospital', { ...sightLoss, ...notSafe }, 'emergency', 'crisis'],
    [
      'an ambulance before a hospital',
      { headChestSigns: ['sightLoss', 'chestPain'] },
      'emergency',
      'ambulance',
    ],
  ])('%s', (_, answers, tier, mode) => {
    expect(judge(answers)).toMatchObject({ tier, mode });
    expect(tierOf(answers)).toBe(tier);
  });
});

import { describe, expect, it } from 'vitest';
import { sameAnswer } from '@/machines/answers';
import type { Answer } from '@/machines/questions';

describe('two answers', () => {
  it.each<[string, Answer | undefined, Answer | undefined, boolean]>([
    ['the same option', 'yes', 'yes', true],
    ['other options', 'yes', 'no', false],
    ['the same number', 7, 7, true],
    ['other numbers', 7, 8, false],
    ['none and none', undefined, undefined, true],
    ['none and a list', undefined, ['back'], false],
    ['the same boxes', ['back', 'leg'], ['back', 'leg'], true],
    ['the same boxes, ticked in another order', ['back', 'leg'], ['leg', 'back'], true],
    ['one box more', ['back'], ['back', 'leg'], false],
    ['one box less', ['back', 'leg'], ['back'], false],
    ['one box another', ['back', 'leg'], ['back', 'arm'], false],
    ['all boxes others', ['back', 'leg'], ['arm', 'face'], false],
    ['a box and an option', ['a'], 'a', false],
    ['an option and a box', 'a', ['a'], false],
  ])('%s', (_, one, other, same) => {
    expect(sameAnswer(one, other)).toBe(same);
  });
});

import { expect } from 'vitest';
import type { Answered } from './wire';

/** A refusal that a person can read, styled, without scripts, and with nothing taken in. */
export function isKindPage({ header, body }: Answered, lang = 'en'): void {
  expect(header('content-type')).toBe('text/html; charset=utf-8');
  expect(body).toContain(`<html lang="${lang}"`);
  expect(body).toMatch(/<h1 class="heading">[^<]{5,}<\/h1>/);
  expect(body).not.toMatch(/<script/);
  expect(header('cache-control')).toBe('no-store');
  expect(header('content-security-policy')).toContain("style-src 'self'");
  expect(header('set-cookie')).toBeUndefined();
}

import { expect, test as base } from '@playwright/test';
import { optionsOf, questionIds } from '@/machines/questions';
import { Staff } from './staff';

/** Ids of answers that are no everyday words of an address: none of them may be in a request. */
const answers = questionIds.flatMap((id) => optionsOf(id)).filter((option) => option.length > 6);

/** Somebody at the desk. Every test fails on a complaint of the browser, and on a request that carries an answer. */
export const test = base.extend<{ staff: Staff }>({
  staff: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      const file = pathname.startsWith('/_next/static/');
      const sent = `${file ? '' : pathname}${search}${request.postData() ?? ''}`;
      if (request.method() !== 'GET') complaints.push(`${request.method()} ${request.url()}`);
      if (answers.some((answer) => sent.includes(answer))) complaints.push(`an answer in ${request.url()}`);
    });
    await use(new Staff(page));
    expect(complaints).toEqual([]);
  },
});

export { expect };

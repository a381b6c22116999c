import { expect, inject, it } from 'vitest';
import { endpoints } from './support/malformed';
import { storm } from './support/storm';
import { send } from './support/wire';

const port = inject('publicPort');

const taken = { answer: '303', also: '303', clear: '303', assess: '200' };

// `npm run attack` sends 20 000 to each.
it.each(endpoints)('300 malformed inputs to %s: no 5xx, no echo, and the site lives', async (endpoint) => {
  const { sent, statuses, failed } = await storm(port, endpoint, 300);
  expect(failed).toEqual([]);
  expect(sent).toBe(300);
  // Some pass and some do not, or the inputs would try one check alone.
  expect(statuses[taken[endpoint]]).toBeGreaterThan(5);
  expect(Object.keys(statuses).length).toBeGreaterThan(1);
  expect((await send(port, { path: '/api/health' })).status).toBe(200);
});

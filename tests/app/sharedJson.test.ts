import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codingFor, sharedJson } from '@/app/sharedJson';

describe('the coding of what is shared', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip;q=1.0, br; q=0.000', 'gzip'],
    ['deflate, zstd', null],
    ['brotli', null],
    ['', null],
  ])('for “%s” is %s', (accepted, coding) => {
    expect(codingFor(accepted)).toBe(coding);
  });
});

it('what is shared is made once for each address and coding', async () => {
  let made = 0;
  const ask = (path: string, accepted: string) =>
    sharedJson(
      new Request(`http://clinic.example${path}`, { headers: { 'accept-encoding': accepted } }),
      async () => ({ path, made: (made += 1) }),
    );
  const read = async (answer: Response): Promise<unknown> =>
    JSON.parse(gunzipSync(await answer.arrayBuffer()).toString());
  expect(await read(await ask('/one', 'gzip'))).toEqual({ path: '/one', made: 1 });
  expect(await read(await ask('/one', 'gzip'))).toEqual({ path: '/one', made: 1 });
  expect(await read(await ask('/two', 'gzip'))).toEqual({ path: '/two', made: 2 });
  expect((await ask('/one', 'br')).headers.get('content-encoding')).toBe('br');
  expect(await (await ask('/one', 'identity')).json()).toEqual({ path: '/one', made: 4 });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as route from '@/app/api/assess/route';
import * as resultSchemaRoute from '@/app/api/assess/schema/result/route';
import * as caseSchemaRoute from '@/app/api/assess/schema/route';
import * as healthRoute from '@/app/api/health/route';
import { assess } from '@/machines/assess';
import { assessmentSchema } from '@/machines/assessmentSchema';
import type { Given } from '@/machines/conditions';
import { protocol } from '@/machines/protocol';
import { questionIds } from '@/machines/questions';
import { caseSchema } from '@/machines/schemas';
import { answerLike, anyValue, fromOutside } from '../machines/support/junk';
import { sessions, times } from '../machines/support/sessions';
import { vignettes } from '../machines/support/vignettes';

const LIMIT = 65_536;
const json = { 'Content-Type': 'application/json' };
const small = '{"answers":{"respondent":"self"}}';

function post(body: BodyInit | null, headers: Record<string, string> = json) {
  return route.POST(new Request('http://localhost/api/assess', { method: 'POST', body, headers }));
}

/** A chunked upload: a piece is sent when it is asked for. `asked` counts them, the end included. */
function upload(pieces: readonly Uint8Array[], end: 'closed' | 'lost' = 'closed') {
  const sent = { asked: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[sent.asked];
        sent.asked += 1;
        if (piece !== undefined) controller.enqueue(piece);
        else if (end === 'closed') controller.close();
        else controller.error(new Error('connection lost'));
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', body, headers: json, duplex: 'half' };
  return { sent, response: route.POST(new Request('http://localhost/api/assess', init)) };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const spaces = (count: number) => bytes(' '.repeat(count));

/** A schema as its readers get it: as JSON Schema. */
async function served(get: () => Response) {
  const response = get();
  expect(response.headers.get('content-type')).toBe('application/schema+json');
  return z.fromJSONSchema(z.record(z.string(), z.json()).parse(await response.json()));
}

async function errorOf(response: Response): Promise<string> {
  return z.strictObject({ error: z.string() }).parse(await response.json()).error;
}

describe('POST /api/assess', () => {
  it('gives what the machine gives, for every vignette', async () => {
    const bodies = await Promise.all(
      vignettes.map(async ({ answers, retracted }) => {
        const response = await post(JSON.stringify({ answers, retracted }));
        return [response.status, await response.json()];
      }),
    );
    expect(bodies).toEqual(vignettes.map(({ answers, retracted }) => [200, assess({ answers, retracted })]));
  });

  it('lists an answer as dropped that is known but not asked, or not offered, on this path', async () => {
    const answers = { respondent: 'self', age: 44, walking: 'walksAlone' };
    expect(await (await post(JSON.stringify({ answers }))).json()).toMatchObject({
      status: 'asking',
      next: 'headChestSigns',
      dropped: ['age', 'walking'],
    });
  });

  it.each([
    ['a result', small],
    ['an error', '{'],
  ])('lets nobody keep or guess at %s', async (_, body) => {
    const { headers } = await post(body);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each<[string, BodyInit | null, string]>([
    ['no body', null, 'empty'],
    ['an empty body', '', 'empty'],
    ['only spaces', ' \n ', 'empty'],
    ['text', 'PRIVATE', 'not valid JSON'],
    ['JSON that ends early', '{"answers":{"age":44', 'not valid JSON'],
    ['a form', 'age=PRIVATE', 'not valid JSON'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not UTF-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'not UTF-8'],
    ['lists 10 000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 'case: notObject'],
    ['objects that go deep', '{"answers":'.repeat(5_000) + '1' + '}'.repeat(5_000), 'unknownQuestion'],
    ['a number as long as the limit', '1'.repeat(LIMIT), 'case: notObject'],
    ['null', 'null', 'case: notObject'],
    ['a list of cases', `[${small}]`, 'case: notObject'],
    ['no answers', '{}', 'answers: notObject'],
    ['another key', '{"answers":{},"retract":["age"]}', 'retract: unknownKey'],
    ['a key that is no id', '{"answers":{},"PRIVATE words":1}', '?: unknownKey'],
    ['an unknown question', '{"answers":{"lowBak":"PRIVATE"}}', 'answers.lowBak: unknownQuestion'],
    ['a question id that is none', '{"answers":{"<b>PRIVATE":1}}', 'answers.?: unknownQuestion'],
    ['a long question id', `{"answers":{"${'a'.repeat(61)}":1}}`, 'answers.?: unknownQuestion'],
    ['an unknown option', '{"answers":{"respondent":"PRIVATE"}}', 'answers.respondent: unknownOption'],
    ['a list of 30 000', `{"answers":{"painSites":[${'1,'.repeat(30_000)}1]}}`, 'painSites: unknownOption'],
    ['retracted as text', '{"answers":{},"retracted":"PRIVATE"}', 'retracted: notList'],
  ])('answers 400 to %s and says what is wrong, without repeating it', async (_, body, says) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const error = await errorOf(response);
    expect(error).toContain(says);
    expect(error).not.toMatch(/PRIVATE|<b>|a{61}/);
    expect(error.length).toBeLessThan(2000);
  });

  it('takes 64 KiB, and not one byte more', async () => {
    expect((await post(small.padEnd(LIMIT))).status).toBe(200);
    expect((await post(small.padEnd(LIMIT + 1))).status).toBe(413);
    expect(small.length).toBe(bytes(small).length);
    const twoBytesEach = 'é'.repeat(LIMIT / 2 + 1);
    expect((await post(twoBytesEach)).status).toBe(413);
  });

  it('counts the bytes that arrive, whatever their pieces', async () => {
    const halves = [bytes(small), spaces(LIMIT - small.length - 1), spaces(1)];
    expect((await upload(halves).response).status).toBe(200);
    expect((await upload([...halves, spaces(1)]).response).status).toBe(413);
  });

  it('believes a length that is too much, and no length that is not', async () => {
    expect((await post(small, { ...json, 'Content-Length': String(LIMIT + 1) })).status).toBe(413);
    expect((await post(small.padEnd(LIMIT + 1), { ...json, 'Content-Length': '9' })).status).toBe(413);
    expect((await post(small.padEnd(LIMIT + 1), { ...json, 'Content-Length': 'x' })).status).toBe(413);
  });

  it('reads no further once there is too much', async () => {
    const { sent, response } = upload(Array.from({ length: 100 }, () => spaces(LIMIT / 2)));
    expect((await response).status).toBe(413);
    expect(sent.asked).toBe(3);
  });

  it('answers 400 when the connection is lost half way', async () => {
    const { response } = upload([bytes(small)], 'lost');
    expect((await response).status).toBe(400);
  });

  it.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON ;charset=UTF-8', 200],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json-patch+json', 415],
    ['text/plain; application/json', 415],
    ['', 415],
  ])('answers to content of type "%s" with %i', async (type, status) => {
    expect((await post(small, { 'Content-Type': type })).status).toBe(status);
  });

  it('answers 415 to a body without a type, and to a packed one', async () => {
    expect((await post(bytes(small), {})).status).toBe(415);
    expect((await post(small, { ...json, 'Content-Encoding': 'gzip' })).status).toBe(415);
  });
});

describe('the methods of each address', () => {
  const reading = { allow: 'GET, HEAD, OPTIONS', refused: ['POST', 'PUT', 'PATCH', 'DELETE'] };
  const assessing = { allow: 'OPTIONS, POST', refused: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'] };

  it.each([
    ['/api/assess', { ...route }, assessing],
    ['/api/assess/schema', { ...caseSchemaRoute }, reading],
    ['/api/assess/schema/result', { ...resultSchemaRoute }, reading],
    ['/api/health', { ...healthRoute }, reading],
  ])('%s refuses the others with 405 and Allow', (_, handlers, { allow, refused }) => {
    const byMethod = new Map(Object.entries<(request: Request) => unknown>(handlers));
    const answers = refused.map((method) => byMethod.get(method)?.(new Request('http://localhost')));
    expect(answers.map((one) => one instanceof Response && [one.status, one.headers.get('allow')])).toEqual(
      refused.map(() => [405, allow]),
    );
    expect(handlers.OPTIONS().headers.get('allow')).toBe(allow);
  });
});

describe('the schemas that are served', () => {
  const maybeChanged = fc.tuple(
    sessions,
    fc.option(fc.tuple(fc.constantFrom(...questionIds), fc.oneof(answerLike, anyValue))),
    fc.option(fc.array(fc.string(), { maxLength: 2 }), { nil: undefined }),
  );

  it('take and refuse the same cases as the endpoint (2 000 cases)', async () => {
    const schema = await served(caseSchemaRoute.GET);
    const met = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(maybeChanged, ([session, change, retracted]) => {
        const answers: Given = fromOutside([
          ...Object.entries(session),
          ...(change === null ? [] : [change]),
        ]);
        const one = retracted === undefined ? { answers } : { answers, retracted };
        const { success } = caseSchema.safeParse(one);
        expect(schema.safeParse(one).success).toBe(success);
        met[success ? 'taken' : 'refused'] += 1;
      }),
      times(2000),
    );
    expect(Math.min(met.taken, met.refused)).toBeGreaterThan(300);
  });

  it('describe every result (1 000 sessions and the vignettes)', async () => {
    const schema = await served(resultSchemaRoute.GET);
    const check = (answers: Given, retracted?: readonly string[]) => {
      const result = assess({ answers, retracted });
      expect(assessmentSchema.parse(result)).toEqual(result);
      expect(schema.safeParse(result).success).toBe(true);
    };
    for (const { answers, retracted } of vignettes) check(answers, retracted);
    fc.assert(fc.property(sessions, fc.constantFrom(undefined, ['pelvicSigns']), check), times(1000));
  });

  it('know every key and every id of a result: with another, it is no result', async () => {
    const schema = await served(resultSchemaRoute.GET);
    const [first] = vignettes;
    if (first === undefined) throw new Error('no vignette');
    const result = assess(first);
    expect(schema.safeParse({ ...result, diagnosis: 'x' }).success).toBe(false);
    expect(schema.safeParse({ ...result, reasons: ['noSuchRule'] }).success).toBe(false);
    expect(schema.safeParse({ ...result, mode: 'taxi' }).success).toBe(false);
    expect(schema.safeParse({ ...result, tier: undefined }).success).toBe(false);
  });
});

describe('GET /api/health', () => {
  it('says that it is well, and with which protocol', async () => {
    const response = healthRoute.GET();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ok', protocol: protocol.version });
  });
});

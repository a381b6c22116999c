import { afterAll, beforeAll, expect, it } from 'vitest';
import { questionOfSlug, questionSlug } from '@/components/journey/places';
import { replay } from '@/machines/replay';
import { vignettes } from '../machines/support/vignettes';
import { startSite, type Site } from './support/site';
import { plainSettings } from './support/sites';
import { postForm, sealedOf, send } from './support/wire';

let site: Site;
beforeAll(async () => {
  site = await startSite(plainSettings);
});
afterAll(() => site.stop());

/** Goes through all questions without scripts, as that person would; gives what came on the way. */
async function walk({ answers }: (typeof vignettes)[number]) {
  let cookie = '';
  let token = '';
  let path = `/en/questions/${questionSlug('respondent')}`;
  const seen: string[] = [];
  for (let steps = 0; steps < 120; steps += 1) {
    const page = await send(site.port, {
      path,
      headers: cookie === '' ? [] : [`Cookie: backstory=${cookie}`],
    });
    expect(page.status).toBe(200);
    const question = questionOfSlug(path.split('/')[3] ?? '');
    if (question === undefined) return { end: path, seen };
    token = /name="session" value="([^"]*)"/.exec(page.body)?.[1] ?? token;
    const fields = new URLSearchParams({ question, session: token });
    for (const value of [answers[question]].flat()) fields.append(question, String(value));
    const answered = await postForm(
      site.port,
      '/en/answer',
      fields.toString(),
      cookie === '' ? [] : [`Cookie: backstory=${cookie}`],
    );
    expect(answered.status).toBe(303);
    cookie = sealedOf(answered);
    path = answered.header('location') ?? '';
    seen.push(path, answered.header('set-cookie') ?? '');
  }
  throw new Error('the journey has no end');
}

it('a whole journey without scripts writes no line to the log, and no answer to an address or a cookie', async () => {
  const whole = vignettes.filter(({ answers }) => replay({ answers }).place === 'result').slice(0, 2);
  const before = site.output();
  for (const vignette of whole) {
    const { end, seen } = await walk(vignette);
    expect(end).toBe('/en/review');
    const text = seen.join('\n');
    expect(text).not.toContain('?');
    const values = Object.values(vignette.answers)
      .flat()
      .filter((value) => String(value).length > 5);
    for (const value of values) expect(text).not.toContain(`=${value}`);
  }
  expect(whole).toHaveLength(2);
  expect(site.output()).toBe(before);
});

it('refused and odd requests write no line to the log either', async () => {
  const before = site.output();
  await send(site.port, { method: 'TRACE', path: '/en' });
  await send(site.port, { path: '/%' });
  await send(site.port, { path: '/en/none?answer=self' });
  await send(site.port, { method: 'POST', path: '/en', headers: ['Next-Action: x'], body: 'answer=self' });
  await postForm(site.port, '/en/answer', 'question=%00&answer=self', ['Cookie: backstory=x']);
  await postForm(site.port, '/en/answer', '', ['Sec-Fetch-Site: cross-site']);
  expect(site.output()).toBe(before);
});

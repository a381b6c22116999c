import type { Session } from './malformed';
import { postForm, sealedOf, send } from './wire';

/** A session with one answer, begun as somebody without scripts would. */
export async function beginSession(port: number): Promise<Session> {
  const sealed = sealedOf(await postForm(port, '/en/answer', 'question=respondent&respondent=self&session='));
  const page = await send(port, {
    path: '/en/questions/head-chest-signs',
    headers: [`Cookie: backstory=${sealed}`],
  });
  return { sealed, token: /name="session" value="([^"]+)"/.exec(page.body)?.[1] ?? '' };
}

import { Agent, request } from 'node:http';
import { streamOf } from '../../machines/support/random';
import { endpoints, malformed, markOf, type Endpoint, type Malformed } from './malformed';
import { beginSession } from './session';

export type Storm = {
  readonly sent: number;
  /** How many answers had each status; `none` where the connection was lost. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The seeds of inputs that got a 5xx, an echo or no answer. */
  readonly failed: readonly number[];
};

const atOnce = 8;

function post(port: number, agent: Agent, { path, headers, body }: Malformed) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method: 'POST',
        path,
        headers: { ...headers, 'Content-Length': body.length },
      },
      (response) => {
        let text = JSON.stringify(response.headers);
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += String(part);
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Sends that many malformed inputs to one endpoint of a site that has a public origin: there each comes from
 * a client of its own, so that the limit on posts hides nothing. Input n is drawn from seed n.
 */
export async function storm(port: number, endpoint: Endpoint, count: number): Promise<Storm> {
  const session = await beginSession(port);
  const offset = endpoints.indexOf(endpoint) * 1_000_000;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const statuses: Record<string, number> = {};
  const failed: number[] = [];
  let next = 1;
  const work = async () => {
    while (next <= count) {
      const seed = offset + next;
      next += 1;
      const mark = markOf(seed);
      const status = await post(port, agent, malformed(endpoint, mark, session, streamOf(seed))).then(
        (answered) => {
          const isBad = answered.status >= 500 || answered.text.includes(`zq${seed}zq`);
          if (isBad) failed.push(seed);
          return String(answered.status);
        },
        () => {
          failed.push(seed);
          return 'none';
        },
      );
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  return { sent: next - 1, statuses, failed };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import { constants } from 'node:os';
import { sendShared } from './prepare/sent.js';

// Next and React choose their production code as they load.
process.env.NODE_ENV = 'production';
const { default: next } = await import('next');

const [port = '3000'] = process.argv.slice(2);
const folder = process.cwd();
const site = next({ dev: false, dir: folder, port: Number(port) });
await site.prepare();
const answer = site.getRequestHandler();
const answeredFromFiles = sendShared(`${folder}/.next`);

/**
 * Serves the built site of the folder it runs in. What is the same for everyone was compressed when it was
 * built (docs/adr/0018-what-was-built-is-sent-as-it-is.md); everything else is the framework’s. The guard in
 * `app/gate.ts` comes before both.
 */
const server = createServer(async (request, response) => {
  try {
    if (!answeredFromFiles(request, response)) await answer(request, response);
  } catch (cause) {
    console.error(cause);
    response.statusCode = 500;
    response.end();
  }
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    // Whoever waits for an answer still gets it.
    server.close();
    await once(server, 'close');
    process.exit(128 + constants.signals[signal]);
  });
}

server.listen(Number(port));

import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from './build.js';
import { install } from './install.js';
import { Problem, takesNoArguments } from './problem.js';
import { runNode, siteServer, tools } from './run.js';
import { secret } from './secret.js';

function portFrom({ PORT: text = '' }) {
  if (text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Problem(`PORT is “${text}”. It must be a whole number from 1 to 65535, such as PORT=3000.`);
}

/** Throws where nothing can listen on the port, before anything takes its time. */
async function mustBeFree(port) {
  const { code } = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen(port, () => probe.close(() => resolve({})));
  });
  if (code === undefined) return;
  const why =
    code === 'EADDRINUSE'
      ? 'is in use: stop what uses it, or choose another'
      : `cannot be used (${code}): choose another`;
  throw new Problem(`Port ${port} ${why}, such as PORT=${port === 3001 ? 3002 : 3001}.`);
}

async function tellWhenReady(port, ended) {
  const address = `http://localhost:${port}`;
  while (!ended.aborted) {
    try {
      await fetch(address, { method: 'HEAD', redirect: 'manual', signal: ended });
      console.log(`Backstory is at ${address}`);
      return;
    } catch {
      await pause(200);
    }
  }
}

async function serve(port, file, ...args) {
  const server = new AbortController();
  const told = tellWhenReady(port, server.signal);
  const code = await runNode(file, [...args, String(port)], { env: { BACKSTORY_SECRET: secret() } });
  server.abort();
  await told;
  return code;
}

const hint = ' Choose the port with PORT, such as PORT=3001.';

/** Serves the site as a clinic would. */
export async function start(args) {
  takesNoArguments('start', args, hint);
  const port = portFrom(process.env);
  await mustBeFree(port);
  await install();
  await build();
  return serve(port, siteServer);
}

/** Serves the site for somebody who works on it: a change shows at once. */
export async function dev(args) {
  takesNoArguments('dev', args, hint);
  const port = portFrom(process.env);
  await mustBeFree(port);
  await install();
  return serve(port, tools.next, 'dev', '-p');
}

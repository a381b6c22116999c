import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from '../../prepare/build.js';
import { inProject, root } from '../../prepare/project.js';
import { siteServer } from '../../prepare/run.js';
import { secret } from '../../prepare/secret.js';

/** What the server’s process uses of this machine. */
export type Use = {
  /** Its resident memory, in MiB. */
  readonly memory: number;
  /** The processor time it took so far, in seconds. */
  readonly processor: number;
};

export type Site = {
  readonly origin: string;
  readonly use: () => Promise<Use>;
  readonly stop: () => Promise<void>;
};

/** Has a server listen on a free port of this machine alone, and resolves to its origin. */
export async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${String(address.port)}`;
}

async function freePort(): Promise<string> {
  const probe = createServer();
  const { port } = new URL(await listen(probe));
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The seconds in a time as `ps` writes it: `1-02:03:04` or `03:04.05`. */
function secondsIn(time: string): number {
  const [days, clock] = time.includes('-') ? time.split('-') : ['0', time];
  const seconds = (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Number(days) * 86_400 + seconds;
}

async function useOf(pid: number): Promise<Use> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,time=', '-p', String(pid)]);
  const [memory = '', time = ''] = stdout.trim().split(/\s+/);
  return { memory: Number(memory) / 1024, processor: secondsIn(time) };
}

/**
 * Serves the production build as `npm start` does, in a process of its own on a free port, for a clinic
 * with these settings; those of `clinic.config.ts` where none are given.
 */
export async function startSite(settings?: object): Promise<Site> {
  await build();
  const port = await freePort();
  const server = spawn(process.execPath, [inProject(siteServer), port], {
    cwd: root,
    env: {
      ...process.env,
      BACKSTORY_SECRET: secret(),
      NEXT_TELEMETRY_DISABLED: '1',
      ...(settings === undefined ? {} : { CLINIC_SETTINGS: JSON.stringify(settings) }),
    },
    stdio: 'ignore',
  });
  const kill = () => server.kill();
  process.on('exit', kill);
  const origin = `http://127.0.0.1:${port}`;
  const { pid } = server;
  if (pid === undefined) throw new Error('the server did not start');
  for (let ready = false; !ready;) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new Error('the server ended before it served a page');
    }
    ready = await fetch(`${origin}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (!ready) await pause(100);
  }
  return {
    origin,
    use: () => useOf(pid),
    stop: async () => {
      process.off('exit', kill);
      const ended = once(server, 'exit');
      if (server.kill()) await ended;
    },
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from '@/scripts/prepare/project.js';
import { siteServer } from '@/scripts/prepare/run.js';

/** A built site that listens on a port of its own. */
export type Site = {
  readonly port: number;
  /** All that the server has written so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Starts a built site as a clinic would, with some settings over those of the file. */
export async function startSite(settings: object, folder = inProject('.')): Promise<Site> {
  const port = await freePort();
  const child = spawn(process.execPath, [inProject(siteServer), String(port)], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      BACKSTORY_SECRET: 'a secret for the attacks, and for nothing else',
      CLINIC_SETTINGS: JSON.stringify(settings),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      written += String(data);
    });
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const isUp = async () => {
    try {
      return (await fetch(`http://localhost:${port}/api/health`)).ok;
    } catch {
      return false;
    }
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isUp()) return { port, output: () => written, stop };
    if (child.exitCode !== null) break;
    await pause(150);
  }
  await stop();
  throw new Error(`The site did not start. It wrote:\n${written}`);
}

import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from './site';

const types: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export type Files = { readonly origin: string; readonly stop: () => void };

/** Serves files by their paths, compressed as `next start` compresses ours. */
export async function serveFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<Files> {
  const compressed = new Map([...files].map(([path, text]) => [path, gzipSync(text)]));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = compressed.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  const origin = await listen(server);
  return {
    origin,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

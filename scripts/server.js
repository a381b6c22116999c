import { createServer } from 'node:http';
import sirv from 'sirv';

const built = '/_next/static';
const [port = '3000'] = process.argv.slice(2);

// Next and React choose their production code as they load.
process.env.NODE_ENV = 'production';
const { default: next } = await import('next');

const site = next({ dev: false, dir: process.cwd(), port: Number(port) });
await site.prepare();
const answer = site.getRequestHandler();
const sendFile = sirv('.next/static', { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 });

/**
 * Serves the built site of the folder it runs in. What was built is the same for everyone and was compressed
 * once (docs/adr/0018-what-was-built-is-sent-as-it-is.md); everything else is the framework’s. The guard in
 * `app/gate.ts` comes before both.
 */
createServer((request, response) => {
  const { url } = request;
  const isFile = url.startsWith(`${built}/`) && (request.method === 'GET' || request.method === 'HEAD');
  if (!isFile) return answer(request, response);
  request.url = url.slice(built.length);
  sendFile(request, response, () => {
    request.url = url;
    answer(request, response);
  });
}).listen(Number(port));

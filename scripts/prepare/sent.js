import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.body': 'application/json',
};

/** How a file is compressed, the shortest first: the coding’s name and what it is called on disk. */
const codings = [
  { name: 'br', suffix: '.br', compress: (content) => brotliCompressSync(content) },
  { name: 'gzip', suffix: '.gz', compress: (content) => gzipSync(content, { level: 9 }) },
];

/** Scripts, styles and words of a build in `.next`, which are the same for everyone, by their addresses. */
function* sharedFiles(build) {
  const below = (folder) =>
    readdirSync(join(build, folder), { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  for (const name of below('static')) {
    if (/\.(?:js|css)$/.test(name)) {
      // The name of the file changes with what is in it.
      yield { address: `/_next/static/${name}`, file: join(build, 'static', name), changes: false };
    }
  }
  for (const name of below('server/app')) {
    const [, address] = /^([\w-]+\/words\/\w+)\.body$/.exec(name) ?? [];
    if (address !== undefined)
      yield { address: `/${address}`, file: join(build, 'server/app', name), changes: true };
  }
}

/** Puts beside each shared file of a build what a browser is sent in place of it. */
export function compressShared(build) {
  for (const { file } of sharedFiles(build)) {
    for (const { suffix, compress } of codings)
      writeFileSync(`${file}${suffix}`, compress(readFileSync(file)));
  }
}

function accepts(header, name) {
  return header.split(',').some((part) => {
    const [coding, weight = ''] = part.split(';').map((text) => text.trim());
    return coding === name && !/^q=0(?:\.0*)?$/.test(weight);
  });
}

function read({ file, changes }) {
  const content = readFileSync(file);
  const headers = {
    'Content-Type': types[extname(file)],
    'Cache-Control': changes ? 'no-cache' : 'public, max-age=31536000, immutable',
    ETag: `"${createHash('sha256').update(content).digest('base64url')}"`,
    Vary: 'Accept-Encoding',
  };
  const compressed = codings
    .filter(({ suffix }) => existsSync(`${file}${suffix}`))
    .map(({ name, suffix }) => ({ name, content: readFileSync(`${file}${suffix}`) }));
  return { headers, content, compressed };
}

/**
 * Reads the shared files of a build once, and gives a function that answers a request for one of them, in
 * the shortest coding that the browser reads. It says whether it has answered.
 */
export function sendShared(build) {
  const files = new Map([...sharedFiles(build)].map((one) => [one.address, read(one)]));
  return (request, response) => {
    const file = files.get(request.url);
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const accepted = request.headers['accept-encoding'] ?? '';
    const coding = file.compressed.find(({ name }) => accepts(accepted, name));
    const { content } = coding ?? file;
    if (request.headers['if-none-match'] === file.headers.ETag) {
      response.writeHead(304, file.headers).end();
      return true;
    }
    const encoding = coding === undefined ? {} : { 'Content-Encoding': coding.name };
    response.writeHead(200, { ...file.headers, ...encoding, 'Content-Length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
    return true;
  };
}

import { connect } from 'node:net';

/** What came back on the wire; status 0 where the connection was closed without an answer. */
export type Answered = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** Everything, headers included. */
  readonly text: string;
  readonly body: string;
};

function read(text: string): Answered {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end === -1 ? undefined : end).split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    header: (name) => headers.get(name),
    text,
    body: end === -1 ? '' : text.slice(end + 4),
  };
}

/** Sends bytes as they are, in latin1, and reads until the server closes or has been silent for a while. */
export async function sendRaw(port: number, data: string, patience = 3000): Promise<Answered> {
  const socket = connect(port, '127.0.0.1');
  const parts: Buffer[] = [];
  await new Promise<void>((resolve) => {
    const done = () => {
      socket.destroy();
      resolve();
    };
    socket.setTimeout(patience, done);
    socket.on('data', (part) => parts.push(part));
    socket.on('close', done);
    socket.on('error', done);
    socket.write(data, 'latin1');
  });
  return read(Buffer.concat(parts).toString('utf8'));
}

export type Sent = {
  readonly method?: string;
  readonly path: string;
  /** Whole header lines, without their line ends. */
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly host?: string;
};

/** One request on a connection of its own, written line by line so that any of them can be wrong. */
export function send(port: number, { method = 'GET', path, headers = [], body = '', host }: Sent) {
  const hasLength = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line));
  const length = body === '' || hasLength ? [] : [`Content-Length: ${Buffer.byteLength(body, 'latin1')}`];
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host ?? `localhost:${port}`}`,
    'Connection: close',
    ...length,
    ...headers,
  ];
  return sendRaw(port, `${lines.join('\r\n')}\r\n\r\n${body}`);
}

const formType = 'Content-Type: application/x-www-form-urlencoded';

/** A form as a browser posts it from one of our pages. */
export function postForm(port: number, path: string, body: string, headers: readonly string[] = []) {
  return send(port, {
    method: 'POST',
    path,
    body,
    headers: [formType, 'Origin: null', 'Sec-Fetch-Site: same-origin', ...headers],
  });
}

export function postCase(port: number, body: string, headers: readonly string[] = []) {
  return send(port, {
    method: 'POST',
    path: '/api/assess',
    body,
    headers: ['Content-Type: application/json', ...headers],
  });
}

/** The sealed cookie that an answer was given. */
export function sealedOf({ text }: Answered): string {
  return /^set-cookie: backstory=([^;]+)/im.exec(text)?.[1] ?? '';
}

import { createHash } from 'node:crypto';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a file is answered: 200 with what its ending is, unless a test says otherwise. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/** What a test has a server do wrong, by path; it gets the right answer. */
export type Wrong = Readonly<Record<string, (right: Answer) => Partial<Answer>>>;

/** A release of a few files behind a server that does everything right but what a test asks for; `use` gets its address. */
export async function withServer<T>(wrong: Wrong, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice('/add-in/'.length);
    const { port } = server.address() as AddressInfo;
    const body = filesAt(`http://localhost:${String(port)}/add-in`).get(path);
    const right: Answer =
      body === undefined
        ? { status: 404, headers: { 'Content-Type': 'text/html' }, body: 'not found' }
        : { status: 200, headers: headersOf(path), body };
    const answer = { ...right, ...wrong[path]?.(right) };
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    return await use(`http://localhost:${String((server.address() as AddressInfo).port)}/add-in/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** An answer with a header more, or another. */
export function withHeader(name: string, value: string): (right: Answer) => Partial<Answer> {
  return ({ headers }) => ({ headers: { ...headers, [name]: value } });
}

export function withoutHeader(name: string): (right: Answer) => Partial<Answer> {
  return ({ headers }) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name)),
  });
}

function filesAt(address: string): ReadonlyMap<string, string> {
  const files = new Map([
    [
      'manifest.xml',
      `<OfficeApp><IconUrl DefaultValue="${address}/assets/icon-32.png"/><SourceLocation DefaultValue="${address}/taskpane.html"/><Url DefaultValue="${address}/functions.json"><Override Value="${address}/functions-zh-cn.json"/></Url></OfficeApp>`,
    ],
    [
      'taskpane.html',
      '<script src="https://office.example/office.js"></script><script src="commands.js?1"></script>',
    ],
    ['commands.js', 'void 0;'],
    ['functions.json', '{}'],
    ['functions-zh-cn.json', '{}'],
    ['assets/icon-32.png', 'png'],
    ['chunk-health.0123456789abcdef0123.js', 'void 0;'],
    ['cmaps/GB-H.bcmap', 'map'],
  ]);
  const sums = [...files].map(
    ([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`,
  );
  return files.set('SHA256SUMS', sums.join(''));
}

function headersOf(path: string): OutgoingHttpHeaders {
  const ending = path.replace(/^.*\./, '');
  return {
    'Content-Type': TYPES[ending] ?? 'application/octet-stream',
    'Access-Control-Allow-Origin': '*',
    ...(ending !== 'png' && {
      'Cache-Control': path.startsWith('chunk-') ? 'max-age=31536000, immutable' : 'no-cache',
    }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  xml: 'text/xml',
};

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built library: `dist` of this repository, or the folder named by DIST. */
export const DIST = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

if (!existsSync(join(DIST, 'auto.js'))) throw new Error(`Nothing is built in ${DIST}: npm run build`);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.css': 'text/css',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.webp': 'image/webp',
};

/** A result as it came to an endpoint. */
export interface Letter {
  headers: IncomingMessage['headers'];
  body: string;
}

/** What an endpoint says to a letter; `cut` breaks the line before a word. */
export type Reply = 'cut' | { status: number; json?: unknown; type?: string };

/** An endpoint of one test. It answers with a receipt unless told otherwise, and keeps every letter. */
export interface Mailbox {
  /** Its path, for the `endpoint` attribute. */
  address: string;
  letters: Letter[];
  /** Resolves with the letter of that number, the first being 1, once it has come. */
  letter(number: number): Promise<Letter>;
  reply: (letter: Letter) => Reply;
}

/** A page of somebody's website. */
export interface PageOf {
  body: string;
  head?: string;
  lang?: string;
  dir?: string;
  headers?: Record<string, string>;
  /** Whether it loads `auto.js`. Default: yes. */
  library?: boolean;
}

/** A website with the library on it, at two origins. */
export interface Site {
  /** Where pages are. */
  origin: string;
  /** The same site at another origin. */
  other: string;
  /** Puts a page on the site and gives its address. */
  page(page: PageOf | string): string;
  /** Puts a file on the site and gives its path. */
  file(name: string, content: unknown, type?: string): string;
  mailbox(): Mailbox;
  /** Serves another build of the library under `/name/`, at both origins. */
  copy(name: string, path: string): void;
  /** Puts a folder on the site whose files are whatever `serve` answers to their names, and gives its path. */
  folder(serve: (name: string, request: IncomingMessage, response: ServerResponse) => unknown): string;
  /** Cuts the line to every address that fits, until it is ended. */
  cuts(address: RegExp): { end: () => void };
  /** Every request since it started, as `GET /path`, with the origin it came to. */
  requests: { origin: string; line: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** Starts a website on two free ports. */
export async function openSite(): Promise<Site> {
  const files = new Map<string, { text: string | Buffer; headers: Record<string, string> }>();
  const boxes = new Map<string, Mailbox & { came: () => void }>();
  // The second is a copy of the library, from another address.
  const copies = new Map([
    ['library-widgets', DIST],
    ['second-copy', DIST],
  ]);
  const folders = new Map<string, Parameters<Site['folder']>[0]>();
  const cut = new Set<RegExp>();
  const requests: Site['requests'] = [];
  let made = 0;

  const answer = async (origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', origin);
    requests.push({ origin, line: `${request.method} ${pathname}`, headers: request.headers });
    if ([...cut].some((address) => address.test(pathname))) return void request.socket.destroy();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const box = boxes.get(pathname);
    if (request.method === 'POST' && box) return take(box, request, response);
    const [, folder = '', name = ''] = /^(\/\d+\/)(.*)$/.exec(pathname) ?? [];
    const serve = folders.get(folder);
    if (serve) return void (await serve(name, request, response));
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const found = files.get(pathname) ?? fileIn(copies, pathname);
    if (!found) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page.');
    const headers = { 'Content-Type': TYPES[extname(pathname)] ?? 'text/plain', ...found.headers };
    give(Buffer.from(found.text), headers, request, response);
  };

  const servers = [createServer(), createServer()] as [Server, Server];
  const [origin, other] = (await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      server.on('request', (request: IncomingMessage, response: ServerResponse) => {
        answer(address, request, response).catch(() => response.destroy());
      });
      return address;
    }),
  )) as [string, string];

  const file = (name: string, text: string, headers: Record<string, string>): string => {
    const path = `/${++made}/${name}`;
    files.set(path, { text, headers });
    return path;
  };

  return {
    origin,
    other,
    requests,
    page: (page) => {
      const { text, headers = {} } = typeof page === 'string' ? { text: page } : { text: written(page), ...page };
      return origin + file('page.html', text, headers);
    },
    file: (name, content, type) =>
      file(name, typeof content === 'string' ? content : JSON.stringify(content), type ? { 'Content-Type': type } : {}),
    copy: (name, path) => void copies.set(name, path),
    folder: (serve) => {
      const path = `/${++made}/`;
      folders.set(path, serve);
      return path;
    },
    cuts: (address) => {
      cut.add(address);
      return { end: () => void cut.delete(address) };
    },
    mailbox: () => {
      const waiting = new Set<() => void>();
      const letters: Letter[] = [];
      const box = {
        address: `/${++made}/v1/results`,
        letters,
        letter: async (number: number) => {
          while (letters.length < number) await new Promise<void>((came) => waiting.add(came));
          return letters[number - 1]!;
        },
        reply: receipt(),
        came: () => {
          waiting.forEach((came) => came());
          waiting.clear();
        },
      };
      boxes.set(box.address, box);
      return box;
    },
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((closed) => {
              server.close(() => closed());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}

/** Answers as the collector does: 201 for what is new, 200 for what it has. */
export function receipt(): (letter: Letter) => Reply {
  const had = new Set<string>();
  return ({ headers, body }) => {
    const { id, rev } = JSON.parse(body) as { id: string; rev: number };
    const key = String(headers['idempotency-key']);
    const status = had.has(key) ? 200 : 201;
    had.add(key);
    return { status, json: { received: id, rev } };
  };
}

async function take(
  box: Mailbox & { came: () => void },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const letter = { headers: request.headers, body: Buffer.concat(chunks).toString() };
  const reply = box.reply(letter);
  if (reply === 'cut') return void request.socket.destroy();
  response.writeHead(reply.status, { 'Content-Type': reply.type ?? 'application/json' });
  response.end(reply.json === undefined ? '' : JSON.stringify(reply.json));
  box.letters.push(letter);
  box.came();
}

/** A file below one of the folders. */
function fileIn(
  copies: Map<string, string>,
  pathname: string,
): { text: Buffer; headers: Record<string, string> } | undefined {
  const [, first = '', name] = /^\/([\w-]+)\/(.+)$/.exec(pathname) ?? [];
  const folder = copies.get(first);
  const path = folder && name && join(folder, normalize(`/${name}`));
  return path && existsSync(path) ? { text: readFileSync(path), headers: {} } : undefined;
}

/** The whole of a file, or the part that a player asks for. */
function give(
  bytes: Buffer,
  headers: Record<string, string>,
  { headers: { range } }: IncomingMessage,
  response: ServerResponse,
): void {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return void response.writeHead(200, headers).end(bytes);
  const end = Math.min(to ? Number(to) : Infinity, bytes.length - 1);
  const part = { 'Content-Range': `bytes ${from}-${end}/${bytes.length}`, 'Accept-Ranges': 'bytes' };
  response.writeHead(206, { ...headers, ...part }).end(bytes.subarray(Number(from), end + 1));
}

function written({ body, head = '', lang = 'en', dir, library = true }: PageOf): string {
  return `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Our library</title>
    <link rel="icon" href="data:," />
    ${head}
    ${library ? '<script type="module" src="/library-widgets/auto.js"></script>' : ''}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

/** A running site: its address without a final slash, and the way to end it. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers one path; may write a body made on the fly. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves folders on a free port of 127.0.0.1; nothing outside the machine can reach it.
 *
 * @param folders address prefix (`/` or `/name/`) → absolute folder
 * @param routes exact path → what answers it, before any folder is asked
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  routes: Readonly<Record<string, Route>> = {},
): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const route = routes[pathname];
    if (route) route(request, response);
    else void answerWithFile(folders, decodeURIComponent(pathname), response);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answerWithFile(
  folders: Readonly<Record<string, string>>,
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  const file = locate(folders, pathname);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such page.');
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** The file behind a path, or `null` when the path leads out of the served folders. */
function locate(folders: Readonly<Record<string, string>>, pathname: string): string | null {
  const longestFirst = Object.keys(folders).toSorted((a, b) => b.length - a.length);
  const prefix = longestFirst.find((one) => pathname.startsWith(one));
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const file = resolve(folder, pathname.slice(prefix.length));
  return file.startsWith(folder + sep) ? file : null;
}

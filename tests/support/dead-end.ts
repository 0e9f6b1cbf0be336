import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A proxy behind which there is nothing: it takes every request and never answers. */
export interface DeadEnd {
  /** Address for a browser's proxy setting, `host:port`. */
  readonly address: string;
  /** Hosts that were asked for so far, each once. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Starts a dead end on a free port of 127.0.0.1. A browser that uses it reaches our own site, as
 * loopback addresses go round proxies, and nothing else: pictures of other sites neither load nor
 * fail, so a page looks the same with and without a network.
 */
export async function startDeadEnd(): Promise<DeadEnd> {
  const hosts = new Set<string>();
  const held = new Set<Socket>();
  const server = createServer((request) => {
    hosts.add(new URL(request.url ?? '/', 'http://unknown.invalid').hostname);
  });
  server.on('connect', (request) => hosts.add(request.url?.replace(/:\d+$/, '') ?? ''));
  server.on('connection', (socket) => {
    held.add(socket);
    socket.once('close', () => held.delete(socket));
    // The browser hangs up when it ends; that is no error of ours.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    hosts,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of held) socket.destroy();
      }),
  };
}

/** Our own pages under the names of news hosts: https and http on 127.0.0.1, and a forward proxy for browsers that cannot map hosts. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { selfSigned } from './certificate';

/** As strict as real sites get: nothing inline, nothing from elsewhere, no text that turns into markup. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export interface Page {
  body: string | Buffer;
  /** MIME type; HTML where unstated */
  type?: string;
  /** in the place of or beside the ordinary ones, names in lower case */
  headers?: Record<string, string>;
}

export interface NewsServer {
  httpsPort: number;
  /** plain http, and the proxy */
  httpPort: number;
  fingerprint: string;
  hosts: readonly string[];
  /** every address that was asked for, in order; a proxied host that is not ours appears as "refused host:port" */
  requests: string[];
  close(): Promise<void>;
}

/** Starts the server for these host names; pages are keyed by full address ("https://www.dw.com/en/story"). */
export async function startNewsServer(
  hosts: readonly string[],
  pages: Readonly<Record<string, Page>> = {},
): Promise<NewsServer> {
  const known = new Map(Object.entries(pages));
  const requests: string[] = [];
  const { key, cert, fingerprint } = selfSigned(hosts);
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(scheme, request);
    requests.push(url);
    const page = known.get(url);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      'content-security-policy': STRICT_POLICY,
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  };
  const secure = createSecureServer({ key, cert }, answer('https'));
  const plain = createServer(answer('http'));
  const sockets = trackSockets([secure, plain]);
  const httpsPort = await listen(secure);
  plain.on('connect', (request: IncomingMessage, client: Duplex) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !hosts.includes(host)) {
      requests.push(`refused ${request.url ?? ''}`);
      client.end('HTTP/1.1 502 Not here\r\n\r\n');
      return;
    }
    tunnel(client, httpsPort, sockets);
  });
  const httpPort = await listen(plain);
  return {
    httpsPort,
    httpPort,
    fingerprint,
    hosts,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed(secure), closed(plain)]);
    },
  };
}

/** The address asked for, without its query: as the key of a page. A proxied request carries the whole address. */
function addressOf(scheme: string, request: IncomingMessage): string {
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
  return `${url.protocol}//${url.hostname}${url.pathname}`;
}

function tunnel(client: Duplex, port: number, sockets: Set<Duplex>): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connected\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  for (const [one, other] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    sockets.add(one);
    one.on('error', () => other.destroy());
    one.on('close', () => {
      sockets.delete(one);
      other.destroy();
    });
  }
}

function trackSockets(servers: Server[]): Set<Duplex> {
  const sockets = new Set<Duplex>();
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  return sockets;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

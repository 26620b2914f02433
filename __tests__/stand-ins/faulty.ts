import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Certificate } from './certificate.ts';

/** What a service sends where nothing is wrong. */
export interface Reply {
  readonly type: string;
  readonly body: string;
}

/**
 * What goes wrong with every request, whatever the service is.
 *
 * - `reset`: the connection is reset after half of the answer.
 * - `drip`: the answer byte by byte, and then spaces without end, two a second.
 * - `silence`: the request is read and never answered.
 * - `truncated`: the first half of the body, complete as HTTP.
 * - `answer`: any other answer.
 */
export type Disturbance =
  | { readonly kind: 'none'; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'reset' | 'drip' | 'silence' | 'truncated' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** A request as it came in, with its token. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** A server on the loopback interface. */
export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface FaultyServer extends LoopbackServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

const DRIP_INTERVAL_IN_MS = 500;
const KEEP_ALIVE_IN_MS = 120_000;

/** Starts a server that disturbs every answer in the same way; with a certificate, it speaks TLS. */
export async function startFaulty(
  replyTo: (url: string) => Reply,
  disturbance: Disturbance,
  certificate?: Certificate,
): Promise<FaultyServer> {
  const requests: SeenRequest[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, headers });
    request.resume().once('end', () => void disturb(response, replyTo(url), disturbance));
  };
  // Longer than any client waits before it asks again, so that no connection is closed as it does.
  const options = { keepAliveTimeout: KEEP_ALIVE_IN_MS };
  const server = certificate
    ? createTlsServer({ ...options, ...certificate }, handle)
    : createServer(options, handle);
  const { port, close } = await listen(server);
  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    requests,
    close() {
      server.closeAllConnections();
      return close();
    },
  };
}

async function disturb(response: ServerResponse, reply: Reply, disturbance: Disturbance): Promise<void> {
  const body = Buffer.from(reply.body);
  const half = body.subarray(0, body.length / 2);
  const headers = { 'content-type': reply.type };
  switch (disturbance.kind) {
    case 'none':
      response.writeHead(200, { ...headers, ...disturbance.headers }).end(body);
      return;
    case 'silence':
      return;
    case 'truncated':
      response.writeHead(200, headers).end(half);
      return;
    case 'reset':
      response.writeHead(200, { ...headers, 'content-length': body.length });
      response.write(half, () => response.socket?.resetAndDestroy());
      return;
    case 'drip':
      response.writeHead(200, headers);
      for (let index = 0; !response.destroyed; index += 1) {
        response.write(body.subarray(index, index + 1).toString('latin1') || ' ');
        await delay(DRIP_INTERVAL_IN_MS);
      }
      return;
    case 'answer':
      response.writeHead(disturbance.status, disturbance.headers).end(disturbance.body);
  }
}

export interface ProxyStandIn extends LoopbackServer {
  readonly url: string;
  /** The hosts, with their ports, that a tunnel was asked for. */
  readonly tunnels: readonly string[];
}

/**
 * Starts a proxy that takes `CONNECT`, notes where to, and leads every tunnel to one port of this machine; without
 * that port it refuses.
 */
export async function startProxy(target?: number): Promise<ProxyStandIn> {
  const tunnels: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    tunnels.push(url);
    socket.on('error', () => socket.destroy());
    if (target === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    const tunnel = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
  });
  const { port, close } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    tunnels,
    close() {
      for (const socket of sockets) socket.destroy();
      return close();
    },
  };
}

/**
 * A port on which nothing listens. It lies below those that systems give out, so that no stand-in of a test that runs
 * at the same time gets it.
 */
export const CLOSED_PORT = 23_987;

async function listen(server: Server): Promise<LoopbackServer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

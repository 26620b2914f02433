import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import type { SlackMessage } from './block-kit.ts';
import { answer, type Channel, parseBody, type Workspace } from './slack-answers.ts';
import { type Fault, isDelivered, send } from './slack-faults.ts';

export type { SlackMessage } from './block-kit.ts';
export type { Channel } from './slack-answers.ts';
export { type Fault, rateLimit } from './slack-faults.ts';

/** What the stand-in has; every part has a default. */
export interface SlackOptions {
  readonly token?: string;
  /** Scopes of the token; with `chat:write.public` the bot need not be in a channel. */
  readonly scopes?: readonly string[];
  readonly channels?: readonly Channel[];
}

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** All headers; of `authorization` only the scheme. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, parsed by its content type, without its token; absent when the connection was closed before it. */
  readonly body?: unknown;
}

/** A stand-in for Slack that runs on the loopback interface. */
export interface SlackStandIn {
  /** Ends in `/api/`, as `slackApiUrl` of `@slack/web-api` does. */
  readonly apiUrl: string;
  readonly webhookUrl: string;
  readonly token: string;
  /** The messages that were posted, in order. */
  readonly messages: readonly SlackMessage[];
  /** Every request, refused ones and disturbed ones too. */
  readonly requests: readonly RecordedRequest[];
  /** Disturbs the next requests, one fault each, after those that already wait. */
  next(...faults: Fault[]): void;
  /** Breaks all open connections and stops. */
  close(): Promise<void>;
}

/** One channel of each kind: the bot is in #secrets and #archive, not in #random. */
const CHANNELS: readonly Channel[] = [
  { id: 'C0SECRETS', name: 'secrets', isMember: true },
  { id: 'C0RANDOM', name: 'random', isMember: false },
  { id: 'C0ARCHIVE', name: 'archive', isMember: true, isArchived: true },
];

/** Starts a Slack that takes only what the real one is documented to take. */
export async function startSlack(options: SlackOptions = {}): Promise<SlackStandIn> {
  const workspace: Workspace = {
    token: options.token ?? 'xoxb-stand-in',
    scopes: options.scopes ?? ['chat:write'],
    channels: options.channels ?? CHANNELS,
    webhookPath: '/services/T000/B000/stand-in',
  };
  const messages: SlackMessage[] = [];
  const requests: RecordedRequest[] = [];
  const faults: Fault[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    const { authorization = '', ...headers } = flatten(request);
    const fault = faults.shift();
    const recorded: { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] } = {
      method,
      path,
      headers: authorization ? { ...headers, authorization: authorization.split(' ', 1).join() } : headers,
    };
    requests.push(recorded);
    if (fault?.kind === 'close' && fault.when === 'before-body') {
      request.socket.destroy();
      return;
    }
    const contentType = (headers['content-type'] ?? '').split(';', 1).join().trim().toLowerCase();
    const body = parseBody(await readText(request), contentType);
    recorded.body = withoutToken(body);
    const result = answer({ method, path, authorization, body, contentType }, workspace, timeStamp());
    if (result.posted && (!fault || isDelivered(fault))) messages.push(result.posted);
    await send(request, response, result, fault);
  }

  /** Ten-thousandths of a second apart, so that no two messages share one. */
  function timeStamp(): string {
    return `1700000000.${String((messages.length + 1) * 100).padStart(6, '0')}`;
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A client that hung up is no fault of the stand-in; anything else must be seen.
      if (!request.destroyed || request.complete) console.error('The stand-in for Slack failed:', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    apiUrl: `${origin}/api/`,
    webhookUrl: `${origin}${workspace.webhookPath}`,
    token: workspace.token,
    messages,
    requests,
    next(...more) {
      faults.push(...more);
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function flatten({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function withoutToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('token' in body)) return body;
  const { token: _token, ...rest } = body;
  return rest;
}

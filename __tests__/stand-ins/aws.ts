import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, answer, CONTENT_TYPE, refusal } from './aws-answers.ts';
import { type Action, type AwsError, type AwsState, SERVICE, type StoredSecret } from './aws-state.ts';

export { type Action, arnOf, type StoredSecret, type StoredVersion } from './aws-state.ts';

/**
 * What goes wrong with a request. With `error` and `http` what was asked for is not done; with the others it is, unless
 * they say so.
 *
 * - `error`: an error of AWS, such as ThrottlingException.
 * - `http`: any answer at all, such as the page of a proxy.
 * - `half`: the ordinary answer, complete as HTTP, but only the first half of its body.
 * - `close`: the connection breaks: before anything is done, before the answer, or in the middle of it.
 * - `silence`: the request is read and never answered.
 * - `drip`: a space ten times a second, and never an end.
 */
export type AwsFault = (
  | {
      readonly kind: 'error';
      readonly type: string;
      readonly message?: string;
      readonly status?: number;
      /** AWS fails only when it has done what was asked for. */
      readonly isDone?: true;
    }
  | { readonly kind: 'http'; readonly status: number; readonly body: string }
  | { readonly kind: 'half' | 'silence' | 'drip' }
  | { readonly kind: 'close'; readonly when: 'before-doing' | 'before-answer' | 'during-answer' }
) & {
  /** Only a request for this action meets the fault. */
  readonly action?: Action;
};

/** What the stand-in has; every part has a default. */
export interface AwsOptions extends Partial<Omit<AwsState, 'regions'>> {
  /** The enabled regions, with what they have to begin with. */
  readonly regions?: Readonly<Record<string, readonly StoredSecret[]>>;
  /** How long an answer takes. */
  readonly latencyInMs?: number;
}

/** A request as it came in. */
export interface RecordedRequest {
  readonly action: string;
  /** The region that it was signed for. */
  readonly region: string | undefined;
  readonly input: unknown;
}

/** A stand-in for AWS Secrets Manager, for all regions, that runs on the loopback interface. */
export interface AwsStandIn {
  readonly url: string;
  /** The variables that lead the SDK here, with credentials. */
  readonly environment: Readonly<Record<string, string>>;
  /** Every request, refused ones and disturbed ones too. */
  readonly requests: readonly RecordedRequest[];
  /** What a region has by now. */
  secrets(region: string): readonly StoredSecret[];
  /** The most requests that were under way at the same time. */
  readonly mostAtOnce: number;
  /** Disturbs the next requests, one fault each, after those that already wait. */
  next(...faults: AwsFault[]): void;
  /** Breaks all open connections and stops. */
  close(): Promise<void>;
}

/** AWS takes a signature for five minutes. https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html */
const MAX_SKEW_IN_MS = 5 * 60_000;

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

const SECRET_ACCESS_KEY = 'secret-key-not-to-be-shown';
const DRIP_INTERVAL_IN_MS = 100;

/** Starts a Secrets Manager that takes only what the real one is documented to take. */
export async function startAws({
  latencyInMs = 0,
  regions = { 'eu-west-1': [] },
  ...options
}: AwsOptions = {}): Promise<AwsStandIn> {
  const state: AwsState = {
    accessKeyId: 'key-id-not-to-be-shown',
    sessionToken: 'session-token-not-to-be-shown',
    regions: Object.fromEntries(Object.entries(regions).map(([region, secrets]) => [region, [...secrets]])),
    denied: [],
    longestPage: 100,
    hasNamespace: false,
    ...options,
  };
  const requests: RecordedRequest[] = [];
  const faults: AwsFault[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const input = parse(await readText(request));
    const action = (headers['x-amz-target'] ?? '').replace(`${SERVICE}.`, '');
    const region = AUTHORIZATION.exec(headers.authorization ?? '')?.[3];
    requests.push({ action, region, input });
    const fault = takeFault(action);
    if (latencyInMs > 0) await delay(latencyInMs);
    const problem = checkProtocol(method, path, headers) ?? checkSignature(headers, state);
    const ordinary =
      problem || (fault && prevents(fault))
        ? refusal(problem ?? { type: 'InternalServiceError', message: '' }, state)
        : answer({ action, region: region ?? '', input }, state);
    await send(request, response, ordinary, fault);
  }

  function takeFault(action: string): AwsFault | undefined {
    const index = faults.findIndex((fault) => (fault.action ?? action) === action);
    return index < 0 ? undefined : faults.splice(index, 1)[0];
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    ordinary: Answer,
    fault: AwsFault | undefined,
  ): Promise<void> {
    const { status, headers, body } = ordinary;
    const half = body.slice(0, body.length / 2);
    switch (fault?.kind) {
      case undefined:
        return write(response, ordinary);
      case 'error': {
        const { type, message = 'As told.', status: told = 400 } = fault;
        return write(response, refusal({ type, message, status: told }, state));
      }
      case 'http':
        return write(response, { status: fault.status, headers: {}, body: fault.body });
      case 'half':
        return write(response, { status, headers, body: half });
      case 'silence':
        return;
      case 'close':
        if (fault.when === 'during-answer') {
          response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
          await new Promise<void>((resolve) => void response.write(half, () => resolve()));
        }
        request.socket.destroy();
        return;
      case 'drip':
        response.writeHead(status, headers);
        while (!response.destroyed) {
          response.write(' ');
          await delay(DRIP_INTERVAL_IN_MS);
        }
    }
  }

  const server = createServer((request, response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.once('close', () => {
      atOnce -= 1;
    });
    handle(request, response).catch((error: unknown) => {
      // A client that hung up is no fault of the stand-in; anything else must be seen.
      if (!request.destroyed || request.complete) console.error('The stand-in for AWS failed:', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    environment: {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
      AWS_ACCESS_KEY_ID: state.accessKeyId,
      AWS_SECRET_ACCESS_KEY: SECRET_ACCESS_KEY,
      ...(state.sessionToken && { AWS_SESSION_TOKEN: state.sessionToken }),
    },
    requests,
    secrets: (region) => state.regions[region] ?? [],
    get mostAtOnce() {
      return mostAtOnce;
    },
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

function prevents(fault: AwsFault): boolean {
  if (fault.kind === 'close') return fault.when === 'before-doing';
  return fault.kind === 'http' || (fault.kind === 'error' && !fault.isDone);
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

function checkProtocol(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): AwsError | undefined {
  const isRight =
    method === 'POST' &&
    path === '/' &&
    headers['content-type'] === CONTENT_TYPE &&
    headers['x-amz-target']?.startsWith(`${SERVICE}.`);
  return isRight ? undefined : { type: 'UnknownOperationException', message: '' };
}

/** The form of a signature, and that it is one for this service, of this caller, and fresh. */
function checkSignature(headers: Readonly<Record<string, string>>, state: AwsState): AwsError | undefined {
  const fail = (type: string, message: string): AwsError => ({ type, message });
  if (!headers.authorization)
    return fail('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const [, keyId = '', day = '', region = '', service, signed = ''] =
    AUTHORIZATION.exec(headers.authorization) ?? [];
  const date = headers['x-amz-date'] ?? '';
  const signedHeaders = signed.split(';');
  if (!keyId || !/^\d{8}T\d{6}Z$/.test(date) || !date.startsWith(day))
    return fail('IncompleteSignatureException', 'The authorization header or x-amz-date is malformed.');
  const mustBeSigned = Object.keys(headers).filter((name) => name === 'host' || name.startsWith('x-amz-'));
  if (mustBeSigned.some((name) => !signedHeaders.includes(name)))
    return fail('InvalidSignatureException', 'Not every header that must be signed is.');
  if (service !== SERVICE)
    return fail('InvalidSignatureException', `Credential should be scoped to correct service: '${SERVICE}'.`);
  const then = Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  if (Math.abs(Date.now() - then) > MAX_SKEW_IN_MS)
    return fail('InvalidSignatureException', `Signature expired: ${date} is not now.`);
  const isKnown = keyId === state.accessKeyId && headers['x-amz-security-token'] === state.sessionToken;
  // A region that is not enabled does not know the account's keys.
  if (!isKnown || !Object.hasOwn(state.regions, region))
    return fail('UnrecognizedClientException', 'The security token included in the request is invalid.');
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import http from 'node:http';
import https from 'node:https';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** How often a request is sent at most, as it is by default. */
export const MAX_ATTEMPTS = 3;

/** AWS answers within a second; after this long an attempt is given up. */
export const TIMEOUT_IN_MS = 10_000;

const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** A client for AWS Secrets Manager in a region, with the credentials that AWS's own command line uses. */
export function clientFor(region: string, timeoutInMs: number): SecretsManagerClient {
  // The client's own agents do not heed HTTPS_PROXY and NO_PROXY.
  const agent = { keepAlive: true, proxyEnv: process.env };
  return new SecretsManagerClient({
    region,
    maxAttempts: MAX_ATTEMPTS,
    // Slows down when AWS asks for it. Without that, some of several hundred requests use up their attempts.
    retryMode: 'adaptive',
    logger: SILENT,
    requestHandler: {
      connectionTimeout: timeoutInMs,
      requestTimeout: timeoutInMs,
      throwOnRequestTimeout: true,
      socketTimeout: timeoutInMs,
      httpAgent: new http.Agent(agent),
      httpsAgent: new https.Agent(agent),
    },
  });
}

/** The time-outs of the client end with the header of an answer; this also ends one whose body never does. */
export function deadline(timeoutInMs: number): { readonly abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(2 * MAX_ATTEMPTS * timeoutInMs) };
}

import http from 'node:http';
import https from 'node:https';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** How often a request is sent at most, as it is by default. */
const MAX_ATTEMPTS = 3;

/** AWS answers within a second; after this long an attempt is given up. */
const TIMEOUT_IN_MS = 10_000;

const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

export type AwsConnection = ReturnType<typeof connectToAws>;

/**
 * A client for one region, which tries again by itself.
 *
 * @param onFailedAttempt gets the error of each attempt that was at least on its way to AWS. Where credentials were
 *   missing, or could not be fetched, there was none.
 */
export function connectToAws(
  region: string,
  timeoutInMs = TIMEOUT_IN_MS,
  onFailedAttempt: (error: unknown) => void = () => {},
) {
  // The client's own agents do not heed HTTPS_PROXY and NO_PROXY.
  const agent = { keepAlive: true, proxyEnv: process.env };
  const client = new SecretsManagerClient({
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
  client.middlewareStack.add(
    (next) => async (request) => {
      try {
        return await next(request);
      } catch (error) {
        onFailedAttempt(error);
        throw error;
      }
    },
    // Around the sending of a signed request and the reading of its answer, within the loop of attempts.
    { name: 'failedAttempts', step: 'deserialize', priority: 'high' },
  );
  return {
    client,
    /** The time-outs above end with the header of an answer; this also ends one whose body never does. */
    deadline: () => ({ abortSignal: AbortSignal.timeout(2 * MAX_ATTEMPTS * timeoutInMs) }),
    close: () => client.destroy(),
  };
}

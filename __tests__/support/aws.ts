import { isNativeError } from 'node:util/types';
import { afterEach, beforeEach } from '@jest/globals';
import {
  type AwsFault,
  type AwsOptions,
  type AwsStandIn,
  type StoredSecret,
  startAws,
} from '../stand-ins/aws.ts';

// Errors of Node come from outside the realm of a test, where the SDK would lose what they say.
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown) {
    return this === Error ? isNativeError(value) : Function[Symbol.hasInstance].call(this as never, value);
  },
});

export const REGION = 'eu-west-1';
export const TIMEOUT_IN_MS = 1000;

export let aws: AwsStandIn;
let outside: NodeJS.ProcessEnv;

beforeEach(() => {
  outside = process.env;
  const kept = Object.entries(outside).filter(([name]) => !/^AWS_|_PROXY$/i.test(name));
  process.env = {
    ...Object.fromEntries(kept),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nowhere/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
  };
});

afterEach(async () => {
  process.env = outside;
  await aws?.close();
});

/** Starts the stand-in, and leads the SDK to it. */
export async function start(
  secrets: readonly StoredSecret[],
  options: AwsOptions = {},
  ...faults: AwsFault[]
): Promise<void> {
  aws = await startAws({ regions: { [REGION]: secrets }, ...options });
  aws.next(...faults);
  Object.assign(process.env, aws.environment);
}

export const actions = () => aws.requests.map(({ action }) => action);

export const error = (type: string, status = 400): AwsFault => ({ kind: 'error', type, status });
export const page = (status: number): AwsFault => ({ kind: 'http', status, body: '<h1>Proxy</h1>' });
export const json = (body: string, status = 200): AwsFault => ({ kind: 'http', status, body });

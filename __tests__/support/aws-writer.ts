import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import { awsWriter } from '../../src/adapters/aws-writer.ts';
import type { StoreProblem } from '../../src/stores/store.ts';
import type { SecretAddress, WriteOutcome } from '../../src/stores/writer.ts';
import { arnOf, type StoredSecret } from '../stand-ins/aws.ts';
import { aws, REGION, TIMEOUT_IN_MS } from './aws.ts';

/** No three characters of it are in any text that is not about it. */
export const VALUE = 'zQ7%xKv9~pLw2§gJ5';

export const DB: StoredSecret = {
  name: 'prod/db',
  versions: [{ id: 'now', created: new Date(0), stages: ['AWSCURRENT'], value: 'old' }],
};
export const ARN = arnOf(DB, REGION);
export const BY_NAME = `--secret-id prod/db --region ${REGION}`;

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;
beforeEach(() => {
  for (const level of LEVELS) jest.spyOn(console, level);
});
afterEach(() => {
  for (const level of LEVELS) expect(console[level]).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

const addressOf = (place: Partial<SecretAddress> = {}): SecretAddress => ({
  store: 'aws-secrets-manager',
  name: 'prod/db',
  scope: 'repository',
  owner: null,
  repository: null,
  environment: null,
  region: REGION,
  ...place,
});

export const bytes = (text: string) => new TextEncoder().encode(text);

export async function set(
  value: string | Uint8Array = VALUE,
  place: Partial<SecretAddress> = {},
  create = false,
): Promise<WriteOutcome> {
  const content = typeof value === 'string' ? bytes(value) : value;
  return checked(
    await awsWriter(TIMEOUT_IN_MS).set(addressOf(place), content, { create, visibility: 'private' }),
  );
}

export const remove = async (place: Partial<SecretAddress> = {}): Promise<WriteOutcome> =>
  checked(await awsWriter(TIMEOUT_IN_MS).remove(addressOf(place)));

/** An outcome that is fit to be shown: sentences, without the credentials, and without any piece of the value. */
function checked(outcome: WriteOutcome): WriteOutcome {
  const texts =
    outcome.outcome === 'done'
      ? [outcome.note]
      : outcome.outcome === 'missing'
        ? []
        : [outcome.problem.reason, outcome.problem.remedy];
  for (const text of texts.filter((text) => text !== undefined)) {
    expect(text).toMatch(/^[\p{L}“`].*[.}]$/u);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|undefined|NaN|\[object|not-to-be-shown|actions\/configure/u);
    expect(text.length).toBeLessThan(600);
    for (const encoding of ['utf8', 'base64', 'hex'] as const) {
      const encoded = Buffer.from(VALUE).toString(encoding);
      for (let i = 0; i + 3 <= encoded.length && encoding !== 'hex'; i += 1)
        expect(text).not.toContain(encoded.slice(i, i + 3));
      expect(text).not.toContain(encoded);
    }
  }
  return outcome;
}

export function problemOf(outcome: WriteOutcome, as: 'refused' | 'unknown'): StoreProblem {
  expect(outcome).toMatchObject({ outcome: as, problem: expect.anything() });
  if (!('problem' in outcome)) throw new Error('There is no problem.');
  return outcome.problem;
}

export const both = ({ reason, remedy }: StoreProblem) => `${reason} ${remedy}`;

/** The secrets, each with its values, the newest first. */
export const stored = (region = REGION) =>
  aws.secrets(region).map(({ name, versions }) => [name, ...(versions ?? []).map(({ value }) => value)]);

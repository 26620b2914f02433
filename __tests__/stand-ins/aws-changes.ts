import {
  type AwsError,
  type AwsState,
  arnOf,
  denied,
  error,
  type Input,
  isDenied,
  type Result,
  type StoredSecret,
  type StoredVersion,
  seconds,
} from './aws-answers.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_VALUE_BYTES = 65_536;

const DAY_IN_MS = 86_400_000;
const DEFAULT_WINDOW_IN_DAYS = 30;

export function putValue(input: Input, region: string, state: AwsState): Result {
  const found = find(input, region, state);
  if (found && isDenied(state, 'PutSecretValue', found.name))
    return denied('PutSecretValue', arnOf(found, region));
  if (!found) return notFound();
  if (found.deletedDate) {
    return error(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  }
  const value = readValue(input);
  if (typeof value === 'object' && 'error' in value) return value;
  const id = String(input.ClientRequestToken);
  const output = {
    ARN: arnOf(found, region),
    Name: found.name,
    VersionId: id,
    VersionStages: ['AWSCURRENT'],
  };
  const { versions = [] } = found;
  const same = versions.find((version) => version.id === id);
  if (same) {
    // Sent again: nothing to do; but the same token is not for two values.
    return String(same.value) === String(value)
      ? { output }
      : error('ResourceExistsException', "You can't modify an existing version.");
  }
  const older = versions.map((version): StoredVersion => ({ ...version, stages: olderStages(version) }));
  replace(found, region, state, {
    ...found,
    lastChanged: new Date(),
    versions: [...older, { id, created: new Date(), stages: ['AWSCURRENT'], value }],
  });
  return { output };
}

export function createSecret(input: Input, region: string, state: AwsState): Result {
  const value = readValue(input);
  if (typeof value === 'object' && 'error' in value) return value;
  const name = String(input.Name);
  const secrets = state.regions[region] ?? [];
  const found = secrets.find((secret) => secret.name === name);
  if (found)
    return error(
      'ResourceExistsException',
      `The operation failed because the secret ${name} already exists.`,
    );
  const id = String(input.ClientRequestToken);
  const secret = {
    name,
    lastChanged: new Date(),
    versions: [{ id, created: new Date(), stages: ['AWSCURRENT'], value }],
  };
  secrets.push(secret);
  return { output: { ARN: arnOf(secret, region), Name: name, VersionId: id } };
}

export function deleteSecret(input: Input, region: string, state: AwsState): Result {
  const found = find(input, region, state);
  if (found && isDenied(state, 'DeleteSecret', found.name))
    return denied('DeleteSecret', arnOf(found, region));
  if (!found) return notFound();
  if (found.deletedDate) {
    return error(
      'InvalidRequestException',
      'An error occurred because the secret is already scheduled for deletion.',
    );
  }
  const days = Number(input.RecoveryWindowInDays ?? DEFAULT_WINDOW_IN_DAYS);
  const deletedDate = new Date(Date.now() + days * DAY_IN_MS);
  replace(found, region, state, { ...found, deletedDate });
  return { output: { ARN: arnOf(found, region), Name: found.name, DeletionDate: seconds(deletedDate) } };
}

function find({ SecretId }: Input, region: string, state: AwsState): StoredSecret | undefined {
  return state.regions[region]?.find((one) => [one.name, arnOf(one, region)].includes(String(SecretId)));
}

function replace(old: StoredSecret, region: string, state: AwsState, secret: StoredSecret): void {
  const secrets = state.regions[region] ?? [];
  secrets.splice(secrets.indexOf(old), 1, secret);
}

/** The value of a request: a text, or bytes in base64, and never both. */
function readValue({
  SecretString: text,
  SecretBinary: binary,
}: Input): string | Uint8Array | (Result & { error: object }) {
  if ((text === undefined) === (binary === undefined))
    return error(
      'InvalidParameterException',
      'You must provide either SecretString or SecretBinary.',
    ) as never;
  const value = text === undefined ? Buffer.from(String(binary), 'base64') : String(text);
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) return wrong('The value is too long.');
  return value;
}

/** What was current is the one before; what was that, is nothing any more. */
function olderStages({ stages }: StoredVersion): readonly string[] {
  return stages.includes('AWSCURRENT') ? ['AWSPREVIOUS'] : [];
}

function wrong(message: string): { readonly error: AwsError } {
  return { error: { type: 'InvalidParameterException', message } };
}

function notFound(): Result {
  return error('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}

import {
  type Action,
  type ActionRules,
  type AwsState,
  arnOf,
  denied,
  error,
  type Input,
  isBoolean,
  isDenied,
  isText,
  type Result,
  type StoredSecret,
  type StoredVersion,
  seconds,
  secretFor,
} from './aws-state.ts';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_VALUE_IN_BYTES = 65_536;

const DAY_IN_MS = 86_400_000;
const DEFAULT_WINDOW_IN_DAYS = 30;

const VALUE = {
  // Without an SDK that makes one up, AWS asks for it.
  ClientRequestToken: isText(32, 64),
  SecretString: (value: unknown) =>
    isText(1, MAX_VALUE_IN_BYTES)(value) && Buffer.byteLength(String(value)) <= MAX_VALUE_IN_BYTES,
  SecretBinary: isBase64,
};

/** The actions that change something. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export const WRITES = {
  PutSecretValue: {
    takes: { SecretId: isText(1, 2048), ...VALUE },
    needs: ['SecretId', 'ClientRequestToken'],
    answer: putValue,
  },
  CreateSecret: {
    takes: { Name: isText(1, 512), ...VALUE },
    needs: ['Name', 'ClientRequestToken'],
    answer: create,
  },
  DeleteSecret: {
    takes: {
      SecretId: isText(1, 2048),
      RecoveryWindowInDays: Number.isInteger,
      ForceDeleteWithoutRecovery: isBoolean,
    },
    needs: ['SecretId'],
    answer: remove,
  },
} satisfies Partial<Record<Action, ActionRules>>;

function putValue(input: Input, region: string, state: AwsState): Result {
  const found = changeable('PutSecretValue', input, region, state);
  if ('error' in found) return found;
  const { secret } = found;
  const value = contentOf(input);
  if (value === undefined)
    return error('InvalidParameterException', 'You must provide either SecretString or SecretBinary.');
  if (secret.replicaOf) return replica();
  const id = String(input.ClientRequestToken);
  const same = secret.versions?.find((version) => version.id === id);
  if (same && !isSame(same.value, value))
    return error(
      'ResourceExistsException',
      "You can't modify an existing version, you can only create a new version.",
    );
  const version: StoredVersion = same ?? { id, created: new Date(), stages: ['AWSCURRENT'], value };
  if (!same) {
    const versions = [version, ...(secret.versions ?? []).map(makePrevious)];
    replace(state, region, secret, { ...secret, lastChanged: version.created, versions });
  }
  return {
    output: {
      ARN: arnOf(secret, region),
      Name: secret.name,
      VersionId: id,
      VersionStages: version.stages,
    },
  };
}

/** What was current becomes the previous version, and what was that loses the label. */
function makePrevious(version: StoredVersion): StoredVersion {
  const isCurrent = version.stages.includes('AWSCURRENT');
  const others = version.stages.filter((stage) => stage !== 'AWSCURRENT' && stage !== 'AWSPREVIOUS');
  return { ...version, stages: isCurrent ? [...others, 'AWSPREVIOUS'] : others };
}

function create(input: Input, region: string, state: AwsState): Result {
  const name = String(input.Name);
  if (isDenied(state, 'CreateSecret', name)) return denied('CreateSecret', name);
  if (!/^[A-Za-z0-9/_+=.@-]+$/.test(name))
    return error(
      'ValidationException',
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    );
  const value = contentOf(input);
  if (value === undefined && (input.SecretString !== undefined || input.SecretBinary !== undefined))
    return error('InvalidParameterException', "You can't specify both SecretString and SecretBinary.");
  const id = String(input.ClientRequestToken);
  const answer = { output: { ARN: arnOf({ name }, region), Name: name, VersionId: id } };
  const there = state.regions[region]?.find((one) => one.name === name);
  if (there?.deletedDate)
    return error(
      'InvalidRequestException',
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    );
  const same = there?.versions?.find((version) => version.id === id);
  if (there)
    return same && isSame(same.value, value)
      ? answer
      : error('ResourceExistsException', `The operation failed because the secret ${name} already exists.`);
  const now = new Date();
  const versions = value === undefined ? [] : [{ id, created: now, stages: ['AWSCURRENT'], value }];
  state.regions[region]?.push({ name, lastChanged: now, versions });
  return answer;
}

function remove(input: Input, region: string, state: AwsState): Result {
  const days = input.RecoveryWindowInDays;
  const isForced = input.ForceDeleteWithoutRecovery === true;
  if (isForced && days !== undefined)
    return error(
      'InvalidParameterException',
      "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
    );
  if (days !== undefined && (Number(days) < 7 || Number(days) > 30))
    return error(
      'InvalidParameterException',
      'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).',
    );
  const found = changeable('DeleteSecret', input, region, state);
  if ('error' in found) return found;
  const { secret } = found;
  const hasReplicas = Object.values(state.regions).some((secrets) =>
    secrets.some(({ name, replicaOf }) => name === secret.name && replicaOf === region),
  );
  if (hasReplicas)
    return error(
      'InvalidRequestException',
      `You can't delete secret ${secret.name} that still has replica regions.`,
    );
  const now = new Date();
  replace(state, region, secret, ...(isForced ? [] : [{ ...secret, deletedDate: now }]));
  const end = new Date(now.getTime() + Number(isForced ? 0 : (days ?? DEFAULT_WINDOW_IN_DAYS)) * DAY_IN_MS);
  return { output: { ARN: arnOf(secret, region), Name: secret.name, DeletionDate: seconds(end) } };
}

/** The secret that is to be changed, or why it can't be. */
function changeable(action: Action, input: Input, region: string, state: AwsState) {
  const found = secretFor(action, input, region, state);
  if ('error' in found) return found;
  if (found.secret.deletedDate)
    return error(
      'InvalidRequestException',
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  if (found.secret.owningService)
    return error(
      'InvalidRequestException',
      'The secret is managed by another service, and you must use that service to update it.',
    );
  return found;
}

function replica(): Result {
  return error(
    'InvalidRequestException',
    "Operation not permitted on a replica secret. Call must be made in primary secret's region.",
  );
}

/** The value of a request; undefined when it has none, or two. */
function contentOf({ SecretString, SecretBinary }: Input): string | Buffer | undefined {
  if (SecretString !== undefined && SecretBinary !== undefined) return undefined;
  if (SecretBinary !== undefined) return Buffer.from(String(SecretBinary), 'base64');
  return SecretString === undefined ? undefined : String(SecretString);
}

function isSame(a: string | Buffer | undefined, b: string | Buffer | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.equals(b) : a === b;
}

function replace(state: AwsState, region: string, old: StoredSecret, ...fresh: StoredSecret[]): void {
  const secrets = state.regions[region] ?? [];
  secrets.splice(secrets.indexOf(old), 1, ...fresh);
}

function isBase64(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value && bytes.length >= 1 && bytes.length <= MAX_VALUE_IN_BYTES;
}

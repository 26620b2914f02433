import { createSecret, deleteSecret, putValue } from './aws-changes.ts';
import { isObject } from './checks.ts';

/** A version of a secret; its value is kept only where one was sent. */
export interface StoredVersion {
  readonly id: string;
  readonly created: Date;
  readonly stages: readonly string[];
  readonly value?: string | Uint8Array;
}

/** A secret as a region has it. */
export interface StoredSecret {
  readonly name: string;
  readonly lastChanged?: Date;
  readonly deletedDate?: Date;
  readonly rotationEnabled?: boolean;
  readonly nextRotation?: Date;
  readonly owningService?: string;
  readonly versions?: readonly StoredVersion[];
}

export type Action =
  | 'ListSecrets'
  | 'ListSecretVersionIds'
  | 'PutSecretValue'
  | 'CreateSecret'
  | 'DeleteSecret';

/** What there is in the account, and who may see it. */
export interface AwsState {
  readonly accessKeyId: string;
  readonly sessionToken: string | undefined;
  /** The enabled regions. */
  readonly regions: Readonly<Record<string, StoredSecret[]>>;
  /** What the caller's policies do not allow, at all or for one secret. */
  readonly denied: readonly { readonly action: Action; readonly secret?: string }[];
  /** No page is longer, whatever `MaxResults` says: AWS, too, may stop a page early. */
  readonly longestPage: number;
  /** Writes the type of an error with its namespace, as some services do. */
  readonly hasNamespace: boolean;
}

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that AWS knows the sender of. */
export interface Question {
  /** The part of `x-amz-target` after the service. */
  readonly action: string;
  readonly region: string;
  /** The body; a broken one is only its text. */
  readonly input: unknown;
}

/** An error of AWS. */
export interface AwsError {
  readonly type: string;
  readonly message: string;
  readonly status?: number;
}

export type Input = Readonly<Record<string, unknown>>;
export type Result = { readonly output: object } | { readonly error: AwsError };

export const SERVICE = 'secretsmanager';
export const CONTENT_TYPE = 'application/x-amz-json-1.1';
const MAX_PAGE = 100;

/** What each action takes, and does. */
const ACTIONS: Readonly<
  Record<
    Action,
    {
      readonly takes: Readonly<Record<string, (value: unknown) => boolean>>;
      readonly needs: readonly string[];
      answer(input: Input, region: string, state: AwsState): Result;
    }
  >
> = {
  ListSecrets: {
    takes: { IncludePlannedDeletion: isBoolean, MaxResults: isPageSize, NextToken: isToken },
    needs: [],
    answer: listSecrets,
  },
  ListSecretVersionIds: {
    takes: { SecretId: isToken, IncludeDeprecated: isBoolean, MaxResults: isPageSize, NextToken: isToken },
    needs: ['SecretId'],
    answer: listVersions,
  },
  PutSecretValue: {
    takes: {
      SecretId: isToken,
      ClientRequestToken: isRequestToken,
      SecretString: isValue,
      SecretBinary: isValue,
    },
    needs: ['SecretId', 'ClientRequestToken'],
    answer: putValue,
  },
  CreateSecret: {
    takes: { Name: isName, ClientRequestToken: isRequestToken, SecretString: isValue, SecretBinary: isValue },
    needs: ['Name', 'ClientRequestToken'],
    answer: createSecret,
  },
  DeleteSecret: {
    takes: { SecretId: isToken, RecoveryWindowInDays: isWindow, ForceDeleteWithoutRecovery: isBoolean },
    needs: ['SecretId'],
    answer: deleteSecret,
  },
};

/** What AWS answers. */
export function answer(question: Question, state: AwsState): Answer {
  const result = resultOf(question, state);
  return 'error' in result
    ? refusal(result.error, state)
    : { status: 200, headers: { 'content-type': CONTENT_TYPE }, body: JSON.stringify(result.output) };
}

/** An error in the form of the JSON 1.1 protocol. */
export function refusal({ type, message, status = 400 }: AwsError, { hasNamespace }: AwsState): Answer {
  const body = hasNamespace
    ? { __type: `com.amazonaws.secretsmanager#${type}`, message }
    : { __type: type, Message: message };
  return { status, headers: { 'content-type': CONTENT_TYPE }, body: JSON.stringify(body) };
}

function resultOf({ action, region, input }: Question, state: AwsState): Result {
  if (!isAction(action)) return error('UnknownOperationException', '');
  if (!isObject(input)) return error('SerializationException', 'The body is no JSON object.');
  const { takes, needs, answer } = ACTIONS[action];
  const bad = [
    ...Object.keys(input).filter((name) => !takes[name]?.(input[name])),
    ...needs.filter((name) => input[name] === undefined),
  ];
  if (bad.length > 0)
    return error(
      'ValidationException',
      `1 validation error detected: Value at '${bad[0]}' failed to satisfy constraint`,
    );
  if (isDenied(state, action)) return denied(action);
  return answer(input, region, state);
}

function listSecrets(input: Input, region: string, state: AwsState): Result {
  const secrets = state.regions[region] ?? [];
  const shown = secrets.filter(({ deletedDate }) => input.IncludePlannedDeletion === true || !deletedDate);
  const key = `ListSecrets ${region} ${input.IncludePlannedDeletion === true}`;
  return paged(input, shown, key, state, (page) => ({
    SecretList: page.map((secret) => ({
      ARN: arnOf(secret, region),
      Name: secret.name,
      LastChangedDate: seconds(secret.lastChanged),
      DeletedDate: seconds(secret.deletedDate),
      RotationEnabled: secret.rotationEnabled,
      NextRotationDate: seconds(secret.nextRotation),
      OwningService: secret.owningService,
      SecretVersionsToStages: Object.fromEntries(
        (secret.versions ?? [])
          .filter(({ stages }) => stages.length > 0)
          .map(({ id, stages }) => [id, stages]),
      ),
    })),
  }));
}

function listVersions(input: Input, region: string, state: AwsState): Result {
  const secret = state.regions[region]?.find((one) =>
    [one.name, arnOf(one, region)].includes(String(input.SecretId)),
  );
  if (secret && isDenied(state, 'ListSecretVersionIds', secret.name))
    return denied('ListSecretVersionIds', arnOf(secret, region));
  if (!secret) return error('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  const versions = secret.versions ?? [];
  const shown = versions.filter(({ stages }) => input.IncludeDeprecated === true || stages.length > 0);
  const key = `ListSecretVersionIds ${region} ${secret.name} ${input.IncludeDeprecated === true}`;
  return paged(input, shown, key, state, (page) => ({
    ARN: arnOf(secret, region),
    Name: secret.name,
    Versions: page.map(({ id, created, stages }) => ({
      VersionId: id,
      VersionStages: stages.length > 0 ? stages : undefined,
      CreatedDate: seconds(created),
    })),
  }));
}

/** A page, and a token that fits only the list that it was given for. */
function paged<Item>(
  { MaxResults, NextToken }: Input,
  items: readonly Item[],
  key: string,
  { longestPage }: AwsState,
  toOutput: (page: readonly Item[]) => object,
): Result {
  const tokenFor = (start: number) => Buffer.from(JSON.stringify([key, start])).toString('base64url');
  const start =
    NextToken === undefined ? 0 : items.findIndex((_, index) => index > 0 && tokenFor(index) === NextToken);
  if (start < 0) return error('InvalidNextTokenException', 'The NextToken value is invalid.');
  const end = start + Math.min(Number(MaxResults ?? MAX_PAGE), longestPage);
  return {
    output: {
      ...toOutput(items.slice(start, end)),
      ...(end < items.length && { NextToken: tokenFor(end) }),
    },
  };
}

/** The ARN that AWS would make; the last six characters are random there. */
export function arnOf({ name }: StoredSecret, region: string): string {
  return `arn:aws:secretsmanager:${region}:123456789012:secret:${name}-a1B2c3`;
}

export function isDenied({ denied }: AwsState, action: Action, name?: string): boolean {
  return denied.some((one) => one.action === action && one.secret === name);
}

export function denied(action: Action, resource?: string): Result {
  return error(
    'AccessDeniedException',
    `User: arn:aws:sts::123456789012:assumed-role/checker/run is not authorized to perform: ${SERVICE}:${action}${
      resource ? ` on resource: ${resource}` : ''
    } because no identity-based policy allows the ${SERVICE}:${action} action`,
  );
}

export function error(type: string, message: string): Result {
  return { error: { type, message } };
}

/** The JSON protocols write a time as seconds, with a fraction. */
export function seconds(date: Date | undefined): number | undefined {
  return date && date.getTime() / 1000;
}

function isAction(action: string): action is Action {
  return Object.hasOwn(ACTIONS, action);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isPageSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_PAGE;
}

function isToken(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 1 && value.length <= 4096;
}

/** Every request that changes something has one; the client makes it up. */
function isRequestToken(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 32 && value.length <= 64;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[\w/+=.@-]{1,512}$/.test(value);
}

function isValue(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 1;
}

function isWindow(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 7 && Number(value) <= 30;
}

import {
  type Action,
  type ActionRules,
  type AwsError,
  type AwsState,
  arnOf,
  denied,
  error,
  type Input,
  isBoolean,
  isDenied,
  isText,
  type Result,
  seconds,
  secretFor,
} from './aws-state.ts';
import { WRITES } from './aws-writes.ts';
import { isObject } from './checks.ts';

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

export const CONTENT_TYPE = 'application/x-amz-json-1.1';
const MAX_PAGE = 100;

/** The longest token that AWS takes, of a list or of a secret's name. */
const isToken = isText(1, 4096);

const ACTIONS: Readonly<Record<Action, ActionRules>> = {
  ...WRITES,
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
  const found = secretFor('ListSecretVersionIds', input, region, state);
  if ('error' in found) return found;
  const { secret } = found;
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

function isAction(action: string): action is Action {
  return Object.hasOwn(ACTIONS, action);
}

function isPageSize(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_PAGE;
}

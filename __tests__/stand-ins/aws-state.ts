/** A version of a secret. */
export interface StoredVersion {
  readonly id: string;
  readonly created: Date;
  readonly stages: readonly string[];
  /** Text, or bytes; absent where no test asks for it. */
  readonly value?: string | Buffer;
}

/** A secret as a region has it. */
export interface StoredSecret {
  readonly name: string;
  readonly lastChanged?: Date;
  readonly deletedDate?: Date;
  readonly rotationEnabled?: boolean;
  readonly nextRotation?: Date;
  readonly owningService?: string;
  /** The region whose secret this one is a copy of. */
  readonly replicaOf?: string;
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
  /** The enabled regions. Only the lists change: a secret that is written to is put in the place of the old one. */
  readonly regions: Readonly<Record<string, StoredSecret[]>>;
  /** What the caller's policies do not allow, at all or for one secret. */
  readonly denied: readonly { readonly action: Action; readonly secret?: string }[];
  /** No page is longer, whatever `MaxResults` says: AWS, too, may stop a page early. */
  readonly longestPage: number;
  /** Writes the type of an error with its namespace, as some services do. */
  readonly hasNamespace: boolean;
}

/** An error of AWS. */
export interface AwsError {
  readonly type: string;
  readonly message: string;
  readonly status?: number;
}

export type Input = Readonly<Record<string, unknown>>;
export type Result = { readonly output: object } | { readonly error: AwsError };

/** What an action takes, and does. */
export interface ActionRules {
  readonly takes: Readonly<Record<string, (value: unknown) => boolean>>;
  readonly needs: readonly string[];
  answer(input: Input, region: string, state: AwsState): Result;
}

export const SERVICE = 'secretsmanager';

/** The ARN that AWS would make; the last six characters are random there. */
export function arnOf({ name }: Pick<StoredSecret, 'name'>, region: string): string {
  return `arn:aws:secretsmanager:${region}:123456789012:secret:${name}-a1B2c3`;
}

/** The secret that a name or an ARN means to an action, or why the action gets none. */
export function secretFor(
  action: Action,
  { SecretId }: Input,
  region: string,
  state: AwsState,
): { readonly secret: StoredSecret } | { readonly error: AwsError } {
  const secret = state.regions[region]?.find((one) =>
    [one.name, arnOf(one, region)].includes(String(SecretId)),
  );
  if (secret && isDenied(state, action, secret.name)) return denied(action, arnOf(secret, region));
  return secret
    ? { secret }
    : error('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
}

export function isDenied({ denied }: AwsState, action: Action, name?: string): boolean {
  return denied.some((one) => one.action === action && one.secret === name);
}

export function denied(action: Action, resource?: string): { readonly error: AwsError } {
  return error(
    'AccessDeniedException',
    `User: arn:aws:sts::123456789012:assumed-role/checker/run is not authorized to perform: ${SERVICE}:${action}${
      resource ? ` on resource: ${resource}` : ''
    } because no identity-based policy allows the ${SERVICE}:${action} action`,
  );
}

export function error(type: string, message: string): { readonly error: AwsError } {
  return { error: { type, message } };
}

/** The JSON protocols write a time as seconds, with a fraction. */
export function seconds(date: Date | undefined): number | undefined {
  return date && date.getTime() / 1000;
}

export function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** Text of so many characters. */
export function isText(min: number, max: number): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && value.length >= min && value.length <= max;
}

/** What AWS is told to do with one secret. */
export interface AwsOrder {
  readonly action: 'PutSecretValue' | 'CreateSecret' | 'DeleteSecret';
  /** The name, or an ARN. */
  readonly name: string;
  readonly region: string;
  /** The id of the version that is stored. */
  readonly version?: string;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
export const MAX_VALUE_IN_BYTES = 65_536;

/**
 * The partitions of AWS but the first, by how the names of their regions begin.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
const PARTITIONS: readonly (readonly [start: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

/** What can deny an order, as AWS calls it in its answer. */
const POLICIES = [
  'identity-based policy',
  'resource-based policy',
  'permissions boundary',
  'session policy',
  'service control policy',
  'resource control policy',
  'VPC endpoint policy',
] as const;

export function isArn(name: string): boolean {
  return name.startsWith('arn:');
}

/** A command for the terminal about the secret of an order, to stand in a sentence. */
export function command({ name, region }: AwsOrder, verb: string, more = ''): string {
  return `\`aws secretsmanager ${verb} --secret-id ${name} --region ${region}${more}\``;
}

/**
 * The least that allows an order, for any account. AWS appends six characters to the name in an ARN; a secret that is
 * to be created has none yet.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
export function policyFor({ action, name, region }: AwsOrder): string {
  const partition = PARTITIONS.find(([start]) => region.startsWith(start))?.[1] ?? 'aws';
  const arn = isArn(name) ? name : `arn:${partition}:secretsmanager:${region}:*:secret:${name}`;
  const existing = isArn(name) ? arn : `${arn}-??????`;
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: `secretsmanager:${action}`,
        Resource: action === 'CreateSecret' ? [arn, existing] : existing,
      },
    ],
  });
}

/**
 * Which policy denies, as far as AWS says so; none does where it is only that none allows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denyingPolicy(message: string): (typeof POLICIES)[number] | undefined {
  return POLICIES.find((policy) => new RegExp(`explicit deny in an? ${policy}`).test(message));
}

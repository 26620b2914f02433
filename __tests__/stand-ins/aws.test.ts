import { randomUUID } from 'node:crypto';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { describe, expect, test } from '@jest/globals';
import { aws, REGION, start } from '../support/aws.ts';
import { arnOf, type StoredSecret } from './aws.ts';

/** What the client makes of an answer to any command. */
async function send(command: object, region = REGION): Promise<object> {
  const client = new SecretsManagerClient({ region });
  return client.send(command as ListSecretsCommand).finally(() => client.destroy());
}

const TOKEN = '0'.repeat(32);
const SECRETS: StoredSecret[] = [
  {
    name: 'db',
    versions: [
      { id: TOKEN, created: new Date(0), stages: ['AWSCURRENT', 'team'], value: 'one' },
      { id: 'older', created: new Date(0), stages: ['AWSPREVIOUS'], value: 'zero' },
    ],
  },
  { name: 'to-go', deletedDate: new Date(0) },
  { name: 'rds-db', owningService: 'rds' },
  { name: 'copy', replicaOf: 'eu-central-1' },
];
const PRIMARY: StoredSecret[] = [{ name: 'copy' }];
const SecretId = 'db';
const SecretString = 'two';

describe('the stand-in for AWS', () => {
  test.each<[type: string, says: RegExp, command: object]>([
    ['ValidationException', /MaxResults/, new ListSecretsCommand({ MaxResults: 101 })],
    ['ValidationException', /Filters/, new ListSecretsCommand({ Filters: [] })],
    ['ValidationException', /SecretId/, new ListSecretVersionIdsCommand({ SecretId: '' })],
    ['InvalidNextTokenException', /NextToken/, new ListSecretsCommand({ NextToken: 'x' })],
    ['ResourceNotFoundException', /find/, new ListSecretVersionIdsCommand({ SecretId: 'x' })],
    ['UnknownOperationException', /./, new GetSecretValueCommand({ SecretId })],
    ['ValidationException', /Token/, new PutSecretValueCommand({ SecretId, ClientRequestToken: 'short' })],
    ['ValidationException', /SecretString/, new PutSecretValueCommand({ SecretId, SecretString: '' })],
    [
      'ValidationException',
      /SecretString/,
      new PutSecretValueCommand({ SecretId, SecretString: 'é'.repeat(32_769) }),
    ],
    [
      'ValidationException',
      /SecretBinary/,
      new PutSecretValueCommand({ SecretId, SecretBinary: Buffer.alloc(65_537) }),
    ],
    ['InvalidParameterException', /either/, new PutSecretValueCommand({ SecretId })],
    [
      'InvalidParameterException',
      /either/,
      new PutSecretValueCommand({ SecretId, SecretString, SecretBinary: Buffer.from('x') }),
    ],
    ['ResourceNotFoundException', /find/, new PutSecretValueCommand({ SecretId: 'x', SecretString })],
    [
      'ResourceExistsException',
      /modify/,
      new PutSecretValueCommand({ SecretId, SecretString, ClientRequestToken: TOKEN }),
    ],
    ['InvalidRequestException', /marked/, new PutSecretValueCommand({ SecretId: 'to-go', SecretString })],
    ['InvalidRequestException', /managed/, new PutSecretValueCommand({ SecretId: 'rds-db', SecretString })],
    ['InvalidRequestException', /replica/, new PutSecretValueCommand({ SecretId: 'copy', SecretString })],
    ['ValidationException', /Invalid name/, new CreateSecretCommand({ Name: 'a:b', SecretString })],
    ['ValidationException', /Name/, new CreateSecretCommand({ Name: 'a'.repeat(513), SecretString })],
    ['ResourceExistsException', /exists/, new CreateSecretCommand({ Name: 'db', SecretString })],
    ['InvalidRequestException', /scheduled/, new CreateSecretCommand({ Name: 'to-go', SecretString })],
    ['ResourceNotFoundException', /find/, new DeleteSecretCommand({ SecretId: 'x' })],
    ['InvalidRequestException', /marked/, new DeleteSecretCommand({ SecretId: 'to-go' })],
    ['InvalidParameterException', /7/, new DeleteSecretCommand({ SecretId, RecoveryWindowInDays: 6 })],
    [
      'InvalidParameterException',
      /conjunction/,
      new DeleteSecretCommand({ SecretId, RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true }),
    ],
  ])('answers with a %s that says %s', async (name, message, command) => {
    await start(SECRETS);
    await expect(send(command)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
    expect(aws.secrets(REGION)).toEqual(SECRETS);
  });

  test('keeps a primary secret that has replicas', async () => {
    await start([], { regions: { [REGION]: SECRETS, 'eu-central-1': PRIMARY } });
    await expect(send(new DeleteSecretCommand({ SecretId: 'copy' }), 'eu-central-1')).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringMatching(/still has replica/),
    });
  });

  test('moves the labels to a new version', async () => {
    await start(SECRETS);
    const ClientRequestToken = randomUUID();
    const command = () => new PutSecretValueCommand({ SecretId, SecretString, ClientRequestToken });
    const answer = { ARN: arnOf({ name: 'db' }, REGION), Name: 'db', VersionId: ClientRequestToken };
    expect(await send(command())).toMatchObject({ ...answer, VersionStages: ['AWSCURRENT'] });
    const stored = aws.secrets(REGION)[0]?.versions;
    expect(stored?.map(({ stages, value }) => [value, ...stages])).toEqual([
      ['two', 'AWSCURRENT'],
      ['one', 'team', 'AWSPREVIOUS'],
      ['zero'],
    ]);
    // The same again changes nothing.
    expect(await send(command())).toMatchObject(answer);
    expect(aws.secrets(REGION)[0]?.versions).toEqual(stored);
  });

  test('creates a secret, and with the same token no second one', async () => {
    await start([]);
    const SecretBinary = Buffer.from([0, 255]);
    const create = (ClientRequestToken: string) =>
      send(new CreateSecretCommand({ Name: 'new', SecretBinary, ClientRequestToken }));
    await create(TOKEN);
    await create(TOKEN);
    await expect(create(randomUUID())).rejects.toMatchObject({ name: 'ResourceExistsException' });
    expect(aws.secrets(REGION).map(({ versions }) => versions?.map(({ value }) => value))).toEqual([
      [SecretBinary],
    ]);
  });

  test('deletes at the end of a window, or at once', async () => {
    await start([{ name: 'a' }, { name: 'b' }]);
    await send(new DeleteSecretCommand({ SecretId: 'a', RecoveryWindowInDays: 7 }));
    await send(
      new DeleteSecretCommand({ SecretId: arnOf({ name: 'b' }, REGION), ForceDeleteWithoutRecovery: true }),
    );
    expect(aws.secrets(REGION)).toEqual([{ name: 'a', deletedDate: expect.any(Date) }]);
    expect(await send(new ListSecretsCommand({}))).toMatchObject({ SecretList: [] });
  });

  test('takes no unsigned request', async () => {
    await start([]);
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.ListSecrets',
    };
    const answer = await fetch(aws.url, { method: 'POST', headers, body: '{}' });
    expect(await answer.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
  });
});

import assert from 'node:assert/strict';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { listAwsSecrets } from '../src/adapters/aws-secrets.ts';
import type { AwsSecret } from '../src/stores/aws.ts';

/**
 * Reads secrets from moto, an emulator of AWS that others wrote, so that not only the stand-in of the tests says
 * that the reading is right. Needs a fresh server:
 *
 *     pip install 'moto[server]'
 *     moto_server -p 5555 &
 *     node scripts/moto-check.ts http://127.0.0.1:5555
 */

const REGION = 'eu-west-1';

/** More than a page holds. */
const COUNT = 120;

const RECOVERY_WINDOW_IN_DAYS = 7;
const DAY_IN_MS = 86_400_000;

const [url] = process.argv.slice(2);
if (!url) throw new Error('Say where moto is: node scripts/moto-check.ts http://127.0.0.1:5555');
Object.assign(process.env, {
  AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
  AWS_ACCESS_KEY_ID: 'moto',
  AWS_SECRET_ACCESS_KEY: 'moto',
});
delete process.env.AWS_SESSION_TOKEN;
delete process.env.AWS_PROFILE;

const started = Date.now();
const client = new SecretsManagerClient({ region: REGION });
for (let i = 0; i < COUNT; i += 1) await create(`many/${String(i).padStart(3, '0')}`);
await create('renewed');
await create('deleted');
await create('rotated');
await client.send(new CreateSecretCommand({ Name: 'empty' }));
await client.send(
  new DeleteSecretCommand({ SecretId: 'deleted', RecoveryWindowInDays: RECOVERY_WINDOW_IN_DAYS }),
);
await client.send(
  new RotateSecretCommand({
    SecretId: 'rotated',
    RotationRules: { AutomaticallyAfterDays: 30 },
    RotateImmediately: false,
  }),
);

await client.send(new PutSecretValueCommand({ SecretId: 'renewed', SecretString: 'two' }));
client.destroy();

const listing = await listAwsSecrets(REGION, (name) => !name.startsWith('many/') || name === 'many/007');
assert.equal(listing.outcome, 'complete', JSON.stringify(listing));
assert('secrets' in listing);
const { secrets } = listing;
assert.equal(secrets.length, COUNT + 4);
assert.equal(new Set(secrets.map(({ arn }) => arn)).size, COUNT + 4);
for (const { arn, name } of secrets)
  assert.match(arn, new RegExp(`^arn:aws:secretsmanager:${REGION}:\\d{12}:secret:${name}-\\w{6}$`));

assert.equal(find('many/006').valueSince, null);
// As the date of a version moto gives the time of the question, so that no more can be asserted of it.
for (const name of ['many/007', 'renewed', 'rotated'])
  assertBetween(find(name).valueSince, started, Date.now());
assert.equal(find('empty').valueSince, null);

for (const { name, deletedDate } of secrets) assert.equal(deletedDate !== null, name === 'deleted');
assertBetween(find('deleted').deletedDate, started, Date.now() + RECOVERY_WINDOW_IN_DAYS * DAY_IN_MS);
for (const { name, rotationEnabled } of secrets) assert.equal(rotationEnabled, name === 'rotated');
assertBetween(find('rotated').nextRotation, started, Date.now() + 32 * DAY_IN_MS);

const elsewhere = await listAwsSecrets('us-east-1', () => true);
assert.deepEqual(elsewhere, { outcome: 'complete', secrets: [] });
console.log('moto: ok');

async function create(name: string): Promise<void> {
  await client.send(new CreateSecretCommand({ Name: name, SecretString: 'one' }));
}

function find(name: string): AwsSecret {
  const secret = secrets.find((one) => one.name === name);
  assert(secret, `${name} is missing`);
  return secret;
}

/** With a second to spare, as moto keeps whole ones. */
function assertBetween(date: Date | null, from: number, to: number): void {
  const time = date?.getTime() ?? Number.NaN;
  assert(
    time >= from - 1000 && time <= to + 1000,
    `${date} is not between ${new Date(from)} and ${new Date(to)}`,
  );
}

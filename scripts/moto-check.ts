import assert from 'node:assert/strict';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { listAwsSecrets } from '../src/adapters/aws-secrets.ts';
import { awsWriter } from '../src/adapters/aws-writer.ts';
import type { StoredSecret } from '../src/stores/store.ts';
import type { SecretAddress } from '../src/stores/writer.ts';

/**
 * Reads and writes secrets of moto, an emulator of AWS that others wrote, so that not only the stand-in of the tests
 * says that it is right. Needs a fresh server:
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
const writer = awsWriter();
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

const listing = await listAwsSecrets(REGION, (name) => !name.startsWith('many/') || name === 'many/007');
assert.equal(listing.problem, undefined);
const secrets = listing.secrets ?? [];
assert.equal(secrets.length, COUNT + 4);
assert.equal(new Set(secrets.map(({ arn }) => arn)).size, COUNT + 4);
for (const { arn, name } of secrets)
  assert.match(arn ?? '', new RegExp(`^arn:aws:secretsmanager:${REGION}:\\d{12}:secret:${name}-\\w{6}$`));

assert.equal(find('many/006').updatedAt, null);
// As the date of a version moto gives the time of the question, so that no more can be asserted of it.
for (const name of ['many/007', 'renewed', 'rotated'])
  assertBetween(find(name).updatedAt, started, Date.now());
assert.equal(find('empty').updatedAt, null);

for (const { name, deletedAt } of secrets) assert.equal(deletedAt !== undefined, name === 'deleted');
assertBetween(find('deleted').deletedAt, started, Date.now() + RECOVERY_WINDOW_IN_DAYS * DAY_IN_MS);
for (const { name, nextRotationAt } of secrets)
  assert.equal(nextRotationAt !== undefined, name === 'rotated');
assertBetween(find('rotated').nextRotationAt, started, Date.now() + 32 * DAY_IN_MS);

const elsewhere = await listAwsSecrets('us-east-1', () => true);
assert.deepEqual([elsewhere.secrets, elsewhere.problem], [[], undefined]);

const UPDATED = { outcome: 'done', what: 'updated' };
const CREATED = { outcome: 'done', what: 'created' };
const MISSING = { outcome: 'missing' };
const BYTES = Uint8Array.of(0xff, 0, 0x80);
const TEXT = '\ufeffpässword 🔑\n';

assert.deepEqual(await set('renewed', TEXT), UPDATED);
assert.equal((await read('renewed')).SecretString, TEXT);
assert.equal((await read('renewed', 'AWSPREVIOUS')).SecretString, 'two');
assert.deepEqual(await set('renewed', BYTES), UPDATED);
assert.deepEqual(Uint8Array.from((await read('renewed')).SecretBinary ?? []), BYTES);
assert.deepEqual(await set(find('many/001').arn ?? '', 'by ARN'), UPDATED);
assert.equal((await read('many/001')).SecretString, 'by ARN');

assert.deepEqual(await set('new', 'one'), MISSING);
assert.deepEqual(await set('new', 'one', true), CREATED);
assert.equal((await read('new')).SecretString, 'one');
assert.deepEqual(await set('new', 'two', true), UPDATED);
assert.deepEqual(await set('new/bytes', BYTES, true), CREATED);
assert.deepEqual(Uint8Array.from((await read('new/bytes')).SecretBinary ?? []), BYTES);

const { outcome, ...removal } = await writer.remove(addressOf('new'));
assert.equal(outcome, 'done', JSON.stringify(removal));
assert('note' in removal);
const day = /after (\S+)\. Until then/.exec(removal.note ?? '')?.[1];
assertBetween(day, started + 29 * DAY_IN_MS, Date.now() + 30 * DAY_IN_MS);
assert((await client.send(new DescribeSecretCommand({ SecretId: 'new' }))).DeletedDate);

// To set what is to be deleted, AWS refuses; moto does not.
const again = await writer.remove(addressOf('new'));
assert('note' in again && again.outcome === 'done');
assert.match(again.note ?? '', /scheduled for deletion already/);
assert.deepEqual(await writer.remove(addressOf('nothing')), MISSING);

client.destroy();
console.log('moto: ok');

function set(name: string, value: string | Uint8Array, create = false) {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return writer.set(addressOf(name), bytes, { create, visibility: 'private' });
}

function addressOf(name: string): SecretAddress {
  const place = { scope: 'repository', owner: null, repository: null, environment: null } as const;
  return { ...place, store: 'aws-secrets-manager', name, region: REGION };
}

function read(SecretId: string, VersionStage = 'AWSCURRENT') {
  return client.send(new GetSecretValueCommand({ SecretId, VersionStage }));
}

async function create(name: string): Promise<void> {
  await client.send(new CreateSecretCommand({ Name: name, SecretString: 'one' }));
}

function find(name: string): StoredSecret {
  const secret = secrets.find((one) => one.name === name);
  assert(secret, `${name} is missing`);
  return secret;
}

/** With a second to spare, as moto keeps whole ones. */
function assertBetween(instant: string | null | undefined, from: number, to: number): void {
  const time = Date.parse(instant ?? '');
  assert(
    time >= from - 1000 && time <= to + 1000,
    `${instant} is not between ${new Date(from)} and ${new Date(to)}`,
  );
}

import { describe, expect, jest, test } from '@jest/globals';
import type { SecretAddress } from '../src/stores/writer.ts';
import { actions, aws, json, REGION, start } from './support/aws.ts';
import {
  ARN,
  BY_NAME,
  both,
  bytes,
  DB,
  problemOf,
  remove,
  set,
  stored,
  VALUE,
} from './support/aws-writer.ts';

// After a throttle the client waits for seconds.
jest.setTimeout(20_000);

describe('a value that is set', () => {
  test('is the new version, and nothing else changes', async () => {
    await start([{ ...DB, rotationEnabled: true }, { name: 'other' }]);
    expect(await set()).toEqual({ outcome: 'done', what: 'updated' });
    expect(aws.secrets(REGION)).toEqual([
      {
        name: 'prod/db',
        rotationEnabled: true,
        lastChanged: expect.any(Date),
        versions: [
          { id: expect.any(String), created: expect.any(Date), stages: ['AWSCURRENT'], value: VALUE },
          { ...DB.versions?.[0], stages: ['AWSPREVIOUS'] },
        ],
      },
      { name: 'other' },
    ]);
    expect(actions()).toEqual(['PutSecretValue']);
  });

  test.each<[what: string, value: Uint8Array, kept: string | Buffer]>([
    ['text', bytes('pässword 🔑\n'), 'pässword 🔑\n'],
    ['text with a byte order mark', bytes('\ufeffa'), '\ufeffa'],
    ['text with NUL and line ends', bytes('a\0b\r\n\t'), 'a\0b\r\n\t'],
    ['one character', bytes('x'), 'x'],
    ['bytes that are no text', Uint8Array.of(0xff, 0, 0x80), Buffer.from([0xff, 0, 0x80])],
    ['half a character', Uint8Array.of(0x61, 0xc3), Buffer.from([0x61, 0xc3])],
    ['half of a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80), Buffer.from([0xed, 0xa0, 0x80])],
    ['a part of a larger buffer', bytes('--abc--').subarray(2, 5), 'abc'],
    ['the most text', bytes('é'.repeat(32_768)), 'é'.repeat(32_768)],
    ['the most bytes', new Uint8Array(65_536).fill(0xff), Buffer.alloc(65_536, 0xff)],
  ])('is kept to the byte: %s', async (_what, value, kept) => {
    await start([DB]);
    expect(await set(value)).toMatchObject({ outcome: 'done' });
    expect(stored()).toEqual([['prod/db', kept, 'old']]);
  });

  test.each<[what: string, value: Uint8Array, says: RegExp]>([
    ['nothing', new Uint8Array(), /^The value is empty\. Give a value/],
    ['too much text', bytes('é'.repeat(32_769)), /has 65,538 bytes; .* up to 65,536\./],
    ['too many bytes', new Uint8Array(65_537).fill(0xff), /has 65,537 bytes/],
  ])('is refused unsent when it is %s', async (_what, value, says) => {
    await start([DB]);
    expect(both(problemOf(await set(value), 'refused'))).toMatch(says);
    expect(aws.requests).toEqual([]);
  });

  test('goes to the secret that an ARN names, in its region', async () => {
    await start([DB]);
    expect(await set(VALUE, { name: ARN })).toMatchObject({ outcome: 'done', what: 'updated' });
    expect(await set('2', { name: ARN, region: null })).toMatchObject({ outcome: 'done' });
    expect(stored()).toEqual([['prod/db', '2', VALUE, 'old']]);
  });

  test('goes to the region of the address', async () => {
    const regions = { [REGION]: [DB], 'us-gov-west-1': [DB] };
    await start([], { regions, sessionToken: undefined });
    expect(await set(VALUE, { region: 'us-gov-west-1' })).toMatchObject({ outcome: 'done' });
    expect([stored(), stored('us-gov-west-1')]).toEqual([[['prod/db', 'old']], [['prod/db', VALUE, 'old']]]);
  });
});

describe('a secret that is not there', () => {
  test('is missing where none is to be created', async () => {
    await start([{ name: 'prod/db2' }]);
    expect(await set()).toEqual({ outcome: 'missing' });
    expect(await set(VALUE, { name: ARN })).toEqual({ outcome: 'missing' });
    expect(await remove()).toEqual({ outcome: 'missing' });
    expect(stored()).toEqual([['prod/db2']]);
  });

  test.each<[what: string, value: Uint8Array, kept: string | Buffer]>([
    ['text', bytes(VALUE), VALUE],
    ['bytes', Uint8Array.of(0xff), Buffer.from([0xff])],
  ])('is created with %s where that is asked for', async (_what, value, kept) => {
    await start([]);
    expect(await set(value, {}, true)).toEqual({ outcome: 'done', what: 'created' });
    expect(stored()).toEqual([['prod/db', kept]]);
    expect(actions()).toEqual(['PutSecretValue', 'CreateSecret']);
  });

  test('is not created where it is there', async () => {
    await start([DB]);
    expect(await set(VALUE, {}, true)).toEqual({ outcome: 'done', what: 'updated' });
    expect(actions()).toEqual(['PutSecretValue']);
  });

  test('is not created by the name of an ARN', async () => {
    await start([]);
    expect(both(problemOf(await set(VALUE, { name: ARN }, true), 'refused'))).toMatch(
      /can't be given an ARN.*plain name/,
    );
    expect(stored()).toEqual([]);
  });
});

describe('a secret that is removed', () => {
  test('can be brought back for 30 days, and it is said how', async () => {
    await start([DB, { name: 'other' }]);
    const before = new Date();
    const outcome = await remove();
    expect(outcome).toMatchObject({ outcome: 'done', what: 'removed' });
    const note = 'note' in outcome ? outcome.note : '';
    const inThirtyDays = (date: Date) =>
      new Date(date.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
    expect([inThirtyDays(before), inThirtyDays(new Date())]).toContain(/after (\S+)\./.exec(note ?? '')?.[1]);
    expect(note).toContain(`Until then \`aws secretsmanager restore-secret ${BY_NAME}\` brings it back.`);
    expect(aws.secrets(REGION)).toEqual([{ ...DB, deletedDate: expect.any(Date) }, { name: 'other' }]);
    expect(aws.requests.map(({ input }) => input)).toEqual([{ SecretId: 'prod/db' }]);
  });

  test('is done with when its deletion is scheduled already', async () => {
    await start([{ ...DB, deletedDate: new Date(0) }]);
    expect(await remove()).toEqual({
      outcome: 'done',
      what: 'removed',
      note: `It was scheduled for deletion already. Until then \`aws secretsmanager restore-secret ${BY_NAME}\` brings it back.`,
    });
  });

  test('is done with when only the answer to the first attempt was lost', async () => {
    await start([DB], {}, { kind: 'close', when: 'before-answer' });
    expect(await remove()).toMatchObject({ outcome: 'done', note: expect.stringMatching(/already/) });
    expect(actions()).toEqual(['DeleteSecret', 'DeleteSecret']);
  });

  test('is not taken for scheduled when AWS says something else of deletion', async () => {
    const message = "A secret that is managed by a service can't be deleted.";
    await start([DB], {}, { kind: 'error', type: 'InvalidRequestException', message });
    expect(both(problemOf(await remove(), 'refused'))).toMatch(/managed by another service/);
  });

  test.each(['{"ARN":"a"}', '{"ARN":"a","DeletionDate":1e30}'])(
    'has no date where AWS gives none: %s',
    async (body) => {
      await start([DB], {}, json(body));
      expect(await remove()).toMatchObject({
        outcome: 'done',
        note: expect.stringMatching(/for good; AWS does not say when\. Until then/),
      });
    },
  );
});

describe('an address that can be none', () => {
  test.each<[what: string, place: Partial<SecretAddress>, says: RegExp]>([
    ['no region', { region: null }, /which region.*Write its `region` into the record, or set AWS_REGION\.$/],
    ['an empty region', { region: '' }, /“” is no region|which region/],
    ['what can be no region', { region: 'eu west/1' }, /“eu west\/1” is no region.*such as eu-west-1/],
    ['a hidden region', { region: 'eu\u202e\n1' }, /“eu\\u{202e}\\n1” is no region/],
    [
      'an ARN of another region',
      { name: ARN, region: 'us-east-1' },
      /not of “us-east-1”.*`region: eu-west-1`/,
    ],
    ['a name with a space', { name: 'a b' }, /“a b” can be no name/],
    ['a name for a shell', { name: 'a$(id)`;\n' }, /“a\$\(id\)`;\\n” can be no name/],
    ['no name', { name: '' }, /“” can be no name/],
  ])('is refused unsent: %s', async (_what, place, says) => {
    await start([DB]);
    for (const outcome of [await set(VALUE, place), await remove(place)])
      expect(both(problemOf(outcome, 'refused'))).toMatch(says);
    expect(aws.requests).toEqual([]);
  });
});

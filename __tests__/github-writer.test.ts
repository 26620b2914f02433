import { afterEach, describe, expect, test } from '@jest/globals';
import { githubWriter, MAX_VALUE_IN_BYTES } from '../src/adapters/github-writer.ts';
import type { GitHubStore } from '../src/stores/store.ts';
import type { SecretAddress } from '../src/stores/writer.ts';
import { github, many, STORES, start, TOKEN } from './support/github-stores.ts';
import { at, pathOf, remove, sent, set, VALUE, valueAt, WRITER } from './support/github-writer.ts';

afterEach(() => github?.close());

const CREATED = { outcome: 'done', what: 'created' };
const UPDATED = { outcome: 'done', what: 'updated' };
const REMOVED = { outcome: 'done', what: 'removed' };
const MISSING = { outcome: 'missing' };

const PLACES: readonly [GitHubStore, SecretAddress['scope']][] = [
  ...STORES.flatMap((store) => [
    [store, 'repository'] as [GitHubStore, 'repository'],
    [store, 'organization'] as [GitHubStore, 'organization'],
  ]),
  ['github-actions', 'environment'],
];

describe.each(PLACES)('%s, %s', (store, scope) => {
  const address = at(scope, 'NEW_KEY', store);

  test('a secret is created, updated and removed', async () => {
    await start(WRITER);
    expect(await set(address)).toEqual(CREATED);
    expect(valueAt(address)).toBe(VALUE);
    expect(await set(address, { create: false }, 'another')).toEqual(UPDATED);
    expect(valueAt(address)).toBe('another');
    expect(await remove(address)).toEqual(REMOVED);
    expect(github.secretAt(pathOf(address))).toBeUndefined();
  });

  test('what is missing is neither created nor removed', async () => {
    await start(WRITER);
    expect(await set(address, { create: false })).toEqual(MISSING);
    expect(sent('PUT')).toBe(0);
    expect(await remove(address)).toEqual(MISSING);
  });
});

describe('a value', () => {
  test.each<[what: string, value: Uint8Array]>([
    ['text', Buffer.from('Grüße, 世界 🔑')],
    ['text with line ends', Buffer.from('-----BEGIN-----\r\nabc\n\n')],
    ['bytes that are no text', Uint8Array.from({ length: 256 }, (_, index) => index)],
    ['a single byte', Uint8Array.of(0)],
    ['as many bytes as GitHub takes', new Uint8Array(MAX_VALUE_IN_BYTES).fill(7)],
  ])('arrives as it is: %s', async (_what, value) => {
    await start(WRITER);
    expect(await set(at(), {}, value)).toEqual(UPDATED);
    expect(github.secretAt(pathOf(at()))?.value).toEqual(new Uint8Array(value));
  });

  test.each<[what: string, value: Uint8Array, says: RegExp]>([
    ['is empty', new Uint8Array(), /^The value is empty/],
    ['is too large', new Uint8Array(MAX_VALUE_IN_BYTES + 1), /^The value has 49153 bytes; .*48 KB/],
  ])('that %s is not sent', async (_what, value, says) => {
    await start(WRITER);
    expect(await set(at(), {}, value)).toMatchObject({
      outcome: 'refused',
      problem: { reason: expect.stringMatching(says) },
    });
    expect(github.requests).toEqual([]);
  });

  test('leaves only sealed, and never twice in the same form', async () => {
    await start(WRITER);
    await set();
    await set();
    const bodies = github.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body);
    expect(new Set(bodies).size).toBe(2);
    for (const { body, path } of github.requests) {
      expect(path + body).not.toContain(VALUE);
      expect(body).not.toContain(Buffer.from(VALUE).toString('base64').slice(0, 12));
    }
  });

  test('is sent in two requests, three where the secret must be there', async () => {
    await start(WRITER);
    await set();
    expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/vault/actions/secrets/public-key',
      'PUT /repos/acme/vault/actions/secrets/API_KEY',
    ]);
    await set(at(), { create: false });
    expect(github.requests).toHaveLength(5);
  });
});

describe('the secret of an organization', () => {
  const shared = (visibility: object) => ({
    owners: [
      {
        login: 'acme',
        type: 'Organization' as const,
        secrets: Object.fromEntries(
          ['actions', 'dependabot', 'codespaces', 'agents'].map((store) => [
            store,
            [{ name: 'API_KEY', ...visibility }],
          ]),
        ),
      },
    ],
    repositories: ['vault', ...many(230, 'r')].map((name) => ({ fullName: `acme/${name}` })),
  });

  test.each(STORES)('keeps the repositories that are selected, however many: %s', async (store) => {
    const repositories = many(230, 'r').slice(5);
    await start(WRITER, shared({ repositories }));
    const address = at('organization', 'API_KEY', store);
    expect(await set(address, { visibility: 'all' })).toEqual(UPDATED);
    expect(github.secretAt(pathOf(address))).toMatchObject({ visibility: 'selected', repositories });
    expect(valueAt(address)).toBe(VALUE);
  });

  test.each(['all', 'private', 'selected'] as const)('keeps its visibility: %s', async (visibility) => {
    await start(WRITER, shared({ visibility }));
    const address = at('organization');
    expect(await set(address, { visibility: visibility === 'all' ? 'private' : 'all' })).toEqual(UPDATED);
    expect(github.secretAt(pathOf(address))).toMatchObject({ visibility, repositories: [] });
  });

  test.each(['all', 'private'] as const)('is created for %s', async (visibility) => {
    await start(WRITER, shared({}));
    const address = at('organization', 'NEW_KEY');
    expect(await set(address, { visibility })).toEqual(CREATED);
    expect(github.secretAt(pathOf(address))).toMatchObject({ visibility });
  });

  test('is not set with a page of the repositories missing', async () => {
    await start(WRITER, shared({ repositories: many(230, 'r') }));
    github.on(/page=2$/, { kind: 'refuse', status: 403, message: 'No' });
    const outcome = await set(at('organization'));
    expect(outcome).toMatchObject({
      outcome: 'refused',
      problem: {
        reason: expect.stringMatching(
          'The token may not list the repositories that may use the Actions secret API_KEY of the organization acme',
        ),
      },
    });
    expect(sent('PUT')).toBe(0);
  });

  test('is not set with a token that is not shown all of the repositories', async () => {
    const { owners, repositories } = shared({ repositories: ['vault'] });
    await start(
      { kind: 'classic', user: 'mia', scopes: ['admin:org'] },
      { owners: [...owners, { login: 'mia', type: 'User' }], repositories },
    );
    const outcome = await set(at('organization'));
    expect(outcome).toMatchObject({
      outcome: 'refused',
      problem: {
        reason: expect.stringMatching('lacks the scope `repo`'),
        remedy: expect.stringMatching('with the scope `admin:org` and `repo`'),
      },
    });
    expect(sent('PUT')).toBe(0);
  });

  test('is not set with a visibility that is not known', async () => {
    await start(WRITER, shared({}));
    const body = JSON.stringify({ name: 'API_KEY', visibility: 'some' });
    const headers = { 'content-type': 'application/json' };
    github.on(/API_KEY$/, { kind: 'http', status: 200, headers, body });
    expect(await set(at('organization'))).toMatchObject({ outcome: 'refused' });
    expect(sent('PUT')).toBe(0);
  });
});

describe('a name', () => {
  test('is taken in upper case', async () => {
    await start(WRITER);
    expect(await set(at('repository', 'api_key'), { create: false })).toEqual(UPDATED);
    expect(valueAt()).toBe(VALUE);
    expect(await remove(at('repository', 'api_key'))).toEqual(REMOVED);
  });

  test.each(['public-key', 'A B', '1A', 'GITHUB_TOKEN', '../x', ''])('that can be none: %j', async (name) => {
    await start(WRITER);
    const outcome = { outcome: 'refused', problem: { reason: expect.stringMatching("can't be the name") } };
    expect(await set(at('repository', name))).toMatchObject(outcome);
    expect(await remove(at('repository', name))).toMatchObject(outcome);
    expect(github.requests).toEqual([]);
  });

  test('of a repository from before it was renamed leads to it', async () => {
    await start(WRITER);
    const address = { ...at(), repository: 'acme/safe' };
    expect(await set(address, { create: false })).toEqual(UPDATED);
    expect(valueAt()).toBe(VALUE);
    expect(await remove(address)).toEqual(REMOVED);
  });
});

describe('an address', () => {
  test('in an environment of anything but Actions is refused', async () => {
    await start(WRITER);
    expect(await set(at('environment', 'X', 'github-dependabot'))).toMatchObject({
      outcome: 'refused',
      problem: { reason: 'Dependabot has no secrets of an environment.' },
    });
  });

  test.each<Partial<SecretAddress>>([{ store: 'aws-secrets-manager' }, { repository: null }])(
    'that is a mistake is thrown: %j',
    async (wrong) => {
      const writer = githubWriter(TOKEN, 'http://127.0.0.1:1');
      await expect(writer.remove({ ...at(), ...wrong })).rejects.toThrow();
    },
  );
});

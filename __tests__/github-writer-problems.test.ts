import { afterEach, describe, expect, test } from '@jest/globals';
import { githubWriter } from '../src/adapters/github-writer.ts';
import type { GitHubStore } from '../src/stores/store.ts';
import type { SecretAddress } from '../src/stores/writer.ts';
import { type Fault, htmlPage, type Permission, serverError, type Token } from './stand-ins/github.ts';
import { FINE, github, start, TOKEN } from './support/github-stores.ts';
import {
  at,
  disturbed,
  pathOf,
  refused,
  remove,
  SECRET,
  sent,
  set,
  VALUE,
  valueAt,
  WRITER,
  WRITING,
} from './support/github-writer.ts';

afterEach(() => github?.close());

const KEY = /\/public-key$/;
const json = { 'content-type': 'application/json' };

describe('a permission that is missing', () => {
  test.each<[Permission, GitHubStore, SecretAddress['scope'], named: string]>([
    ['secrets', 'github-actions', 'repository', 'repository permission “Secrets: '],
    ['environments', 'github-actions', 'environment', 'repository permission “Environments: '],
    ['dependabot_secrets', 'github-dependabot', 'repository', 'repository permission “Dependabot secrets: '],
    ['codespaces_secrets', 'github-codespaces', 'repository', 'repository permission “Codespaces secrets: '],
    ['agents_secrets', 'github-agents', 'repository', 'repository permission “Agents secrets: '],
    ['organization_secrets', 'github-actions', 'organization', 'organization permission “Secrets: '],
    [
      'organization_dependabot_secrets',
      'github-dependabot',
      'organization',
      'organization permission “Dependabot secrets: ',
    ],
    [
      'organization_codespaces_secrets',
      'github-codespaces',
      'organization',
      'organization permission “Codespaces secrets: ',
    ],
    [
      'organization_agents_secrets',
      'github-agents',
      'organization',
      'organization permission “Agents secrets: ',
    ],
  ])('%s is named', async (permission, store, scope, named) => {
    const address = at(scope, 'NEW_KEY', store);
    const { [permission]: _missing, ...others } = WRITING;
    await start({ kind: 'fine-grained', owner: 'acme', permissions: others });
    const nothing = await set(address);
    expect(nothing).toEqual(
      refused(/^The token may not read the public key for the .*403/, new RegExp(named)),
    );
    expect(await remove(address)).toEqual(
      refused(/^The token may not delete the .*NEW_KEY/, new RegExp(`${named}write`)),
    );
    await github.close();
    await start({ kind: 'fine-grained', owner: 'acme', permissions: { ...others, [permission]: 'read' } });
    if (store !== 'github-codespaces' || scope !== 'repository') {
      const reading = await set(address);
      expect(reading).toEqual(
        refused(/^The token may not set the .*NEW_KEY.*403/, new RegExp(`${named}write`)),
      );
    }
    expect(github.secretAt(pathOf(address))).toBeUndefined();
  });

  test('as that of the job always is', async () => {
    await start({ kind: 'workflow', repository: 'acme/vault' });
    expect(await set()).toEqual(refused(/403.*: a job's own token never can/));
    expect(await remove()).toEqual(refused(/403.*: a job's own token never can/));
  });

  test('as it is where apps are refused', async () => {
    await start({ kind: 'app', owner: 'acme', permissions: WRITING });
    for (const scope of ['repository', 'organization'] as const) {
      const outcome = await set(at(scope, 'X', 'github-codespaces'));
      expect(outcome).toEqual(refused(/the public key for the Codespaces secrets/));
      if ('problem' in outcome) expect(outcome.problem.remedy).not.toContain('App');
    }
  });

  test.each<[Fault & { readonly kind: 'refuse' }, RegExp]>([
    [{ kind: 'refuse', status: 403, message: 'Resource protected by organization SAML enforcement.' }, /SSO/],
    [{ kind: 'refuse', status: 403, message: 'Must have admin rights to Repository.' }, /“Secrets: write”/],
    [
      { kind: 'refuse', status: 401, message: 'Bad credentials' },
      /Make a new token, and set `GH_TOKEN` to it/,
    ],
  ])('in the words of GitHub: %j', async (fault, remedy) => {
    for (const order of ['set', 'remove'] as const) {
      expect(await disturbed(order, fault)).toEqual(refused(new RegExp(String(fault.status)), remedy));
      expect(sent('PUT') + sent('DELETE')).toBe(1);
      await github.close();
    }
  });
});

describe('what is not found', () => {
  const elsewhere: Token = { ...WRITER, repositories: ['site'] } as Token;

  test('may be the repository', async () => {
    await start(elsewhere);
    for (const outcome of [await set(), await set(at(), { create: false }), await remove()]) {
      expect(outcome).toEqual(
        refused(
          /404.*the repository acme\/vault does not exist, or the token can't see it/,
          /^Check the name; /,
        ),
      );
    }
    expect(sent('PUT')).toBe(0);
  });

  test('may be the environment', async () => {
    await start(WRITER);
    const address = { ...at('environment'), environment: 'staging/1' };
    expect(await set(address)).toEqual(
      refused(
        /404.*the environment “staging\/1” of acme\/vault does not exist/,
        /^Check the name, or create the environment in the settings of the repository; /,
      ),
    );
    expect(await remove(address)).toEqual(refused(/404.*the environment “staging\/1” of acme\/vault/));
    expect(github.requests[0]?.path).toContain('/environments/staging%2F1/secrets/');
  });

  test('may be an organization, where the owner is a user', async () => {
    await start(WRITER);
    const address = { ...at('organization'), owner: 'mia' };
    expect(await set(address)).toEqual(refused(/the organization mia does not exist/));
  });

  test.each([['set'], ['remove']] as const)(
    'is not taken for missing while the list has it: %s',
    async (order) => {
      await start(WRITER);
      github.on(SECRET, { kind: 'refuse', status: 404, message: 'Not Found' }, 100);
      const outcome = order === 'set' ? await set(at(), { create: false }) : await remove();
      expect(outcome).toEqual(refused(/^GitHub did not find the Actions secret API_KEY of acme\/vault/));
      expect(sent('PUT')).toBe(0);
    },
  );

  test.each([['set'], ['remove']] as const)(
    'is not taken for missing when the list can not be read: %s',
    async (order) => {
      await start(WRITER);
      github.on(/\/secrets\?/, serverError(), 100);
      const address = at('repository', 'NEW_KEY');
      const outcome = order === 'set' ? await set(address, { create: false }) : await remove(address);
      expect(outcome).toEqual(refused(/^GitHub failed to list the Actions secrets of acme\/vault/));
    },
  );

  test('is a store that an Enterprise Server does not have', async () => {
    await start(WRITER, { server: 'enterprise' });
    for (const store of ['github-codespaces', 'github-agents'] as const) {
      const says = refused(/^This GitHub Enterprise Server has no (Codespaces|Agents) secrets/);
      expect(await set(at('repository', 'X', store))).toEqual(says);
      expect(await remove(at('organization', 'X', store))).toEqual(says);
    }
    expect(await set()).toMatchObject({ outcome: 'done' });
  });
});

describe('a public key', () => {
  const answer = (body: unknown): Fault => ({
    kind: 'http',
    status: 200,
    headers: json,
    body: JSON.stringify(body),
  });

  test.each<[what: string, fault: Fault, says: RegExp]>([
    [
      'of 31 bytes',
      answer({ key: Buffer.alloc(31, 9).toString('base64'), key_id: '1' }),
      /nothing can be sealed/,
    ],
    ['of zeros', answer({ key: Buffer.alloc(32).toString('base64'), key_id: '1' }), /nothing can be sealed/],
    ['that is no base64', answer({ key: '*'.repeat(44), key_id: '1' }), /nothing can be sealed/],
    ['without an id', answer({ key: 'x' }), /not a whole answer/],
    ['that is null', answer(null), /not a whole answer/],
    ['in HTML', htmlPage(200), /not a whole answer/],
    ['cut in half', { kind: 'truncate' }, /not a whole answer/],
    ['that fails', serverError(503), /GitHub failed to read the public key .*503/],
    ['that does not come', { kind: 'close', when: 'before-answer' }, /connection to GitHub failed/],
  ])('%s: nothing is sent', async (_what, fault, says) => {
    await start(WRITER);
    github.on(KEY, fault, 100);
    expect(await set()).toEqual(refused(says));
    expect(sent('PUT')).toBe(0);
  });

  test('that fails once is asked for again', async () => {
    await start(WRITER);
    github.on(KEY, serverError(502));
    expect(await set()).toMatchObject({ outcome: 'done' });
  });
});

describe('an order that is refused is given once', () => {
  const no = (status: number): Fault => ({ kind: 'refuse', status, message: `No ${VALUE} ${TOKEN}` });

  test.each<[what: string, fault: Fault, reason: RegExp, remedy: RegExp]>([
    ['400', no(400), /^GitHub did not (set|delete) the .*400/, /^Look the answer up/],
    ['404', no(404), /404/, /./],
    ['409', no(409), /409/, /^Something else was changed at the same time; run the command again\.$/],
    ['413', no(413), /413/, /^Make the value smaller/],
    [
      '413 in HTML',
      htmlPage(413),
      /not a whole answer of GitHub \(HTTP status 413\)/,
      /^Make the value smaller/,
    ],
    ['422', no(422), /422/, /check both, and run the command again\.$/],
    ['403 in HTML', htmlPage(403), /not a whole answer of GitHub \(HTTP status 403\)/, /proxy/],
    [
      '403, archived',
      { kind: 'refuse', status: 403, message: 'Repository was archived so is read-only.' },
      /the repository acme\/vault is archived/,
      /archive/,
    ],
  ])('%s', async (_what, fault, reason, remedy) => {
    expect(await disturbed('set', fault)).toEqual(refused(reason, remedy));
    expect(sent('PUT')).toBe(1);
    expect(valueAt()).toBeUndefined();
  });

  test('to remove, too', async () => {
    const conflict: Fault = { kind: 'refuse', status: 409, message: `Conflict ${TOKEN}` };
    expect(await disturbed('remove', conflict)).toEqual(
      refused(/delete the Actions secret.*“Conflict \*\*\*”/),
    );
    expect(sent('DELETE')).toBe(1);
  });

  test('about a repository that is archived', async () => {
    await start(WRITER);
    const address = { ...at('repository', 'OLD_KEY'), repository: 'acme/old' };
    expect(await set(address)).toEqual(refused(/is archived, so that nothing of it can be changed/));
    expect(await remove(address)).toEqual(refused(/is archived/));
  });
});

describe('the texts name where the token comes from', () => {
  test.each([
    ['GH_TOKEN', 'Set `GH_TOKEN` to a fine-grained token', 'the environment variable `GH_TOKEN`'],
    ['GITHUB_TOKEN', 'Set `GITHUB_TOKEN` to a fine-grained token', 'the environment variable `GITHUB_TOKEN`'],
    ['gh', 'Run `gh auth refresh --scopes repo`, or set `GH_TOKEN` to a fine-grained token', '`gh`'],
    ['input', 'Give the input `github-token` a fine-grained token', 'the input `github-token`'],
  ] as const)('%s', async (tokenSource, remedy, holder) => {
    await start(FINE);
    const outcome = await set(at(), {}, VALUE, { tokenSource });
    expect(outcome).toEqual(refused(/may not set/));
    if ('problem' in outcome) expect(outcome.problem.remedy).toContain(remedy);
    const empty = await githubWriter('', github.apiUrl, { tokenSource }).remove(at());
    expect(empty).toMatchObject({ outcome: 'refused' });
    if ('problem' in empty) expect(empty.problem.reason).toContain(`The token of ${holder} is empty`);
  });
});

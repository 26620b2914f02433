import { X509Certificate } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type AwsStandIn, startAws } from './stand-ins/aws.ts';
import { makeCertificate } from './stand-ins/certificate.ts';
import { type Fault, type GitHubStandIn, htmlPage, serverError, startGitHub } from './stand-ins/github.ts';
import { type Checkout, type CommandOptions, HAS_GIT, makeCheckout, TODAY } from './support/command.ts';

/** The built command line against stand-ins for GitHub and AWS. */

jest.setTimeout(60_000);

const TOKEN = 'github_pat_11CCCCCCCCCCCCCCCCCCCC';
const VALUE = 'Nonsense-Value-4711';
const LIST = '/repos/acme/vault/actions/secrets';

const MARKDOWN =
  '---\n# The one of the robot.\nname: NPM_TOKEN\nexpires: 2026-12-01 # copied from npm\nupdated: 2025-12-01\nowner: "platform"\n---\n\nLog in, and\n  make one.\n';

let checkout: Checkout;
let github: GitHubStandIn;
let aws: AwsStandIn | undefined;
afterEach(async () => {
  checkout?.remove();
  await github?.close();
  await aws?.close();
  aws = undefined;
});

async function start(files: Readonly<Record<string, string>> = { 'secrets/npm-token.md': MARKDOWN }) {
  checkout = makeCheckout(files);
  github = await startGitHub({
    tokens: {
      [TOKEN]: { kind: 'classic', user: 'mia', scopes: ['repo', 'admin:org'] },
      ghp_newnewnewnewnewnew: {
        kind: 'classic',
        user: 'mia',
        scopes: ['repo'],
        expires: '2027-05-14T10:00:00Z',
      },
      ghp_foreverforeverforever: { kind: 'classic', user: 'mia', scopes: ['repo'] },
    },
    owners: [
      { login: 'acme', type: 'Organization' },
      { login: 'mia', type: 'User' },
    ],
    repositories: [
      { fullName: 'acme/vault', secrets: { actions: ['NPM_TOKEN'] }, environments: [{ name: 'production' }] },
    ],
  });
}

/** Runs the command, and sees that the value is nowhere but where it belongs. */
async function rotate(words: readonly string[], { environment, ...options }: CommandOptions = {}) {
  const result = await checkout.run(['rotate', ...words, ...TODAY], {
    input: VALUE,
    ...options,
    environment: { GH_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl, ...environment },
  });
  const everything = JSON.stringify([result, checkout.files()]);
  expect(everything).not.toContain(VALUE);
  expect(everything).not.toContain(TOKEN);
  return result;
}

const storedValue = (list = LIST, name = 'NPM_TOKEN') => {
  const { value } = github.secretAt(`${list}/${name}`) ?? {};
  return value && Buffer.from(value).toString('utf8');
};

/** The current value of a secret in AWS. */
const awsValue = (region: string, name: string) =>
  aws
    ?.secrets(region)
    .find((secret) => secret.name === name)
    ?.versions?.find(({ stages }) => stages.includes('AWSCURRENT'))?.value;

/** The lines that differ, as `-` and `+`. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

test('sets the value, then the record, and nothing else in it', async () => {
  await start();
  const { exitCode, stdout, stderr } = await rotate([
    'npm_token',
    '--expires',
    '2027-11-20',
    '--updated-by',
    'Mia Berg',
  ]);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout:
      '✓ NPM_TOKEN: new value set in GitHub Actions, repository acme/vault\n✓ secrets/npm-token.md: updated 2026-11-24, updated-by Mia Berg, expires 2027-11-20\n',
    stderr: 'Next: see that the new value works, then commit secrets/npm-token.md.\n',
  });
  expect(storedValue()).toBe(VALUE);
  expect(difference(MARKDOWN, checkout.read('secrets/npm-token.md'))).toEqual([
    '-expires: 2026-12-01 # copied from npm',
    '-updated: 2025-12-01',
    '+expires: 2027-11-20 # copied from npm',
    '+updated: 2026-11-24',
    '+updated-by: Mia Berg',
  ]);
  expect(Object.keys(checkout.files())).toEqual(['secrets/npm-token.md']);
});

test.each<[file: string, before: string, after: string]>([
  [
    'gh-repo-npm-token.txt',
    'Secret-Name: NPM_TOKEN\r\nsecret-expire:2026-12-01\r\nsecret-updated: 2025-12-01  \r\nsecret-updated-by:\r\nsecret-type: gh-repo\r\n\r\nupdate-instructions:\r\nName: ci\r\nExpiration: one year',
    'Secret-Name: NPM_TOKEN\r\nsecret-expire:2027-11-20\r\nsecret-updated: 2026-11-24  \r\nsecret-updated-by: Mia Berg\r\nsecret-type: gh-repo\r\n\r\nupdate-instructions:\r\nName: ci\r\nExpiration: one year',
  ],
  [
    'npm-token.yaml',
    '# who: platform\nname: NPM_TOKEN\nupdated-by: \'tore\'\nexpires: "2026-12-01"\nupdated: 2025-12-01\ninstructions: |\n  expires: never\n',
    '# who: platform\nname: NPM_TOKEN\nupdated-by: \'Mia Berg\'\nexpires: "2027-11-20"\nupdated: 2026-11-24\ninstructions: |\n  expires: never\n',
  ],
  [
    'npm-token.md',
    '\uFEFF---\nname: NPM_TOKEN\nexpires: 2026-12-01\nupdated: 2025-12-01\nupdated-by: tore\n---\n---\nexpires: 2026-12-01',
    '\uFEFF---\nname: NPM_TOKEN\nexpires: 2027-11-20\nupdated: 2026-11-24\nupdated-by: Mia Berg\n---\n---\nexpires: 2026-12-01',
  ],
])('keeps every other byte of %s', async (file, before, after) => {
  await start({ [`secrets/${file}`]: before });
  const { exitCode } = await rotate(['NPM_TOKEN', '--expires', '2027-11-20', '--updated-by', 'Mia Berg']);
  expect(exitCode).toBe(0);
  expect(checkout.read(`secrets/${file}`)).toBe(after);
});

describe('the value', () => {
  const EXPIRES = ['--expires', '2027-11-20', '--updated-by', 'mia'];
  test.each<[what: string, input: string, value: string]>([
    ['one line, without its line end', 'abc\n', 'abc'],
    ['one line of Windows', 'abc\r\n', 'abc'],
    ['several lines, as they are', 'a\nb\n', 'a\nb\n'],
    ['spaces around, as they are', ' abc ', ' abc '],
  ])('is %s', async (_what, input, value) => {
    await start();
    await rotate(['NPM_TOKEN', ...EXPIRES], { input });
    expect(storedValue()).toBe(value);
    checkout.write('value.txt', input);
    await rotate(['NPM_TOKEN', '--value-file', 'value.txt', ...EXPIRES], { input: '' });
    expect(storedValue()).toBe(value);
    await rotate(['NPM_TOKEN', '--exact', ...EXPIRES], { input });
    expect(storedValue()).toBe(input);
  });

  test.each<[what: string, words: string[], input: string, says: RegExp]>([
    ['is missing', [], '', /The value is empty/],
    ['is only a line end', [], '\n', /The value is empty/],
    ['is in a file that is not there', ['--value-file', 'nowhere'], '', /can't be read \(ENOENT\)/],
    ['is too long', [], 'x'.repeat(48 * 1024 + 1), /49153 bytes; GitHub takes up to 48 KB/],
  ])('is refused when it %s', async (_what, words, input, says) => {
    await start();
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', ...words, ...EXPIRES], { input });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
    expect(storedValue()).toBeUndefined();
    expect(checkout.files()['secrets/npm-token.md']).toBe(MARKDOWN);
  });

  test.each(['--value', '--secret', '--token'])('is never taken from %s, nor shown', async (flag) => {
    await start();
    for (const words of [[`${flag}=${VALUE}`], [flag, VALUE], [VALUE]]) {
      const { exitCode } = await rotate(['NPM_TOKEN', ...words, ...EXPIRES], { input: '' });
      expect(exitCode).toBe(2);
    }
    expect(github.requests).toEqual([]);
  });
});

describe('when it expires', () => {
  const jwt = (exp: number) =>
    [{ alg: 'none' }, { exp }, 'x'.repeat(20)]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
  const WHO = ['--updated-by', 'mia'];

  test('is told by a JSON Web Token', async () => {
    await start();
    const { stderr } = await rotate(['NPM_TOKEN', ...WHO], { input: jwt(Date.UTC(2027, 2, 1) / 1000) });
    expect(stderr).toContain('JSON Web Token that expires on 2027-03-01');
    expect(checkout.read('secrets/npm-token.md')).toContain('expires: 2027-03-01 # copied');
  });

  test('is what the provider says, with a warning where the value says another date', async () => {
    await start();
    const input = jwt(Date.UTC(2027, 2, 1) / 1000);
    const { stderr } = await rotate(['NPM_TOKEN', '--expires', '2027-04-01', ...WHO], { input });
    expect(stderr).toMatch(/expires on 2027-03-01\.\nBut expires is to be 2027-04-01/);
    expect(checkout.read('secrets/npm-token.md')).toContain('expires: 2027-04-01');
  });

  test.each([
    ['ghp_newnewnewnewnewnew', 'the token expires on 2027-05-14', 'expires: 2027-05-14'],
    ['ghp_foreverforeverforever', 'the token never expires', 'expires: never'],
  ])('is what GitHub says of the token %s', async (input, says, record) => {
    await start();
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', ...WHO], { input });
    expect(exitCode).toBe(0);
    expect(stderr).toContain(says);
    expect(checkout.read('secrets/npm-token.md')).toContain(record);
  });

  test('a token that GitHub does not know is not set unless somebody says so', async () => {
    await start();
    const { stderr } = await rotate(['NPM_TOKEN', '--expires', '2027-04-01', ...WHO], {
      input: 'ghp_wrongwrongwrongwrong',
    });
    expect(stderr).toContain('GitHub does not accept this token');
    expect(storedValue()).toBeUndefined();
  });

  test.each([
    ['2027-02-30', /--expires is “2027-02-30”; write a calendar date/],
    ['next May', /write a calendar date/],
    ['2026-11-23', /that is before today, 2026-11-24/],
  ])('is not %s', async (date, says) => {
    await start();
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', '--expires', date, ...WHO]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
    expect(github.requests).toEqual([]);
  });

  test('is asked for, with everything else that is missing', async () => {
    await start();
    const environment = { PATH: '/nowhere' };
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', '--repo', 'acme/vault'], { environment });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Nothing was changed.*\n {2}--expires <date> .*\n {2}--updated-by <name>/);
    expect(github.requests).toEqual([]);
  });
});

test('a certificate tells its end', async () => {
  await start();
  const { cert: certificate } = makeCertificate();
  const end = new Date(new X509Certificate(certificate).validTo).toISOString().slice(0, 10);
  const { stderr } = await rotate(['NPM_TOKEN', '--updated-by', 'mia'], { input: certificate });
  expect(stderr).toContain(`The value is a certificate that expires on ${end}.`);
  expect(storedValue()).toBe(certificate);
  expect(checkout.read('secrets/npm-token.md')).toContain(`expires: ${end}`);
});

test.each([
  ['is past', Date.UTC(2020, 0, 1) / 1000],
  ['is in milliseconds', Date.UTC(2027, 0, 1)],
])('a date that %s in the value is not taken for the one of the provider', async (_what, exp) => {
  await start();
  const claims = Buffer.from(JSON.stringify({ exp })).toString('base64url');
  const { exitCode, stderr } = await rotate(['NPM_TOKEN', '--updated-by', 'mia'], {
    input: `e30.${claims}.x`,
  });
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--expires <date>'),
  });
  expect(storedValue()).toBeUndefined();
});

test.each([
  ['a scope that is none', 'scope: enviroment\nenvironment: production'],
  ['an environment without its scope', 'environment: production'],
  ['a repository that is none', 'repository: a/b/c'],
  ['two scopes', 'scope: organization\nscope: repository'],
])('a record with %s leads to no secret', async (_what, fields) => {
  await start({ 'secrets/a.md': `---\nname: A\nexpires: 2026-12-01\n${fields}\n---\n` });
  const words = ['A', '--expires', '2027-11-20', '--updated-by', 'mia'];
  expect((await rotate(words)).exitCode).toBe(2);
  const removed = await checkout.run(['remove', 'A', '--yes'], {
    environment: { GH_TOKEN: TOKEN, GITHUB_API_URL: github.apiUrl },
  });
  expect(removed.exitCode).toBe(2);
  expect(github.requests).toEqual([]);
});

test('a word of a form in the instructions leads to no other repository', async () => {
  await start({
    'secrets/a.txt': 'secret-name: A\nsecret-expire: 2026-12-01\n\nOpen GitHub.\nRepository: acme/billing\n',
  });
  const { exitCode, stderr } = await rotate(['A', '--expires', '2027-11-20', '--updated-by', 'mia']);
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('line 5, in the free text'),
  });
  expect(github.requests).toEqual([]);
});

test('a token is not shown to the server of a remote that is no GitHub', async () => {
  await start();
  const config = checkout.read('.git/config').replace('git@github.com:', `${github.apiUrl}/`);
  checkout.write('.git/config', config);
  const words = ['NPM_TOKEN', '--record-only', '--expires', '2027-11-20', '--updated-by', 'mia'];
  await rotate(words, { input: 'ghp_newnewnewnewnewnew', environment: { GITHUB_API_URL: undefined } });
  await rotate(
    words.filter((word) => word !== '--record-only'),
    { input: 'ghp_newnewnewnewnewnew', environment: { GITHUB_API_URL: undefined } },
  );
  expect(github.requests).toEqual([]);
});

test('a pipe that closes keeps nothing from being done', async () => {
  await start();
  const { exitCode } = await rotate(['NPM_TOKEN', '--expires', '2027-11-20', '--updated-by', 'mia'], {
    meanwhile: async (child) => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
  });
  expect(exitCode).toBe(0);
  expect(storedValue()).toBe(VALUE);
  expect(checkout.read('secrets/npm-token.md')).toContain('expires: 2027-11-20');
});

describe('which record', () => {
  const record = (more: string) => `---\nname: DB\nexpires: 2026-12-01\nupdated: 2025-12-01\n${more}---\n`;
  const files = {
    'secrets/db.md': record(''),
    'secrets/db-production.md': record('scope: environment\nenvironment: production\n'),
    'secrets/gh-org-db.md': record(''),
  };
  const EXPIRES = ['--expires', '2027-11-20', '--updated-by', 'mia'];

  test('has to be said where several have the name', async () => {
    await start(files);
    const { exitCode, stderr } = await rotate(['DB', ...EXPIRES]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /3 records have the name “DB”. Say which, by --scope or --environment:\n {2}secrets\/db-production.md: environment production\n/,
    );
    expect(github.requests).toEqual([]);
  });

  test.each([
    ['--scope', 'repository', LIST, 'secrets/db.md'],
    ['--scope', 'organization', '/orgs/acme/actions/secrets', 'secrets/gh-org-db.md'],
    [
      '--environment',
      'production',
      '/repos/acme/vault/environments/production/secrets',
      'secrets/db-production.md',
    ],
  ])('is told by %s %s', async (flag, word, list, file) => {
    await start(files);
    const { exitCode } = await rotate(['DB', flag, word, ...EXPIRES]);
    expect(exitCode).toBe(0);
    expect(storedValue(list, 'DB')).toBe(VALUE);
    const changed = Object.entries(checkout.files()).filter(
      ([path, text]) => text !== files[path as keyof typeof files],
    );
    expect(changed.map(([path]) => path)).toEqual([file]);
  });

  test('is told by the server, and the region is taken from it', async () => {
    const record = (server: string, region: string) =>
      `secret-name: app/db\nsecret-expire: 2026-12-01\nsecret-store: aws-secrets-manager\nserver: ${server}\nregion: ${region}\n`;
    await start({
      'secrets/a.txt': record('web-1', 'eu-north-1'),
      'secrets/b.txt': record('web-2', 'eu-west-1'),
    });
    const version = { id: '1', created: new Date(), stages: ['AWSCURRENT'], value: 'old' };
    const secret = { name: 'app/db', versions: [version] };
    aws = await startAws({ regions: { 'eu-north-1': [secret], 'eu-west-1': [secret] } });
    const { exitCode, stdout } = await rotate(['app/db', '--server', 'web-2', ...EXPIRES], {
      environment: aws.environment,
    });
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('AWS Secrets Manager, eu-west-1'),
    });
    expect(awsValue('eu-west-1', 'app/db')).toBe(VALUE);
    expect(awsValue('eu-north-1', 'app/db')).toBe('old');
    expect(checkout.read('secrets/b.txt')).toContain(
      'secret-expire: 2027-11-20\nsecret-updated: 2026-11-24\nsecret-updated-by: mia\n',
    );
  });

  test('is guessed at for a name that is nearly right', async () => {
    await start();
    const { exitCode, stderr } = await rotate(['NPM_TOKN', ...EXPIRES]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'No record has the name “NPM_TOKN”. Did you mean NPM_TOKEN?\n',
    });
  });
});

describe('when the store does not do it', () => {
  const EXPIRES = ['--expires', '2027-11-20', '--updated-by', 'mia'];
  const untouched = () => expect(checkout.files()).toEqual({ 'secrets/npm-token.md': MARKDOWN });
  const refusal = (status: number): Fault => ({ kind: 'refuse', status, message: `No ${VALUE.slice(0, 4)}` });

  test.each([401, 403, 404, 409, 413, 422, 429])(
    'because it answers %d, nothing has changed',
    async (status) => {
      await start();
      github.on(
        /\/secrets\/NPM_TOKEN$/,
        { ...refusal(status), headers: { 'retry-after': '4000' } } as Fault,
        5,
      );
      const { exitCode, stdout, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('Nothing was changed, neither the store nor the record.');
      expect(storedValue()).toBeUndefined();
      untouched();
    },
  );

  test.each<[what: string, Fault]>([
    ['it fails', serverError(500)],
    ['it is not reached', serverError(503)],
    ['the connection is cut', { kind: 'close', when: 'before-answer' }],
    ['a proxy answers', htmlPage(200)],
  ])('and %s, it says that it may have been set, and how to go on', async (_what, fault) => {
    await start();
    github.on(/\/secrets\/NPM_TOKEN$/, fault);
    const { exitCode, stdout, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('It may have been set or not');
    expect(stderr).toContain('The record was not changed. If the value was set, finish with: ');
    expect(stderr).toContain(
      'secret-expiry rotate NPM_TOKEN --record-only --expires 2027-11-20 --updated-by mia',
    );
    expect(stderr).toContain('gh secret list');
    untouched();
  });

  test('AWS: a connection that is always cut is open, too', async () => {
    await start({
      'secrets/db.yml': 'name: app/db\nexpires: 2026-12-01\nstore: aws-secrets-manager\nregion: eu-west-1\n',
    });
    aws = await startAws({ regions: { 'eu-west-1': [{ name: 'app/db' }] } });
    aws.next(...[1, 2, 3, 4].map(() => ({ kind: 'close', when: 'before-answer' }) as const));
    const { exitCode, stderr } = await rotate(['app/db', ...EXPIRES], { environment: aws.environment });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('may be stored, or not'),
    });
    await aws.close();
    const again = await rotate(['app/db', ...EXPIRES], { environment: aws.environment });
    expect(again.stderr).toMatch(/ECONNREFUSED.*\n.*\nNothing was changed/);
  });

  test('AWS: what is not there is created only when told to', async () => {
    await start({ 'secrets/db.yml': 'name: app/db\nexpires: 2026-12-01\nstore: aws-secrets-manager\n' });
    aws = await startAws({ regions: { 'eu-west-1': [] } });
    const environment = { ...aws.environment, AWS_REGION: 'eu-west-1' };
    const { exitCode, stderr } = await rotate(['app/db', ...EXPIRES], { environment });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('add --create'),
    });
    const { stdout } = await rotate(['app/db', '--create', ...EXPIRES], { environment });
    expect(stdout).toContain('✓ app/db: created in AWS Secrets Manager, eu-west-1');
    expect(awsValue('eu-west-1', 'app/db')).toBe(VALUE);
  });

  test('a store that only a person can write to needs --record-only', async () => {
    const text = '---\nname: X\nexpires: 2026-12-01\nstore: other\n---\n';
    await start({ 'secrets/x.md': text });
    const { exitCode, stderr } = await rotate(['X', ...EXPIRES]);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('secret-expiry rotate X --record-only'),
    });
    const { exitCode: second } = await rotate(['X', '--record-only', ...EXPIRES]);
    expect(second).toBe(0);
    expect(checkout.read('secrets/x.md')).toBe(
      '---\nname: X\nexpires: 2027-11-20\nupdated: 2026-11-24\nupdated-by: mia\nstore: other\n---\n',
    );
    expect(github.requests).toEqual([]);
  });
});

describe('when it is broken off', () => {
  const EXPIRES = ['--expires', '2027-11-20', '--updated-by', 'mia'];
  /** Waits until the value is on its way. */
  const isSent = async () => {
    while (!github.requests.some(({ method }) => method === 'PUT')) await delay(10);
  };

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s, it says what may have been done', async (signal, code) => {
    await start();
    github.on(/\/secrets\/NPM_TOKEN$/, { kind: 'silence' });
    const { exitCode, stdout, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES], {
      meanwhile: async (child) => {
        await isSent();
        child.kill(signal);
      },
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(stderr).toMatch(
      /it may have been done or not.*\nThe record was not changed. If the value was set, finish with: secret-expiry rotate NPM_TOKEN --record-only/,
    );
    expect(checkout.files()).toEqual({ 'secrets/npm-token.md': MARKDOWN });
  });

  test('while another rotation is under way, nothing is done', async () => {
    await start();
    github.on(/\/secrets\/NPM_TOKEN$/, { kind: 'silence' });
    await rotate(['NPM_TOKEN', ...EXPIRES], {
      meanwhile: async (child) => {
        await isSent();
        const second = await rotate(['NPM_TOKEN', ...EXPIRES]);
        expect(second.exitCode).toBe(2);
        expect(second.stderr).toContain('is being changed by somebody else');
        expect(github.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
        child.kill('SIGINT');
      },
    });
    expect((await rotate(['NPM_TOKEN', ...EXPIRES])).exitCode).toBe(0);
  });

  test('by somebody who changes the record, that change stays', async () => {
    await start();
    const theirs = MARKDOWN.replace('2026-12-01', '2026-12-02');
    github.on(/\/secrets\/NPM_TOKEN$/, { kind: 'slow', millisecondsPerByte: 300 });
    const { exitCode, stdout, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES], {
      meanwhile: async () => {
        while (!Object.keys(checkout.files()).some((path) => path.endsWith('.draft'))) await delay(5);
        checkout.write('secrets/npm-token.md', theirs);
      },
    });
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('new value set'),
    });
    expect(stderr).toMatch(
      /was changed by somebody else meanwhile.*\nThe new value was set in GitHub Actions.*Finish with: secret-expiry rotate NPM_TOKEN --record-only/,
    );
    expect(checkout.files()).toEqual({ 'secrets/npm-token.md': theirs });
  });
});

describe('the surroundings', () => {
  const EXPIRES = ['--expires', '2027-11-20'];
  test('without git, it has to be told who and where', async () => {
    await start();
    const environment = { PATH: '/nowhere' };
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES], { environment });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--repo owner/name'),
    });
    const words = ['NPM_TOKEN', ...EXPIRES, '--repo', 'acme/vault', '--updated-by', 'tore'];
    expect((await rotate(words, { environment })).exitCode).toBe(0);
    expect(storedValue()).toBe(VALUE);
  });

  (HAS_GIT ? test : test.skip)('with git, it knows both', async () => {
    await start();
    expect((await rotate(['NPM_TOKEN', ...EXPIRES])).exitCode).toBe(0);
    expect(checkout.read('secrets/npm-token.md')).toContain('updated-by: Mia Berg');
  });

  (HAS_GIT ? test : test.skip)('without user.name, it asks who it is', async () => {
    await start();
    const config = checkout.read('.git/config').replace(/\[user\][^[]*/, '');
    checkout.write('.git/config', config);
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES]);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--updated-by <name>'),
    });
    expect(github.requests).toEqual([]);
  });

  test('is told from below the root, too', async () => {
    await start({ 'secrets/npm-token.md': MARKDOWN, 'src/x': '' });
    const words = ['NPM_TOKEN', ...EXPIRES, '--updated-by', 'mia'];
    const { stdout } = await rotate(words, { directory: 'src' });
    expect(stdout).toContain('../secrets/npm-token.md: updated 2026-11-24');
  });

  test('a dry run asks for no value, and changes nothing', async () => {
    await start();
    const { exitCode, stdout, stderr } = await rotate(
      ['NPM_TOKEN', '--dry-run', ...EXPIRES, '--updated-by', 'mia'],
      { input: '' },
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe('Would set a new value in GitHub Actions, repository acme/vault.\n');
    expect(stdout).toContain(
      '\n-expires: 2026-12-01 # copied from npm\n-updated: 2025-12-01\n+expires: 2027-11-20 # copied from npm\n',
    );
    expect(github.requests).toEqual([]);
    expect(checkout.files()).toEqual({ 'secrets/npm-token.md': MARKDOWN });
  });

  test('a draft that was left behind is not overwritten', async () => {
    await start({ 'secrets/npm-token.md': MARKDOWN, 'secrets/.npm-token.md.draft': 'x' });
    const { exitCode, stderr } = await rotate(['NPM_TOKEN', ...EXPIRES, '--updated-by', 'mia']);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/draft is there[\s\S]*delete that file/),
    });
    rmSync(join(checkout.root, 'secrets/.npm-token.md.draft'));
    expect(github.requests).toEqual([]);
  });
});

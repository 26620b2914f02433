import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { startAws } from './stand-ins/aws.ts';
import { type GitHubStandIn, startGitHub } from './stand-ins/github.ts';
import { ACTION, runStep } from './stand-ins/runner.ts';
import { type Checkout, makeCheckout, TODAY } from './support/command.ts';
import { reportErrors } from './support/schemas.ts';

/** The built command line, as somebody at a terminal or a script calls it. */

jest.setTimeout(60_000);

let checkout: Checkout;
let github: GitHubStandIn | undefined;
afterEach(async () => {
  checkout?.remove();
  await github?.close();
  github = undefined;
});

const record = (name: string, expires: string, more = '') =>
  `---\nname: ${name}\nexpires: ${expires}\nupdated: 2026-01-02\nupdated-by: mia\n${more}---\nAsk mia.\n`;

const FILES = {
  'secrets/README.md': '# Secrets\n',
  'secrets/dead.md': record('DEAD', '2026-11-20', 'owner: data\n'),
  'secrets/near.md': record('NEAR', '2026-12-01', 'owner: platform\n'),
  'secrets/far.md': record('FAR', '2027-06-01'),
  'secrets/free.yml': 'name: REGION\nsecret: false\nupdated: 2026-01-02\nupdated-by: mia\ninstructions: x\n',
  'secrets/odd.md': record('ODD', '2027-02-30'),
  '.github/workflows/ci.yml':
    'on: push\njobs:\n  a:\n    steps:\n      - run: x ${{ secrets.DEAD }} ${{ secrets.NEAR }} ${{ secrets.FAR }} ${{ secrets.REGION }} ${{ secrets.ODD }}\n',
};

function start(files: Readonly<Record<string, string>> = FILES): void {
  checkout = makeCheckout(files);
}

const run: Checkout['run'] = (words, options) => checkout.run(words, options);

describe('check', () => {
  test('shows a line for each finding, worst first, and the verdict last', async () => {
    start();
    expect(await run(['check', ...TODAY])).toEqual({
      exitCode: 1,
      stdout: `secrets/dead.md:3:10  error    DEAD expired 4 days ago (2026-11-20). (expired)
secrets/odd.md:3:10   error    expires is “2027-02-30”, which is not a calendar date, YYYY-MM-DD, or never. Write 2027-02-28. (invalid-date)
secrets/near.md:3:10  warning  NEAR expires in 7 days (2026-12-01). (expiring)

records: partial, 1 without a usable name or date

✗ 1 expired, 1 expiring soon, 1 error in acme/vault · 5 records checked, 2026-11-24 (UTC), looking 30 days ahead
`,
      stderr: '',
    });
  });

  test('is all there is to say when nothing is due', async () => {
    start({ 'secrets/README.md': '', 'secrets/far.md': record('FAR', '2027-06-01', 'store: other\n') });
    const { exitCode, stdout } = await run(['check', ...TODAY]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: '✓ Nothing is due in acme/vault · 1 record checked, 2026-11-24 (UTC), looking 30 days ahead\n',
    });
  });

  test('comes to the report and the conclusion of the action', async () => {
    start();
    const [command, step] = await Promise.all([
      run(['check', '--format', 'json', '--expires-within', '90d', ...TODAY]),
      runStep({
        workspace: checkout.root,
        inputs: { today: '2026-11-24', 'expires-within': '90d' },
        environment: { GITHUB_REPOSITORY: 'acme/vault' },
      }),
    ]);
    const report = JSON.parse(command.stdout);
    const ofStep = JSON.parse(step.report ?? '');
    expect(reportErrors(report)).toEqual([]);
    const same = ({ findings, ...rest }: typeof report) => ({
      ...rest,
      generatedAt: null,
      runUrl: null,
      findings: findings.map((finding: object) => ({ ...finding, help: null })),
    });
    expect(same(report)).toEqual(same(ofStep));
    expect([command.exitCode, step.exitCode]).toEqual([1, 1]);
  });

  test('writes the summary of the action as Markdown', async () => {
    start();
    const { stdout } = await run(['check', '--format', 'markdown', ...TODAY]);
    expect(stdout).toMatch(
      /^## ❌ 1 expired, 1 expiring soon, 1 error in acme\/vault\n[\s\S]*### What was checked\n/,
    );
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
  ])('--fail-on %s ends with %d', async (failOn, code) => {
    start();
    expect((await run(['check', '--fail-on', failOn, ...TODAY])).exitCode).toBe(code);
  });

  test('tells all wrong flags together', async () => {
    start();
    const words = ['check', '--today', 'tomorrow', '--expires-within', 'x', '--check-stores', 'vault'];
    const { exitCode, stdout, stderr } = await run(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(
      stderr
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['--expires-within', '--today', '--check-stores']);
  });

  test('reads the directory that is named, wherever it is started', async () => {
    start({ ...FILES, 'other/a.md': record('A', '2026-11-01') });
    const { stdout } = await run(['check', '../other', ...TODAY], { directory: 'secrets' });
    expect(stdout).toMatch(/^\.\.\/other\/a\.md:3:10 /);
    const outside = makeCheckout({ 'README.md': '' });
    const { stdout: fromElsewhere } = await outside.run(['check', join(checkout.root, 'other'), ...TODAY]);
    outside.remove();
    expect(fromElsewhere).toMatch(/other\/a\.md:3:10 +error +A expired/);
  });

  test('colours only where it is told to, or a terminal shows it', async () => {
    start();
    const forced = await run(['check', ...TODAY], { environment: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[31merror\u001b[39m');
    const without = await run(['check', ...TODAY], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(without.stdout).not.toContain('\u001b');
  });

  test('what is in a record can command no terminal', async () => {
    const name = 'secrets/\u001b]0;x\u0007.md';
    start({ [name]: '---\nname: "\\e[31mX"\nexpires: "\\x07"\n---\n' });
    for (const format of ['text', 'markdown']) {
      const { stdout } = await run(['check', '--format', format, ...TODAY]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });

  test('compares with GitHub, with the token of the environment', async () => {
    start({ 'secrets/README.md': '', 'secrets/far.md': record('FAR', '2027-06-01') });
    github = await startGitHub({
      tokens: { tok: { kind: 'classic', user: 'mia', scopes: ['repo'] } },
      owners: [
        { login: 'acme', type: 'Organization' },
        { login: 'mia', type: 'User' },
      ],
      repositories: [{ fullName: 'acme/vault', secrets: { actions: ['OTHER'] } }],
    });
    const words = ['check', '--check-stores', 'github-actions', '--check-workflows', 'false', ...TODAY];
    const environment = { GH_TOKEN: 'tok', GITHUB_API_URL: github.apiUrl };
    const { stdout } = await run(words, { environment });
    expect(stdout).toContain('(not-in-store)');
    expect(stdout).toContain('(not-recorded)');
    const without = await run(words, {
      environment: { GITHUB_API_URL: github.apiUrl, PATH: '/nowhere', GITHUB_REPOSITORY: 'acme/vault' },
    });
    expect(without).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('GH_TOKEN is empty') });
    github.on(/secrets/, { kind: 'refuse', status: 401, message: 'Bad credentials' }, 20);
    const { stdout: failed } = await run(words, { environment });
    expect(failed).toContain('Make a new token, and set `GH_TOKEN` to it.');
  });
});

describe('list', () => {
  test('shows what has no date, then what is due, soonest first, then what never is', async () => {
    start();
    const { exitCode, stdout } = await run(['list', ...TODAY]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`DUE         DAYS  STATUS     SECRET  WHERE              OWNER
?                 unknown    ODD     repository secret  last rotated by mia
2026-11-20    -4  expired    DEAD    repository secret  data
2026-12-01     7  expiring   NEAR    repository secret  platform
2027-06-01   189  ok         FAR     repository secret  last rotated by mia
-                 no secret  REGION  repository secret  last rotated by mia
`);
  });

  test.each([
    [
      ['--within', '30d'],
      ['ODD', 'DEAD', 'NEAR'],
    ],
    [['--owner', 'Platform'], ['NEAR']],
    [['--store', 'aws-secrets-manager'], []],
    [
      ['--max-age', '100d', '--within', '0d'],
      ['DEAD', 'FAR', 'NEAR', 'ODD'],
    ],
  ])('with %j, %j', async (words, names) => {
    start();
    const { stdout } = await run(['list', '--format', 'json', ...words, ...TODAY]);
    const { schemaVersion, records } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(records.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  test('does not keep silent about what it could not read', async () => {
    start({ ...FILES, 'secrets/broken.md': 'no front matter' });
    const { exitCode, stderr } = await run(['list', ...TODAY]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: '1 record could not be read: see secret-expiry check.\n',
    });
    expect((await run(['list', 'nowhere'])).stderr).toContain('secret-expiry init');
  });
});

describe('init, new, rotate, check: the first hour', () => {
  test('ends with a register in which nothing is wrong', async () => {
    start({
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    steps:\n      - run: x ${{ secrets.NPM_TOKEN }}\n',
    });
    const init = await run(['init', '--action', 'acme/secret-expiry@v1']);
    expect(init.exitCode).toBe(0);
    expect(init.stderr).toContain('secret-expiry new NPM_TOKEN\n');
    expect(init.stderr).not.toContain('OWNER');
    expect(Object.keys(checkout.files())).toEqual([
      '.github/workflows/ci.yml',
      '.github/workflows/secret-expiry.yml',
      'secrets/README.md',
      'secrets/_template.md',
    ]);

    for (const name of ['NPM_TOKEN', 'SLACK_BOT_TOKEN']) {
      const made = await run([
        'new',
        name,
        '--expires',
        '2027-05-14',
        '--instructions',
        'Ask mia.',
        ...TODAY,
      ]);
      expect(made).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining(`secret-expiry rotate ${name}`),
      });
      const rotated = await run([
        'rotate',
        name,
        '--record-only',
        '--expires',
        '2027-06-14',
        '--updated-by',
        'mia',
        ...TODAY,
      ]);
      expect(rotated.exitCode).toBe(0);
    }
    expect(await run(['check', ...TODAY])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^✓ Nothing is due/),
    });
  });

  test('init leaves what is there, and proposes records to be filled in', async () => {
    start({ 'secrets/README.md': 'ours', '.github/workflows/ci.yml': FILES['.github/workflows/ci.yml'] });
    const { stdout } = await run(['init', '--records', '--dry-run']);
    expect(stdout).toContain('- secrets/README.md: is there, not changed\n');
    expect(Object.keys(checkout.files())).toHaveLength(2);
    await run(['init', '--records']);
    expect(checkout.read('secrets/README.md')).toBe('ours');
    const { exitCode, stdout: findings } = await run(['check']);
    expect(exitCode).toBe(1);
    expect(findings.match(/expires is missing/g)).toHaveLength(6);
    expect(findings).not.toContain('undocumented-secret');
  });

  test('the workflow of init is what the action takes', async () => {
    start({});
    await run(['init', '--secrets-directory', 'docs/secrets']);
    expect(checkout.read('.github/workflows/secret-expiry.yml')).toContain(
      'secrets-directory: "docs/secrets"',
    );
    expect(checkout.read('docs/secrets/README.md')).toContain('# Secrets of acme/vault');
  });
});

describe('new', () => {
  test('writes all fields that were given', async () => {
    start({ 'how.md': '1. Log in.\n2. Make one.\n' });
    const words = [
      '--expires',
      'never',
      '--reason',
      'a key: that can’t expire',
      '--scope',
      'environment',
      '--environment',
      'prod',
    ];
    const { exitCode } = await run([
      'new',
      'API_KEY',
      ...words,
      '--server',
      'web-1',
      '--server',
      'web-2',
      '--rotate-every',
      '90d',
      '--instructions-file',
      'how.md',
    ]);
    expect(exitCode).toBe(0);
    expect(checkout.read('secrets/api-key-prod.md')).toBe(
      '---\nname: API_KEY\nexpires: never\nscope: environment\nenvironment: prod\nserver:\n  - web-1\n  - web-2\nrotate-every: 90d\nreason: "a key: that can’t expire"\n---\n\n1. Log in.\n2. Make one.\n',
    );
  });

  test.each<[what: string, words: string[], says: RegExp]>([
    ['a date that is none', ['A', '--expires', 'soon'], /--expires is “soon”; write a calendar date/],
    ['a name that GitHub does not take', ['1A', '--expires', 'never', '--reason', 'x'], /name is “1A”/],
    ['no date', ['A'], /--expires <date>/],
    [
      'an environment without its name',
      ['A', '--expires', '2027-01-01', '--scope', 'environment'],
      /environment is missing/,
    ],
    [
      'a second record of the same secret',
      ['FAR', '--expires', '2027-01-01', '--file', 'secrets/b.md'],
      /recorded more than once/,
    ],
    [
      'a file that is there',
      ['FAR', '--expires', '2027-01-01', '--file', 'secrets/far.md'],
      /is there already|recorded more than once/,
    ],
    [
      'a file that is no record',
      ['A', '--expires', '2027-01-01', '--file', 'docs/b.md'],
      /would not be read as a record/,
    ],
    [
      'a name that no record has',
      ['A', '--expires', '2027-01-01', '--file', 'secrets/_b.md'],
      /would not be read as a record/,
    ],
    ['a file outside', ['A', '--expires', '2027-01-01', '--file', '../b.md'], /not in this checkout/],
  ])('refuses %s', async (_what, words, says) => {
    start();
    const before = checkout.files();
    const { exitCode, stderr } = await run(['new', ...words]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
    expect(checkout.files()).toEqual(before);
  });
});

describe('remove', () => {
  const withGitHub = async () => {
    start();
    github = await startGitHub({
      tokens: { tok: { kind: 'classic', user: 'mia', scopes: ['repo'] } },
      owners: [
        { login: 'acme', type: 'Organization' },
        { login: 'mia', type: 'User' },
      ],
      repositories: [{ fullName: 'acme/vault', secrets: { actions: ['FAR'] } }],
    });
    return { environment: { GH_TOKEN: 'tok', GITHUB_API_URL: github.apiUrl } };
  };
  const isStored = () => github?.secretAt('/repos/acme/vault/actions/secrets/FAR') !== undefined;
  const isRecorded = () => 'secrets/far.md' in checkout.files();

  test('removes the secret, then its record', async () => {
    const options = await withGitHub();
    const { exitCode, stdout } = await run(['remove', 'FAR', '--yes'], options);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: '✓ FAR: removed from GitHub Actions, repository acme/vault\n✓ secrets/far.md: removed\n',
    });
    expect([isStored(), isRecorded()]).toEqual([false, false]);
  });

  test('asks first, and where nobody can be asked does nothing', async () => {
    const options = await withGitHub();
    const { exitCode, stderr } = await run(['remove', 'FAR'], options);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('add --yes') });
    expect((await run(['remove', 'FAR', '--dry-run'], options)).stdout).toMatch(
      /^Would remove FAR from GitHub Actions/,
    );
    expect([isStored(), isRecorded()]).toEqual([true, true]);
  });

  test('leaves the record when the store does not do it', async () => {
    const options = await withGitHub();
    github?.on(/\/secrets\/FAR$/, {
      kind: 'refuse',
      status: 403,
      message: 'Must have admin rights to Repository.',
    });
    const refused = await run(['remove', 'FAR', '--yes'], options);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Nothing was removed') });
    github?.on(/\/secrets\/FAR$/, { kind: 'close', when: 'before-answer' });
    const open = await run(['remove', 'FAR', '--yes'], options);
    expect(open.stderr).toContain('finish with: secret-expiry remove FAR --record-only');
    expect(isRecorded()).toBe(true);
    expect((await run(['remove', 'FAR', '--yes', '--record-only'])).exitCode).toBe(0);
    expect(isRecorded()).toBe(false);
  });

  test('AWS: says until when it can be restored', async () => {
    start({
      'secrets/db.yml': 'name: app/db\nexpires: never\nstore: aws-secrets-manager\nregion: eu-west-1\n',
    });
    const aws = await startAws({ regions: { 'eu-west-1': [{ name: 'app/db' }] } });
    const { exitCode, stderr } = await run(['remove', 'app/db', '--yes'], { environment: aws.environment });
    await aws.close();
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('aws secretsmanager restore-secret'),
    });
  });
});

describe('migrate', () => {
  const HEADER =
    'Secret-Name: A\r\nsecret-expire: 2027-01-01\r\nmy-key: x: y\r\nsecret-owner:\r\n\r\nsecret-usage: one\r\n  two # three\r\n\r\nupdate-instructions: Log in.\r\nName: ci\r\n\r\n    code\r\n';
  const MIGRATED =
    '---\r\nname: A\r\nexpires: 2027-01-01\r\nmy-key: "x: y"\r\nowner:\r\nusage: |\r\n  one\r\n    two # three\r\n---\r\n\r\nLog in.\r\nName: ci\r\n\r\n    code\r\n';

  test('makes Markdown that says the same', async () => {
    start({ 'secrets/gh-org-a.txt': HEADER, 'secrets/b.md': record('B', '2027-01-01') });
    const before = JSON.parse((await run(['check', '--format', 'json'])).stdout);
    const dry = await run(['migrate', '--dry-run']);
    expect(dry.stdout).toContain('--- secrets/gh-org-a.txt\n+++ secrets/gh-org-a.md\n');
    expect(Object.keys(checkout.files())).toContain('secrets/gh-org-a.txt');
    const { exitCode, stdout, stderr } = await run(['migrate']);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '✓ secrets/gh-org-a.txt → secrets/gh-org-a.md\n',
      stderr:
        '1 record migrated.\nNext: see how the instructions look as Markdown, where lines run together, and commit.\n',
    });
    expect(checkout.files()).toEqual({
      'secrets/gh-org-a.md': MIGRATED,
      'secrets/b.md': record('B', '2027-01-01'),
    });
    const after = JSON.parse((await run(['check', '--format', 'json'])).stdout);
    const ofA = ({ records }: typeof before) => ({
      ...records.find(({ name }: { name: string }) => name === 'A'),
      file: null,
    });
    expect(ofA(after)).toEqual(ofA(before));
  });

  test('shows no value that a record holds', async () => {
    const value = 'Nonsense-4711';
    start({ 'secrets/a.txt': `secret-name: A\nsecret-expire: 2027-01-01\n\nAsk mia. password: ${value}\n` });
    const { stdout } = await run(['migrate', '--dry-run']);
    expect(stdout).toContain('Ask mia. password: █');
    expect(stdout).not.toContain(value);
  });

  test('leaves what can’t be migrated without loss, and says why', async () => {
    const twice = 'secret-name: A\nsecret-expire: 2027-01-01\nsecret-expire: 2027-01-02\n';
    start({
      'secrets/a.txt': twice,
      'secrets/b.txt': 'secret-name: B\nsecret-expire: 2027-01-01\n',
      'secrets/c.txt': 'secret-name: C\nsecret-expire: 2027-01-01\n',
      'secrets/c.md': record('C', '2027-01-01'),
    });
    const { exitCode, stderr } = await run(['migrate']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('secrets/a.txt: expires stands there twice, the second time on line 3');
    expect(stderr).toContain('secrets/c.txt: secrets/c.md is there already');
    expect(stderr).toContain('1 record migrated, 2 not.');
    expect(Object.keys(checkout.files())).toEqual([
      'secrets/a.txt',
      'secrets/b.md',
      'secrets/c.md',
      'secrets/c.txt',
    ]);
    expect((await run(['migrate', 'secrets/none.txt'])).stderr).toContain('is no record in header text');
  });
});

describe('a record that can’t be written', () => {
  const isRoot = process.getuid?.() === 0;
  /** Runs the command as somebody who may not write in `secrets/`, which root always may. */
  async function runAsReader(words: readonly string[]) {
    chmodSync(checkout.root, 0o755);
    chmodSync(join(checkout.root, 'secrets'), 0o555);
    if (isRoot) chownSync(join(checkout.root, 'secrets'), 0, 0);
    const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ACTION, 'dist', 'cli', 'index.js'), ...words],
      {
        cwd: checkout.root,
        encoding: 'utf8',
        input: 'x',
        env: { PATH: process.env.PATH, HOME: '/nowhere', GH_TOKEN: 'tok', GITHUB_API_URL: github?.apiUrl },
        ...nobody,
      },
    );
    chmodSync(join(checkout.root, 'secrets'), 0o755);
    return { status, stderr };
  }

  test.each([
    ['rotate', 'FAR', '--expires', '2027-05-14', '--updated-by', 'mia', '--repo', 'acme/vault'],
    ['remove', 'FAR', '--yes', '--repo', 'acme/vault'],
  ])('stops %s before the store is told anything', async (...words) => {
    start();
    github = await startGitHub({});
    const { status, stderr } = await runAsReader(words);
    // Somebody else may be kept from reading the built files, too; then this can't be tried here.
    if (stderr.includes('EACCES') && !stderr.includes('secrets')) {
      console.warn('skipped: nobody else can read the built files here');
      return;
    }
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "secrets/far.md can't be written (permission was denied). Nothing was changed.\n",
    });
    expect(github.requests).toEqual([]);
  });

  const disk = join('/tmp', `secret-expiry-full-${process.pid}`);
  const canMount = () => {
    mkdirSync(disk, { recursive: true });
    const isMounted =
      isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]).status === 0;
    if (!isMounted) rmSync(disk, { recursive: true });
    return isMounted;
  };
  test('a full disk stops rotate before the store is told anything', async () => {
    if (!canMount()) {
      console.warn('skipped: a small disk to fill up can be had only by root');
      return;
    }
    try {
      start();
      const { writeFileSync } = await import('node:fs');
      mkdirSync(join(disk, 'secrets'));
      writeFileSync(join(disk, 'secrets/far.md'), FILES['secrets/far.md']);
      expect(() => writeFileSync(join(disk, 'fill'), 'x'.repeat(64 * 1024))).toThrow('ENOSPC');
      github = await startGitHub({});
      const words = [
        'rotate',
        'FAR',
        '--expires',
        '2027-05-14',
        '--updated-by',
        'mia',
        '--repo',
        'acme/vault',
      ];
      const environment = { GH_TOKEN: 'tok', GITHUB_API_URL: github.apiUrl };
      const { exitCode, stderr } = await checkout.run([...words, '--secrets-directory', 'secrets'], {
        environment,
        input: 'x',
        directory: `../../${disk}`.replace('../..//', '../../'),
      });
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: "secrets/far.md can't be written (the disk is full). Nothing was changed.\n",
      });
      expect(github.requests).toEqual([]);
      expect(readdirSync(join(disk, 'secrets'))).toEqual(['far.md']);
      expect(readFileSync(join(disk, 'secrets/far.md'), 'utf8')).toBe(FILES['secrets/far.md']);
    } finally {
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });
});

describe('help', () => {
  test.each([[['--help']], [['rotate', '--help']], [['help', 'new']], [['--version']]])(
    '%j ends well',
    async (words) => {
      start({});
      const { exitCode, stdout, stderr } = await run(words);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );

  test.each<[words: string[], says: string]>([
    [['chek'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'Allowed choices are text, json, markdown.'],
    [['rotate'], "Missing required argument 'name'"],
    [['rotate', 'A', 'B'], 'Too many arguments'],
    [[], 'Usage: secret-expiry'],
  ])('%j ends with 2', async (words, says) => {
    start({});
    const { exitCode, stdout, stderr } = await run(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  test('shells complete commands and flags', async () => {
    start({});
    expect((await run(['complete', '--', 'rot'])).stdout).toContain('rotate\tset a new value');
    expect((await run(['complete', '--', 'check', '--exp'])).stdout).toContain('--expires-within');
    for (const shell of ['bash', 'zsh', 'fish'])
      expect((await run(['complete', shell])).stdout).toContain('secret-expiry');
  });
});

import { describe, expect, test } from '@jest/globals';
import { describe as sentence } from '../src/findings/prose.ts';
import { toJson } from '../src/report/json.ts';
import type { Report } from '../src/report/report.ts';
import { toSummary } from '../src/report/summary/summary.ts';
import { type CheckOptions, checkFiles } from './support/check.ts';
import type { Tree } from './support/memory-files.ts';
import { reportErrors } from './support/schemas.ts';

const USES_API_KEY = 'run: echo ${{ secrets.API_KEY }}\n';

/** A record that is in order, with other fields where a test gives them. */
function recordOf(name: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = { name, expires: '2028-05-14', updated: '2026-05-14', 'updated-by': 'tore', ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\nMake a new one.\n`;
}

/** Checks a workspace that has a README, a record of API_KEY, and what a test adds. */
function checkWith(tree: Tree, options?: CheckOptions): Promise<Report> {
  const common = { 'secrets/README.md': '# Secrets\n', 'secrets/api-key.md': recordOf('API_KEY') };
  return checkFiles({ ...common, ...tree }, options);
}

/** Checks a workspace with one workflow. */
function checkWorkflow(text: string, tree: Tree = {}, options?: CheckOptions): Promise<Report> {
  return checkWith({ '.github/workflows/ci.yml': text, ...tree }, options);
}

/** Each finding as its rule, its place, and the secret. */
function inShort({ findings }: Report): string[] {
  return findings.map((finding) => {
    const { rule, file, at, record, values } = finding;
    const name = 'name' in values ? values.name : record;
    return `${rule} ${file}:${at.line}:${at.column}${name ? ` ${name}` : ''}`;
  });
}

const usesOf = ({ records }: Report) =>
  Object.fromEntries(records.map(({ record, observed }) => [record.file, observed.uses]));
const stateOf = ({ checks }: Report) => checks.find(({ name }) => name === 'workflows');

describe('a secret without a record', () => {
  test('is reported once for a file and a name, where it is first used, with how often', async () => {
    const report = await checkWith({
      '.github/workflows/a.yml': [
        'env:',
        '  KEY: ${{ secrets.API_KEY }}',
        '  A: ${{ secrets.npm_token }}',
        '  B: ${{ secrets.NPM_TOKEN }}${{ secrets["x"] }}'.replaceAll('"', "'"),
        '  C: ${{ secrets.Npm_Token }}',
      ].join('\n'),
      '.github/workflows/b.yml': 'env: { B: "${{ secrets.NPM_TOKEN }}" }',
    });
    expect(inShort(report)).toEqual([
      'undocumented-secret .github/workflows/a.yml:3:10 npm_token',
      'undocumented-secret .github/workflows/a.yml:4:34 x',
      'undocumented-secret .github/workflows/b.yml:1:16 NPM_TOKEN',
    ]);
    const [first, , last] = report.findings;
    expect(first && sentence(first)).toContain('(3 times in this file)');
    expect(first && sentence(first)).toContain('“secrets/npm-token.md”');
    expect(last && sentence(last)).not.toContain('times');
    expect(report.counts).toMatchObject({ files: 1, records: 1, errors: 0, warnings: 3 });
    expect(report.conclusion).toBe('success');
  });

  test.each([
    ['in a composite action', '.github/actions/x/action.yml', 'runs: { using: composite, steps: [] }\n', 2],
    ['in an action outside .github', 'tools/action.yaml', 'runs: { using: composite, steps: [] }\n', 2],
    ['in a workflow that ends in .yaml', '.github/workflows/x.yaml', '', 1],
  ])('%s', async (_, path, before, line) => {
    const report = await checkWorkflow(USES_API_KEY, { [path]: `${before}a: \${{ secrets.X }}\n` });
    expect(inShort(report)).toEqual([`undocumented-secret ${path}:${line}:8 X`]);
  });

  test.each([
    ['in another case', 'api_key', {}],
    ['at the level of the organization', 'X', { 'secrets/gh-org-x.md': recordOf('X') }],
    ['in an environment', 'X', { 'secrets/x.md': recordOf('X', { scope: 'environment', environment: 'p' }) }],
    ['for Dependabot', 'X', { 'secrets/x.md': recordOf('X', { store: 'github-dependabot' }) }],
    ['as GitHub makes it', 'GITHUB_TOKEN', {}],
    ['as GitHub makes it, in another case', 'github_token', {}],
  ])('is none when it is recorded %s', async (_, name, tree) => {
    const report = await checkWorkflow(`${USES_API_KEY}b: \${{ secrets.${name} }}`, tree);
    expect(inShort(report)).toEqual([]);
  });

  test.each([
    ['of another repository', { 'secrets/x.md': recordOf('X', { repository: 'harbour/api' }) }],
    ['of AWS', { 'secrets/x.md': recordOf('X', { store: 'aws-secrets-manager' }) }],
    ['of an unnamed store', { 'secrets/x.md': recordOf('X', { store: 'other' }) }],
    ['of a longer name', { 'secrets/x.md': recordOf('X_OLD', { store: 'github-dependabot' }) }],
  ])('is one, whatever the record %s says', async (_, tree) => {
    const report = await checkWorkflow(`${USES_API_KEY}b: \${{ secrets.X }}`, tree);
    expect(inShort(report)).toEqual(['undocumented-secret .github/workflows/ci.yml:2:8 X']);
  });

  test('is none where a reusable workflow declares it, but is one for its caller', async () => {
    const report = await checkWith({
      '.github/workflows/called.yml': [
        'on: { workflow_call: { secrets: { npm-token: { required: true } } } }',
        "a: ${{ secrets['NPM-TOKEN'] }}${{ secrets.API_KEY }}${{ secrets.SONAR }}",
      ].join('\n'),
      '.github/workflows/caller.yml': [
        'jobs:',
        '  a:',
        '    uses: ./.github/workflows/called.yml',
        '    secrets:',
        '      npm-token: ${{ secrets.NPM }}',
      ].join('\n'),
    });
    expect(inShort(report)).toEqual([
      'undocumented-secret .github/workflows/called.yml:2:57 SONAR',
      'undocumented-secret .github/workflows/caller.yml:5:22 NPM',
    ]);
  });

  test.each([
    ['SHARED_KEY', ['NPM_TOKEN', 'SHARED_KEYS']],
    ['shared_key\nNPM_TOKEN', ['SHARED_KEYS']],
    ['SHARED_*', ['NPM_TOKEN']],
    ['{npm,shared}_*', []],
    ['*', []],
    ['SHARED', ['SHARED_KEY', 'NPM_TOKEN', 'SHARED_KEYS']],
  ])('is none when it is recorded elsewhere: %j', async (given, left) => {
    const names = ['API_KEY', 'SHARED_KEY', 'NPM_TOKEN', 'SHARED_KEYS'];
    const text = names.map((name) => `${name}: \${{ secrets.${name} }}\n`).join('');
    const report = await checkWorkflow(text, {}, { inputs: { 'recorded-elsewhere': given } });
    expect(report.findings.map(({ values }) => 'name' in values && values.name)).toEqual(left);
  });

  test('fails the step only when warnings do', async () => {
    const text = `${USES_API_KEY}b: \${{ secrets.X }}`;
    const report = await checkWorkflow(text, {}, { inputs: { 'fail-on': 'warning' } });
    expect(report.conclusion).toBe('failure');
    expect(toSummary(report)).toContain('## ❌ 1 warning in harbour/web');
  });
});

describe('a record that no workflow uses', () => {
  const OLD = { 'secrets/old.md': recordOf('API_KEY_OLD') };
  const OTHER = 'a: ${{ secrets.API_KEY }}${{ secrets.API_KEY }}';

  test('is reported on its name; one name that begins like another is another', async () => {
    const report = await checkWorkflow(OTHER, OLD);
    expect(inShort(report)).toEqual(['unused-record secrets/old.md:2:7 API_KEY_OLD']);
    expect(usesOf(report)).toEqual({ 'secrets/api-key.md': 2, 'secrets/old.md': 0 });
    const swapped = await checkWorkflow('a: ${{ secrets.API_KEY_OLD }}', OLD);
    expect(inShort(swapped)).toEqual(['unused-record secrets/api-key.md:2:7 API_KEY']);
  });

  test('is reported for the environment of this repository, and where the record names the repository', async () => {
    const report = await checkWorkflow(OTHER, {
      'secrets/a.md': recordOf('A', { scope: 'environment', environment: 'p' }),
      'secrets/b.md': recordOf('B', { repository: 'Harbour/Web' }),
      'secrets/c.md': recordOf('C', { repository: 'web' }),
    });
    expect(report.findings.map(({ rule, record }) => `${rule} ${record}`)).toEqual([
      'unused-record A',
      'unused-record B',
      'unused-record C',
    ]);
  });

  test.each([
    ['all are read', 'a: ${{ toJSON(secrets) }}'],
    ['all are filtered', "a: ${{ join(secrets.*, ',') }}"],
    ['all are handed on', 'jobs: { a: { uses: x/y/.github/workflows/z.yml@v1, secrets: inherit } }'],
    ['the name is made when the job runs', 'a: ${{ secrets[matrix.name] }}'],
  ])('is not reported where %s, nor is it said to have no use', async (_, text) => {
    const report = await checkWith({
      ...OLD,
      '.github/workflows/a.yml': OTHER,
      '.github/workflows/b.yml': text,
    });
    expect(inShort(report)).toEqual([]);
    expect(usesOf(report)).toEqual({ 'secrets/api-key.md': 2, 'secrets/old.md': null });
  });

  test('is not reported without a workflow', async () => {
    expect(inShort(await checkWith(OLD))).toEqual([]);
  });

  test.each([
    ['of the organization', 'secrets/gh-org-x.md', {}],
    ['of another repository', 'secrets/x.md', { repository: 'api' }],
    ['for Dependabot', 'secrets/x.md', { store: 'github-dependabot' }],
    ['for Codespaces', 'secrets/x.md', { store: 'github-codespaces' }],
    ['of AWS', 'secrets/x.md', { store: 'aws-secrets-manager' }],
  ])('is not reported %s', async (_, path, fields) => {
    const report = await checkWorkflow(OTHER, { [path]: recordOf('X', fields) });
    expect(inShort(report)).toEqual([]);
    expect(usesOf(report)[path]).toBeNull();
  });

  test('is not reported where the record does not say its name', async () => {
    const nameless = recordOf('X').replace('name: X\n', '');
    const report = await checkWorkflow(OTHER, { 'secrets/x.md': nameless });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['missing-field']);
    expect(usesOf(report)['secrets/x.md']).toBeNull();
  });
});

describe('a workflow that can not be read', () => {
  const OLD = { 'secrets/old.md': recordOf('API_KEY_OLD', { expires: '2026-11-20' }) };

  test.each([
    ['YAML', 'a: [\nb: ${{ secrets.X }}', 'the YAML has an error here'],
    ['an expression', 'a: ${{ secrets.API_KEY + }}', 'an expression does not parse'],
    ['bytes', Uint8Array.of(0xff), 'it is not UTF-8 text'],
    ['a link', { link: 'elsewhere.yml' }, 'it is a symbolic link'],
    ['size', `# ${'x'.repeat(1024 * 1024)}`, 'it is larger than 1 MiB'],
  ] as const)('is told of (%s), and all others are checked', async (_, content, reason) => {
    const report = await checkWith({
      ...OLD,
      '.github/workflows/a.yml': content,
      '.github/workflows/b.yml': 'a: ${{ secrets.API_KEY }}${{ secrets.NEW }}',
    });
    const rules = report.findings.map(({ rule, file }) => `${rule} ${file}`);
    expect(rules).toContain('expired secrets/old.md');
    expect(rules).toContain('check-incomplete .github/workflows/a.yml');
    expect(rules).toContain('undocumented-secret .github/workflows/b.yml');
    expect(rules).not.toContain('unused-record secrets/old.md');
    const incomplete = report.findings.find(({ rule }) => rule === 'check-incomplete');
    expect(incomplete && sentence(incomplete)).toContain(reason);
    expect(stateOf(report)).toMatchObject({ status: 'partial', reason: expect.stringMatching(/^1 /) });
    expect(usesOf(report)).toEqual({ 'secrets/api-key.md': 1, 'secrets/old.md': null });
    expect(report.conclusion).toBe('failure');
    expect(toSummary(report)).toMatch(/^## ❌ 1 expired, 1 error in harbour\/web\n/);
  });

  test('is the end of the check where there is no other', async () => {
    const report = await checkWorkflow('a: [');
    expect(inShort(report)).toEqual(['check-incomplete .github/workflows/ci.yml:1:5']);
    expect(stateOf(report)).toMatchObject({ status: 'failed' });
    expect(toSummary(report)).toMatch(/- ❌ workflows: failed, /);
  });

  test('counts on a pull request, too', async () => {
    const report = await checkWorkflow('a: [', {}, { datesCount: false });
    expect(report.conclusion).toBe('failure');
  });
});

test('nothing is compared where workflows are switched off', async () => {
  const report = await checkWorkflow('a: ${{ secrets.X', {}, { inputs: { 'check-workflows': 'false' } });
  expect(inShort(report)).toEqual([]);
  expect(usesOf(report)).toEqual({ 'secrets/api-key.md': null });
  expect(stateOf(report)).toEqual({
    name: 'workflows',
    status: 'skipped',
    reason: expect.stringContaining('check-workflows: false'),
  });
  expect(toSummary(report)).toContain('- ⚪ workflows: skipped');
});

test('the report is valid, and has the uses, the state and the findings in it', async () => {
  const report = await checkWorkflow(`${USES_API_KEY}b: \${{ secrets.X }}\nc: \${{`);
  const json = toJson(report);
  expect(reportErrors(json)).toEqual([]);
  expect(json.records).toMatchObject([{ name: 'API_KEY', uses: 1, inStore: null, storeUpdated: null }]);
  expect(json.findings).toMatchObject([
    { rule: 'check-incomplete', severity: 'error', line: 3, record: null },
    {
      rule: 'undocumented-secret',
      severity: 'warning',
      file: '.github/workflows/ci.yml',
      line: 2,
      column: 8,
    },
  ]);
  expect(json.findings.map(({ help }) => help)).toEqual([
    expect.stringMatching(/#check-incomplete$/),
    expect.stringMatching(/#undocumented-secret$/),
  ]);
  expect(json.counts).toMatchObject({ files: 1, records: 1, ok: 1, errors: 1, warnings: 1 });
  expect(json.checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'records complete',
    'workflows partial',
  ]);
});

import { describe, expect, test } from '@jest/globals';
import { describe as sentence } from '../src/findings/prose.ts';
import { toJson } from '../src/report/json.ts';
import type { Report } from '../src/report/report.ts';
import { toSummary } from '../src/report/summary/summary.ts';
import type { StoredSecret, StorePart } from '../src/stores/store.ts';
import { type CheckOptions, checkFiles } from './support/check.ts';
import type { Tree } from './support/memory-files.ts';
import { reportErrors } from './support/schemas.ts';

type Fields = Readonly<Record<string, string>>;

const WEB = { store: 'github-actions', scope: 'repository', repository: 'harbour/web' } as const;
const ORGANIZATION = { scope: 'organization', repository: null } as const;
const AWS = { store: 'aws-secrets-manager', repository: null, region: 'eu-north-1' } as const;
const PROBLEM = { reason: 'it answered 403.', remedy: 'Add secrets=read.' };
const FAILED = { secrets: null, problem: PROBLEM } as const;

/** A list of a store; of the Actions secrets of the scanned repository, unless a test says otherwise. */
function part(names: readonly (string | StoredSecret)[], place: Partial<StorePart> = {}): StorePart {
  const secrets = names.map((item) => (typeof item === 'string' ? { name: item, updatedAt: null } : item));
  return { ...WEB, environment: null, region: null, secrets, ...place };
}
const org = (...names: string[]) => part(names, ORGANIZATION);
const environment = (of: string, ...names: string[]) =>
  part(names, { scope: 'environment', environment: of });
const failed = (of: StorePart): StorePart => ({ ...of, ...FAILED });

/** A record that is in order, with other fields where a test gives them. */
function recordOf(name: string, fields: Fields = {}): string {
  const all = { name, expires: '2028-05-14', updated: '2026-05-14', 'updated-by': 'tore', ...fields };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\nMake a new one.\n`;
}

function compare(tree: Tree, parts: readonly StorePart[], options: CheckOptions = {}): Promise<Report> {
  const inputs = { 'check-stores': 'github-actions', 'github-token': 'ghp_x', ...options.inputs };
  return checkFiles({ 'secrets/README.md': '# Secrets\n', ...tree }, { ...options, parts, inputs });
}

/** Compares one record, `secrets/x.md` unless its path is given. */
function compareOne(name: string, fields: Fields, parts: readonly StorePart[], path = 'secrets/x.md') {
  const inputs = { 'check-stores': fields.store === AWS.store ? AWS.store : 'github-actions' };
  return compare({ [path]: recordOf(name, fields) }, parts, { inputs });
}

const rules = ({ findings }: Report) => findings.map(({ rule, record }) => `${rule} ${record}`);
const inStore = ({ records }: Report) => records.map(({ observed }) => observed.inStore);
const sentences = ({ findings }: Report) => findings.map(sentence).join('\n');
const states = ({ checks }: Report) => checks.slice(2).map(({ name, status }) => `${name} ${status}`);
const KEY = { 'secrets/x.md': recordOf('KEY') };
const ENVIRONMENT = { scope: 'environment', environment: 'Production' };
const [REPO, ORG] = ['secrets/x.md', 'secrets/gh-org-x.md'];

describe('a recorded secret', () => {
  test.each<[string, string, Fields, StorePart[]]>([
    ['repository', REPO, {}, [part(['KEY'])]],
    ['repository, by its name', REPO, { repository: 'Web' }, [part(['KEY'])]],
    ['organization', ORG, {}, [part([]), org('KEY')]],
    ['environment', REPO, ENVIRONMENT, [part([]), environment('production', 'KEY')]],
  ])('is found in its %s', async (_, path, fields, parts) => {
    const report = await compareOne('key', fields, parts, path);
    expect(rules(report)).toEqual([]);
    expect(inStore(report)).toEqual([true]);
    expect(states(report)).toEqual(['github-actions complete']);
    expect(toSummary(report)).toMatch(/^## ✅ Nothing is due in harbour\/web\n/);
  });

  test.each<[string, string, Fields, StorePart[]]>([
    ['repository', REPO, {}, [part([])]],
    ['repository, whose organization can not be read', REPO, {}, [part([]), failed(org())]],
    ['organization', ORG, {}, [org()]],
    ['environment', REPO, ENVIRONMENT, [part([]), environment('production')]],
    ['environment, which does not exist', REPO, ENVIRONMENT, [part([]), environment('test')]],
    ['environment, of which there are none', REPO, ENVIRONMENT, [part([])]],
  ])('is not in its %s', async (_, path, fields, parts) => {
    const report = await compareOne('KEY', fields, parts, path);
    expect(rules(report)).toContain('not-in-store KEY');
    expect(inStore(report)).toEqual([false]);
    expect(toSummary(report)).toMatch(/^## ❌ \d errors? in harbour\/web\n/);
  });

  test.each<[string, string, Fields, StorePart[], string]>([
    ['the organization', REPO, {}, [part([]), org('KEY')], 'organization'],
    ['the repository', ORG, {}, [part(['KEY']), org()], 'repository harbour/web'],
    ['an environment', REPO, {}, [part([]), environment('e', 'KEY')], 'environment e of harbour/web'],
    ['its repository', REPO, ENVIRONMENT, [part(['KEY'])], 'repository harbour/web'],
  ])('is in %s instead', async (_, path, fields, parts, place) => {
    const report = await compareOne('KEY', fields, parts, path);
    expect(rules(report)).toEqual(['wrong-scope KEY']);
    expect(sentences(report)).toContain(`but is in GitHub Actions, ${place}. `);
    expect(inStore(report)).toEqual([false]);
  });

  test('is missing, when the one of another level has a record of its own', async () => {
    const tree = { 'secrets/a.md': recordOf('KEY'), 'secrets/gh-org-a.md': recordOf('KEY') };
    expect(rules(await compare(tree, [part([]), org('KEY')]))).toEqual(['not-in-store KEY']);
  });

  test.each<[string, string, Fields, StorePart[]]>([
    ['its list failed', REPO, {}, [part([], FAILED), org()]],
    ['its list failed, though another has it', REPO, {}, [part([], FAILED), environment('e', 'KEY')]],
    ['the organization failed', ORG, {}, [part([]), org(), failed(org())]],
    ['its environments failed', REPO, ENVIRONMENT, [part([]), part([], { ...FAILED, scope: 'environment' })]],
    ['its environment failed', REPO, ENVIRONMENT, [part([]), failed(environment('production'))]],
  ])('is not said to be missing where %s', async (_, path, fields, parts) => {
    const report = await compareOne('KEY', fields, parts, path);
    expect(rules(report).filter((rule) => /not-in-store|wrong-scope/.test(rule))).toEqual([]);
    expect(rules(report)).toContain('check-incomplete null');
    expect(sentences(report)).toContain('it answered 403. Add secrets=read.');
    expect(inStore(report)).toEqual([null]);
    expect(states(report)[0]).toMatch(/partial|failed/);
    expect(toSummary(report)).toContain(', it answered 403.');
  });

  test.each<[string, Fields]>([
    ['another store', { store: 'github-dependabot' }],
    ['no store that can be asked', { store: 'other' }],
    ['another repository', { repository: 'quay/web' }],
  ])('is not looked for in %s', async (_, fields) => {
    const report = await compareOne('KEY', fields, [part([])]);
    expect([report.findings, inStore(report)]).toEqual([[], [null]]);
  });
});

describe('a secret without a record', () => {
  test.each<[string, Partial<StorePart>, Fields]>([
    ['NPM_TOKEN', WEB, {}],
    ['NPM_TOKEN', ORGANIZATION, { scope: 'organization' }],
    ['GH_ORG_TOKEN', WEB, {}],
    ['GH_ORG_TOKEN', ORGANIZATION, { scope: 'organization' }],
    ['GH_ORG_TOKEN', { scope: 'environment', environment: 'Production' }, ENVIRONMENT],
    ['README', WEB, {}],
    ['prod/db', AWS, { store: AWS.store }],
  ])('%s is reported, and no more when it has the record that is suggested', async (name, place, fields) => {
    const inputs = { 'check-stores': place.store ?? 'github-actions' };
    const parts = [part(['KEY']), part([name], place)];
    const before = await compare(KEY, parts, { inputs });
    expect(rules(before)).toEqual([`not-recorded ${name}`]);
    expect(before.findings[0]).toMatchObject({ file: 'secrets', severity: 'error' });
    const path = /Write “(.*?)”/.exec(sentences(before))?.[1] ?? '';
    const after = { ...KEY, [path]: recordOf(name, fields) };
    expect(rules(await compare(after, parts, { inputs }))).toEqual([]);
  });

  test('is told apart from those of other levels and stores, in the suggestion, too', async () => {
    const parts = [part(['KEY']), environment('test', 'KEY'), part(['KEY'], { store: 'github-dependabot' })];
    const inputs = { 'check-stores': 'github-actions\ngithub-dependabot' };
    const report = await compare({ 'secrets/key.md': recordOf('KEY') }, parts, { inputs });
    expect(rules(report)).toEqual(['not-recorded KEY', 'not-recorded KEY']);
    expect(sentences(report)).toMatch(/environment test of harbour\/web,[\s\S]*Dependabot, repository /);
    expect(sentences(report)).not.toContain('“secrets/key.md”');
  });

  test('is fine when it is recorded elsewhere, and unknown where the list failed', async () => {
    const parts = [part(['KEY', 'shared_a', 'NPM']), failed(org())];
    const report = await compare(KEY, parts, { inputs: { 'recorded-elsewhere': 'SHARED_*\nnpm' } });
    expect(rules(report)).toEqual(['check-incomplete null']);
    expect(states(report)).toEqual(['github-actions partial']);
  });
});

test('a register by repository is held against every repository, those without a folder, too', async () => {
  const of = (name: string, names: string[]) => part(names, { repository: `harbour/${name}` });
  const tree = {
    ...KEY,
    'secrets/api/a.md': recordOf('KEY'),
    'secrets/api/gh-org-b.md': recordOf('SHARED'),
    'secrets/gone/c.md': recordOf('GONE'),
  };
  const parts = [part(['KEY']), of('api', ['OLD']), of('cli', ['KEY']), org('SHARED')];
  const report = await compare(tree, parts, { inputs: { layout: 'by-repository' } });
  expect(rules(report)).toEqual(['not-recorded OLD', 'not-recorded KEY', 'not-in-store KEY']);
  expect(sentences(report)).toMatch(/“secrets\/api\/old\.md”[\s\S]*“secrets\/cli\/key\.md”/);
  expect(inStore(report)).toEqual([false, true, null, true]);
});

describe('AWS Secrets Manager', () => {
  const ARN = 'arn:aws:secretsmanager:eu-north-1:111122223333:secret:prod/db-a1B2c3';
  const OTHER = { ...AWS, region: 'us-east-1' } as const;
  const DB: StoredSecret = { name: 'prod/db', arn: ARN, updatedAt: null };

  const [here, there, north] = [part([DB], AWS), part([], OTHER), { region: 'eu-north-1' }];
  test.each<[string, string, Fields, StorePart[], boolean | null]>([
    ['by name and region', 'prod/db', north, [here], true],
    ['by its full name', ARN, {}, [here, there], true],
    ['without a region', 'prod/db', {}, [there, here], true],
    ['without a region, in each that has it', 'prod/db', {}, [part(['prod/db'], OTHER), here], true],
    ['without a region, where another failed', 'prod/db', {}, [failed(there), here], true],
    ['without a region, where one failed and another has none', 'prod/db', {}, [there, failed(here)], null],
    ['in a region that failed', 'prod/db', north, [there, failed(here)], null],
    ['in a region that was not read', 'prod/db', north, [there], null],
    ['in a region that was not read, by its full name', ARN, {}, [there], null],
    ['in another region', 'prod/db', { region: 'us-east-1' }, [there], false],
    ['in another case', 'PROD/DB', {}, [part([], AWS)], false],
  ])('is asked %s', async (_, name, fields, parts, expected) => {
    const report = await compareOne(name, { store: AWS.store, ...fields }, parts);
    expect(inStore(report)).toEqual([expected]);
    const found = rules(report).filter((rule) => !rule.startsWith('check-incomplete'));
    expect(found).toEqual(expected === false ? [`not-in-store ${name}`] : []);
  });

  test('reports what is to be deleted or was not rotated, and leaves to others what is theirs', async () => {
    const deleted = { deletedAt: '2026-11-20T00:00:00.000Z' };
    const ours = { ...DB, ...deleted, nextRotationAt: '2026-11-22T00:00:00.000Z' };
    const managed = { ...DB, name: 'rds!db', owningService: 'rds' };
    const removed = { ...DB, name: 'removed', ...deleted };
    const report = await compareOne('prod/db', { store: AWS.store }, [part([ours, managed, removed], AWS)]);
    expect(rules(report)).toEqual(['deletion-scheduled prod/db', 'aws-rotation-overdue prod/db']);
    expect(sentences(report)).toContain('by 2026-11-22');
    const later = { ...DB, nextRotationAt: '2026-11-24T00:00:00.000Z' };
    expect(rules(await compareOne('prod/db', { store: AWS.store }, [part([later], AWS)]))).toEqual([]);
  });

  test('has a state for each region', async () => {
    const report = await compareOne('prod/db', { store: AWS.store }, [
      { ...here, problem: PROBLEM },
      failed(there),
    ]);
    expect(states(report).join()).toMatch(/^aws\S+ eu-north-1 partial,aws\S+ us-east-1 failed$/);
    expect(rules(report)).toEqual(['check-incomplete null']);
    expect(sentences(report)).toContain('(and 1 more)');
  });
});

describe('the date of the store', () => {
  const compareDates = (fields: Fields, updatedAt: string, inputs: CheckOptions['inputs'] = {}) =>
    compare({ 'secrets/x.md': recordOf('KEY', fields) }, [part([{ name: 'KEY', updatedAt }])], { inputs });

  test.each([
    ['2026-05-12T23:59:59Z', 'UTC', ['store-not-updated KEY']],
    ['2026-05-13T00:00:00Z', 'UTC', []],
    ['2026-05-15T23:59:59Z', 'UTC', []],
    ['2026-05-16T00:00:00Z', 'UTC', ['stale-record KEY']],
    ['2026-05-16T00:00:00Z', 'America/New_York', []],
    ['2026-05-15T22:30:00Z', 'Europe/Oslo', ['stale-record KEY']],
    ['2026-05-12T22:30:00Z', 'Europe/Oslo', []],
  ])('%s in %s, against 2026-05-14, give or take a day', async (updatedAt, zone, expected) => {
    const report = await compareDates({}, updatedAt, { 'time-zone': zone });
    expect(rules(report)).toEqual(expected);
    for (const { severity, at } of report.findings) expect([severity, at.line]).toEqual(['warning', 4]);
    expect(toJson(report).records[0]?.storeUpdated).toMatch(/^2026-05-1[2-6]$/);
  });

  const NO_DATES = { expires: 'never', reason: 'x', updated: '' };
  test.each<[string, Fields, string, string]>([
    ['max-age', {}, '30d', 'rotation-due max-age 2026-12-20'],
    ['rotate-every', { 'rotate-every': '3d' }, '30d', 'rotation-overdue rotate-every 2026-11-23'],
    ['an earlier expiry', { expires: '2026-11-30' }, '30d', 'expiring expires 2026-11-30'],
    ['no dates of the record', NO_DATES, '3d', 'rotation-overdue max-age 2026-11-23'],
  ])('counts for the age, with %s', async (_, fields, age, expected) => {
    const { records } = await compareDates(fields, '2026-11-20T12:00:00Z', { 'max-age': age });
    expect(records.map(({ status, due }) => `${status} ${due?.reason} ${due?.date}`)).toEqual([expected]);
  });

  test('says nothing of what is no secret', async () => {
    const report = await compareDates({ secret: 'false' }, '2020-01-01T00:00:00Z', { 'max-age': '30d' });
    expect(report.findings).toEqual([]);
    expect(report.records[0]).toMatchObject({ status: 'exempt', due: null, observed: { inStore: true } });
  });
});

describe('without a token', () => {
  const tree = { 'secrets/x.md': recordOf('KEY', { expires: '2026-02-30' }) };
  const inputs = { 'github-token': '' };

  test('the stores are skipped on a pull request, which is said, and records are checked', async () => {
    const report = await compare(tree, [], { datesCount: false, inputs });
    expect(rules(report)).toEqual(['invalid-date KEY']);
    expect(states(report)).toEqual(['github-actions skipped']);
    expect(toSummary(report)).toContain('- ⚪ github-actions: skipped, there is no token');
    const fine = await compare(KEY, [], { datesCount: false, inputs });
    expect(fine.conclusion).toBe('success');
    expect(toSummary(fine)).toMatch(/^## ⚠️ Nothing is due in harbour\/web\n/);
  });

  test('there is no check on a schedule', () =>
    expect(compare(tree, [], { inputs })).rejects.toThrow(/github-token is empty.*check-stores/));
});

test('a store of which nothing came is a failure, not a success', async () => {
  const report = await compare(KEY, []);
  expect(states(report)).toEqual(['github-actions failed']);
  expect(rules(report)).toEqual(['check-incomplete null']);
  expect(report.conclusion).toBe('failure');
});

test('the report is valid, and counts what was found', async () => {
  const tree = Object.fromEntries(['A', 'B', 'C'].map((name) => [`secrets/${name}.md`, recordOf(name)]));
  const dated = { name: 'A', updatedAt: '2026-10-01T10:00:00Z' };
  const json = toJson(await compare(tree, [part([dated, 'C', 'D']), failed(environment('e'))]));
  expect(reportErrors(json)).toEqual([]);
  const stored = json.records.map((record) => `${record.inStore} ${record.storeUpdated}`);
  expect(stored).toEqual(['true 2026-10-01', 'false null', 'true null']);
  expect(json.counts).toMatchObject({ files: 3, records: 3, ok: 3, errors: 3, warnings: 1 });
  const found = json.findings.map(({ rule }) => rule);
  expect(found.toSorted()).toEqual(['check-incomplete', 'not-in-store', 'not-recorded', 'stale-record']);
  expect(json.checks[2]).toEqual({ name: 'github-actions', status: 'partial', reason: 'it answered 403.' });
});

test('of the whole organization, only what is recorded is looked up', async () => {
  const whole = {
    ...part(['S', 'PAYROLL'], { scope: 'organization', repository: null }),
    isForLookup: true,
  } as const;
  const seen = part([], { scope: 'organization', repository: null });
  const report = await compare({ 'secrets/gh-org-s.md': recordOf('S') }, [part([]), seen, whole]);
  expect(inStore(report)).toEqual([true]);
  expect(rules(report)).toEqual([]);
});

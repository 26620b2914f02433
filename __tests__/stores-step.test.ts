import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAws } from './stand-ins/aws.ts';
import { type GitHubOptions, startGitHub } from './stand-ins/github.ts';
import { runStep, type StepResult } from './stand-ins/runner.ts';
import { PERMISSIONS } from './support/github-stores.ts';
import { reportErrors } from './support/schemas.ts';

/** The built action against stand-ins for GitHub and AWS, as a workflow runs it. */

const TOKEN = 'github_pat_11BBBBBBBBBBBBBBBBBBBB';

const STATE: GitHubOptions = {
  tokens: {
    [TOKEN]: { kind: 'fine-grained', owner: 'acme', permissions: PERMISSIONS },
    ghs_job: { kind: 'workflow', repository: 'acme/web' },
  },
  owners: [{ login: 'acme', type: 'Organization', secrets: { actions: ['SHARED'] } }],
  repositories: [
    {
      fullName: 'acme/web',
      secrets: { actions: [{ name: 'API_KEY', updatedAt: '2026-11-01T08:00:00Z' }, 'FORGOTTEN'] },
      environments: [{ name: 'production', secrets: ['DB_PASSWORD'] }],
    },
  ],
};

const record = (name: string, more = '') =>
  `---\nname: ${name}\nexpires: 2027-05-14\nupdated: 2026-05-14\nupdated-by: mia\n${more}---\nAsk mia.\n`;

const WORKSPACE = {
  'secrets/README.md': '# Secrets\n',
  'secrets/api-key.md': record('API_KEY'),
  'secrets/db-password.md': record('DB_PASSWORD'),
  'secrets/gone.md': record('GONE'),
  '.github/workflows/deploy.yml':
    'on: push\njobs:\n  deploy:\n    steps:\n      - run: ./deploy ${{ secrets.API_KEY }} ${{ secrets.GONE }} ${{ secrets.DB_PASSWORD }}\n      - run: ./notify ${{ secrets.CHAT_URL }}\n',
};

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'stores-'));
  for (const [path, content] of Object.entries(WORKSPACE)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

async function stepWith(
  token: string,
  stores: string,
  environment: Record<string, string> = {},
): Promise<StepResult> {
  const github = await startGitHub(STATE);
  return runStep({
    workspace,
    inputs: {
      today: '2026-11-23',
      'check-stores': stores,
      'github-token': token,
      'recorded-elsewhere': 'SHARED',
    },
    environment: { GITHUB_API_URL: github.apiUrl, ...environment },
  }).finally(() => github.close());
}

function findingsOf({ report }: StepResult): string[] {
  const { findings } = JSON.parse(report ?? '{}') as {
    findings: { rule: string; record: string | null; file: string }[];
  };
  return findings.map(({ rule, record: name, file }) => `${rule} ${name ?? file}`).sort();
}

describe('GitHub', () => {
  test('what differs between the records and the stores is found', async () => {
    const result = await stepWith(TOKEN, 'github-actions');
    expect(result.stderr).toBe('');
    expect(findingsOf(result)).toEqual([
      'not-in-store GONE',
      'not-recorded FORGOTTEN',
      'stale-record API_KEY',
      'undocumented-secret .github/workflows/deploy.yml',
      'wrong-scope DB_PASSWORD',
    ]);
    expect(reportErrors(JSON.parse(result.report ?? ''))).toEqual([]);
    const { checks, records } = JSON.parse(result.report ?? '{}');
    expect(checks).toEqual([
      { name: 'records', status: 'complete' },
      { name: 'workflows', status: 'complete' },
      { name: 'github-actions', status: 'complete' },
    ]);
    expect(records[0]).toMatchObject({ name: 'API_KEY', inStore: true, storeUpdated: '2026-11-01', uses: 1 });
    expect(result.exitCode).toBe(1);
  });

  test("the job's own token can't list secrets: that is said, and nothing is taken for missing", async () => {
    const result = await stepWith('ghs_job', 'github-actions');
    expect(findingsOf(result)).toEqual(
      expect.arrayContaining([
        'check-incomplete secrets',
        'undocumented-secret .github/workflows/deploy.yml',
      ]),
    );
    expect(findingsOf(result).filter((finding) => /not-|wrong/.test(finding))).toEqual([]);
    expect(result.summary).toContain('github-actions: failed');
    expect(result.stdout.replaceAll('::add-mask::ghs_job', '')).not.toContain('ghs_job');
  });

  test('a pull request from a fork has no token: the stores are skipped, the records are checked', async () => {
    const result = await stepWith('', 'github-actions', { GITHUB_EVENT_NAME: 'pull_request' });
    expect(findingsOf(result)).toEqual(['undocumented-secret .github/workflows/deploy.yml']);
    expect(result.summary).toContain('github-actions: skipped, there is no token');
    expect(result.exitCode).toBe(0);
  });
});

describe('AWS', () => {
  test('is asked with the credentials of the environment', async () => {
    const aws = await startAws({ regions: { 'eu-north-1': [{ name: 'prod/db' }] } });
    const result = await stepWith('', 'aws-secrets-manager', {
      ...aws.environment,
      AWS_REGION: 'eu-north-1',
    }).finally(() => aws.close());
    expect(findingsOf(result)).toEqual([
      'not-recorded prod/db',
      'undocumented-secret .github/workflows/deploy.yml',
    ]);
    expect(result.summary).toContain('aws-secrets-manager eu-north-1: complete');
  });

  test('without credentials, that is said', async () => {
    const result = await stepWith('', 'aws-secrets-manager', {
      AWS_REGION: 'eu-north-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      HOME: workspace,
    });
    expect(findingsOf(result)).toContain('check-incomplete secrets');
    expect(result.summary).toContain('aws-secrets-manager eu-north-1: failed');
    expect(result.summary).toContain('configure-aws-credentials');
  });
});

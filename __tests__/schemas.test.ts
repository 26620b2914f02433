import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { FIELD_NAMES, type FieldName, fieldOf } from '../src/records/fields.ts';
import { readRecord } from '../src/records/record.ts';
import { readYaml } from '../src/records/yaml.ts';
import { recordErrors } from './support/schemas.ts';

/** A complete record, of which a test changes one field. */
const COMPLETE = {
  name: 'DEPLOY_KEY',
  expires: '2027-05-14',
  updated: '2026-05-14',
  'updated-by': 'mia',
  instructions: 'Make a new key.',
};

/** Values of every kind, among them those that people write by mistake. */
const SAMPLES: readonly unknown[] = [
  'DEPLOY_KEY',
  'deploy key',
  'GITHUB_TOKEN',
  '9LIVES',
  'prod/db',
  'a-b',
  '2027-05-14',
  '2027-02-30',
  '2027-13-01',
  '01/05/2027',
  '2027-05-14T00:00:00Z',
  'next May',
  'never',
  'Never',
  '90',
  90,
  0,
  '0',
  -1,
  '90d',
  '12 weeks',
  '3mo',
  '3 months',
  '1y',
  'soon',
  true,
  false,
  'true',
  'yes',
  'no',
  'github-actions',
  'vault',
  'aws-secrets-manager',
  'repository',
  'gh-org',
  'team',
  'my-org/web',
  'my org/web',
  'a/b/c',
  'https://example.org/x',
  'http://example.org',
  'ftp://x',
  ['web-1', 'web-2'],
  [['web-1']],
  { a: 'b' },
  'text',
];

describe('the field table, the validator and the published schema', () => {
  test('a complete record is right for both', () => {
    expect(recordErrors(COMPLETE)).toEqual([]);
    expect(problemsOf(COMPLETE)).toEqual([]);
  });

  test.each(FIELD_NAMES)('%s: the example in the documentation is right for both', (name) => {
    const record = recordWith(name, exampleOf(name));
    expect(recordErrors(record)).toEqual([]);
    expect(problemsOf(record)).toEqual([]);
  });

  test.each(FIELD_NAMES)('%s: what the schema accepts, the validator accepts', (name) => {
    const accepted = SAMPLES.filter((value) => recordErrors(recordWith(name, value)).length === 0);
    expect(accepted.filter((value) => problemsOf(recordWith(name, value)).length > 0)).toEqual([]);
  });

  test.each(FIELD_NAMES)(
    '%s: what the validator accepts as written in the documentation, the schema accepts',
    (name) => {
      // In upper and lower case, and in scalars that are no text, the schema is stricter on purpose.
      const accepted = SAMPLES.filter(
        (value) => typeof value === 'string' && value === value.toLowerCase(),
      ).filter((value) => problemsOf(recordWith(name, value)).length === 0);
      expect(accepted.filter((value) => recordErrors(recordWith(name, value)).length > 0)).toEqual([]);
    },
  );

  test('the schema wants what the validator requires', () => {
    for (const name of FIELD_NAMES) {
      const { [name]: _left, ...rest } = { ...COMPLETE } as Record<string, unknown>;
      expect([name, recordErrors(rest).length > 0]).toEqual([name, fieldOf(name).requirement === 'required']);
    }
  });

  test('the schema wants an environment for an environment secret, and no date for what is no secret', () => {
    expect(recordErrors({ ...COMPLETE, scope: 'environment' })).not.toEqual([]);
    expect(recordErrors({ ...COMPLETE, scope: 'environment', environment: 'production' })).toEqual([]);
    expect(recordErrors({ name: 'AWS_REGION', secret: false })).toEqual([]);
  });

  test('the schema takes the keys of header text, and no key that it does not know', () => {
    expect(recordErrors({ 'secret-name': 'A', 'secret-expire': 'never' })).toEqual([]);
    expect(recordErrors({ ...COMPLETE, expiry: '2027-05-14' })).not.toEqual([]);
  });
});

function exampleOf(name: FieldName): unknown {
  return name === 'name' ? COMPLETE.name : fieldOf(name).kind.example;
}

function recordWith(name: FieldName, value: unknown): Record<string, unknown> {
  // A secret whose store and scope change needs what goes with them.
  const company = name === 'scope' ? { environment: 'production' } : {};
  return { ...COMPLETE, ...company, [name]: value };
}

/** What the validator finds wrong in the values of a record. */
function problemsOf(record: Record<string, unknown>): string[] {
  const raw = readYaml(stringify(record));
  const { valueProblems } = readRecord(raw, { file: 'secrets/x.yml' });
  return [
    ...raw.problems.map(({ kind }) => kind),
    ...valueProblems.map(({ field, text }) => `${field}: ${text}`),
  ];
}

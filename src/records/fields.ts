import type { ValueKind } from './values.ts';
import * as values from './values.ts';

/** Where a secret's value is kept. */
export const STORES = [
  'github-actions',
  'github-dependabot',
  'github-codespaces',
  'github-agents',
  'aws-secrets-manager',
  'other',
] as const;
export type Store = (typeof STORES)[number];

/** The level of a GitHub store at which a secret is kept. */
export const SCOPES = ['repository', 'organization', 'environment'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * - `required`: without it nothing can be said about the secret's expiry; its absence is an error.
 * - `expected`: its absence is a warning.
 */
export type Requirement = 'required' | 'expected' | 'optional';

/** One field of a record. The parsers, the validator, the published schema and the README all read this. */
export interface Field<T = unknown> {
  readonly kind: ValueKind<T>;
  readonly requirement: Requirement;
  /** The field's key in header text, where it differs from its name. */
  readonly headerKey?: string;
  /** In header text the value goes on over the lines that follow. */
  readonly isFreeText?: true;
  /** What the field says, for the README and for the schema. */
  readonly description: string;
}

function field<T>(kind: ValueKind<T>, rest: Omit<Field<T>, 'kind'>): Field<T> {
  return { kind, ...rest };
}

/** Every field of a record, in the order of the documentation. */
export const FIELDS = {
  name: field(values.line, {
    requirement: 'required',
    headerKey: 'secret-name',
    description:
      'The name of the secret in its store. In a GitHub store: letters, digits and `_`, no leading digit, no `GITHUB_` prefix; upper and lower case are the same.',
  }),
  expires: field(values.dateOrNever, {
    requirement: 'required',
    headerKey: 'secret-expire',
    description:
      'When it expires, or `never`. Copy the date that the provider shows, not the one that was planned.',
  }),
  updated: field(values.date, {
    requirement: 'expected',
    headerKey: 'secret-updated',
    description: 'When the secret was last rotated.',
  }),
  'updated-by': field(values.line, {
    requirement: 'expected',
    headerKey: 'secret-updated-by',
    description: 'Who rotated it.',
  }),
  instructions: field(values.prose, {
    requirement: 'expected',
    headerKey: 'update-instructions',
    isFreeText: true,
    description: 'How to get a new one and where to put it. In Markdown, the text below the front matter.',
  }),
  usage: field(values.prose, {
    requirement: 'optional',
    headerKey: 'secret-usage',
    isFreeText: true,
    description: 'What it is for.',
  }),
  owner: field(values.line, {
    requirement: 'optional',
    headerKey: 'secret-owner',
    description: 'The team or person who answers for it.',
  }),
  store: field(values.oneOf(STORES), {
    requirement: 'optional',
    headerKey: 'secret-store',
    description: 'Where the value is kept; `github-actions` when absent.',
  }),
  scope: field(
    values.oneOf(SCOPES, { 'gh-repo': 'repository', 'gh-org': 'organization', 'gh-env': 'environment' }),
    {
      requirement: 'optional',
      headerKey: 'secret-type',
      description:
        'The level of the GitHub store; `repository` when absent. A file name that begins with `gh-repo-` or `gh-org-` says it, too.',
    },
  ),
  environment: field(values.line, {
    requirement: 'optional',
    description: 'The deployment environment; required when `scope` is `environment`.',
  }),
  repository: field(values.repository, {
    requirement: 'optional',
    description: 'The repository that has the secret, when that is not the one that has the record.',
  }),
  server: field(values.lines, {
    requirement: 'optional',
    description: 'The server or servers that use it.',
  }),
  region: field(values.line, { requirement: 'optional', description: 'The AWS region.' }),
  secret: field(values.boolean, {
    requirement: 'optional',
    headerKey: 'is-secret',
    description:
      '`false` for a value that is kept in a secret store but is no secret (a region, a user name): it is exempt from every check of dates and age.',
  }),
  'rotate-every': field(values.duration, {
    requirement: 'optional',
    description: 'The maximum age of this secret, counted from `updated`.',
  }),
  'warn-before': field(values.duration, {
    requirement: 'optional',
    description: 'How long before it is due to begin reminding, instead of the input `expires-within`.',
  }),
  reason: field(values.prose, {
    requirement: 'optional',
    description: 'Why it never expires; asked for with `expires: never`.',
  }),
  reviewed: field(values.date, {
    requirement: 'optional',
    description: 'When the record was last reviewed.',
  }),
  'rotate-url': field(values.httpsUrl, {
    requirement: 'optional',
    description: 'The page on which a new one is made.',
  }),
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

/** What a field's value is once it has been read. */
export type FieldValue<N extends FieldName> = (typeof FIELDS)[N] extends Field<infer T> ? T : never;

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** A field by its name, with the type that all fields share. */
export function fieldOf(name: FieldName): Field {
  return FIELDS[name];
}

/** Every spelling of a field's key, its name first: the header-text key, and each with and without `secret-`. */
export function spellings(name: FieldName): string[] {
  const keys = [name, fieldOf(name).headerKey ?? name];
  return [
    ...new Set(
      keys.flatMap((key) => [key, key.replace(/^secret-/, ''), `secret-${key.replace(/^secret-/, '')}`]),
    ),
  ];
}

const NAME_BY_KEY: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((name) => spellings(name).map((key) => [key, name] as const)),
);

/** The field that a key means, in any case; `undefined` when it means none. */
export function fieldNamed(key: string): FieldName | undefined {
  return NAME_BY_KEY.get(key.toLowerCase());
}

/** All keys that mean a field, for a "did you mean". */
export const KNOWN_KEYS: readonly string[] = [...NAME_BY_KEY.keys()];

import { STATUSES } from '../due.ts';
import { SCOPES, STORES } from '../records/fields.ts';
import type { JsonSchema } from '../records/values.ts';
import { ruleIds } from '../rules/index.ts';

const DATE: JsonSchema = { type: 'string', format: 'date' };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const TEXT: JsonSchema = { type: 'string' };
const DURATION: JsonSchema = { type: 'string', pattern: '^\\d+(d|w|mo|y)$' };

/** The JSON Schema of the report. */
export function reportSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Secret Expiry report',
    ...object({
      schemaVersion: { const: 1 },
      generatedAt: { type: 'string', format: 'date-time' },
      today: DATE,
      timeZone: { ...TEXT, description: 'IANA name of the time zone in which `today` is the date.' },
      expiresWithin: DURATION,
      maxAge: orNull(DURATION),
      repository: orNull(TEXT),
      runUrl: orNull({ type: 'string', format: 'uri' }),
      conclusion: { enum: ['success', 'failure'] },
      counts: object({
        files: { ...COUNT, description: 'Record files found, also those that could not be read.' },
        records: { ...COUNT, description: 'Records that were read; the following counts add up to it.' },
        expired: COUNT,
        rotationOverdue: COUNT,
        expiring: COUNT,
        rotationDue: COUNT,
        ok: COUNT,
        exempt: COUNT,
        unknown: COUNT,
        errors: { ...COUNT, description: 'Findings with severity error.' },
        warnings: { ...COUNT, description: 'Findings with severity warning.' },
      }),
      checks: array(
        object(
          { name: TEXT, status: { enum: ['complete', 'partial', 'failed', 'skipped'] } },
          { reason: TEXT },
        ),
      ),
      records: array(record()),
      findings: array(finding()),
    }),
  };
}

function record(): JsonSchema {
  return object({
    file: TEXT,
    name: orNull(TEXT),
    store: { enum: STORES },
    scope: { enum: SCOPES },
    environment: orNull(TEXT),
    repository: orNull(TEXT),
    servers: array(TEXT),
    region: orNull(TEXT),
    secret: { type: 'boolean' },
    owner: orNull(TEXT),
    updated: orNull(DATE),
    updatedBy: orNull(TEXT),
    expires: { anyOf: [DATE, { const: 'never' }, { type: 'null' }] },
    rotateEvery: orNull(DURATION),
    reviewed: orNull(DATE),
    due: orNull(object({ date: DATE, reason: { enum: ['expires', 'rotate-every', 'max-age'] } })),
    daysLeft: {
      ...orNull({ type: 'integer' }),
      description: 'From today to the due date; negative when it is past.',
    },
    status: { enum: STATUSES },
    storeUpdated: {
      ...orNull(DATE),
      description: "The store's own date of the last change; null where not checked.",
    },
    inStore: {
      ...orNull({ type: 'boolean' }),
      description: 'Whether the store has the secret; null where not checked.',
    },
    uses: { ...orNull(COUNT), description: 'How often workflows use the secret; null where not checked.' },
  });
}

function finding(): JsonSchema {
  return object({
    rule: { enum: ruleIds },
    severity: { enum: ['error', 'warning'] },
    message: TEXT,
    file: TEXT,
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    record: orNull(TEXT),
    help: {
      ...TEXT,
      description: 'Where the rule is explained: a URL, or a path in the repository of the action.',
    },
  });
}

function object(required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function array(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

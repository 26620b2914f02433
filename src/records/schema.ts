import { FIELD_NAMES, type FieldName, fieldOf, STORES } from './fields.ts';
import { AWS_NAME, GITHUB_NAME } from './record.ts';
import type { JsonSchema } from './values.ts';

/**
 * The JSON Schema of a record: a YAML file, or the front matter of a Markdown file.
 *
 * It is stricter than the validator in what only editors care for (upper and lower case, unknown keys, numbers
 * where a text is meant); whatever it accepts is accepted.
 */
export function recordSchema(): JsonSchema {
  const githubStores = STORES.filter((store) => store.startsWith('github-'));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Secret record',
    description:
      'What a secret is, how to get a new one, who updated it when, and when it expires. Never its value.',
    type: 'object',
    properties: Object.fromEntries(FIELD_NAMES.flatMap(properties)),
    additionalProperties: false,
    allOf: [
      anyKeyOf('name'),
      { if: isSet('secret', { enum: [false, 'false'] }), else: anyKeyOf('expires') },
      when(isSet('scope', { enum: ['environment', 'gh-env'] }), anyKeyOf('environment')),
      {
        if: isSet('store', { enum: STORES.filter((store) => !githubStores.includes(store)) }),
        else: { properties: keyed('name', { pattern: patternOf(GITHUB_NAME) }) },
      },
      when(isSet('store', { const: 'aws-secrets-manager' }), {
        properties: keyed('name', { pattern: patternOf(AWS_NAME) }),
      }),
    ],
  };
}

function properties(name: FieldName): [string, JsonSchema][] {
  const { kind, description, headerKey, requirement } = fieldOf(name);
  const value = requirement === 'required' ? kind.schema : { anyOf: [kind.schema, { type: 'null' }] };
  const own: [string, JsonSchema] = [name, { description, ...value }];
  return headerKey
    ? [own, [headerKey, { description: `The same as \`${name}\`.`, deprecated: true, ...value }]]
    : [own];
}

/** The two keys of a field. */
function keysOf(name: FieldName): string[] {
  const { headerKey } = fieldOf(name);
  return headerKey ? [name, headerKey] : [name];
}

function keyed(name: FieldName, schema: JsonSchema): JsonSchema {
  return Object.fromEntries(keysOf(name).map((key) => [key, schema]));
}

function anyKeyOf(name: FieldName): JsonSchema {
  return { anyOf: keysOf(name).map((key) => ({ required: [key] })) };
}

function when(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: consequence };
}

function isSet(name: FieldName, schema: JsonSchema): JsonSchema {
  return { anyOf: keysOf(name).map((key) => ({ required: [key], properties: { [key]: schema } })) };
}

/** JSON Schema knows no flag for upper and lower case. */
function patternOf({ source, flags }: RegExp): string {
  if (!flags.includes('i')) return source;
  return source.replaceAll('A-Z', 'A-Za-z').replaceAll('GITHUB_', '[Gg][Ii][Tt][Hh][Uu][Bb]_');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDPOINTS } from '../__tests__/stand-ins/github-endpoints.ts';

/**
 * Writes `__tests__/stand-ins/github-openapi.json`: of GitHub's published OpenAPI description, the answers that its
 * stand-in gives, as JSON Schema. The full description is some 390 MB, so install it outside of the project:
 *
 *     npm install --prefix /tmp/openapi @octokit/openapi
 *     node scripts/extract-openapi.ts /tmp/openapi/node_modules/@octokit/openapi
 *
 * Components stay shared, below `$defs`, which is a fifth of the size of writing each one out where it is used. Left
 * out are words, examples, and those optional objects and lists of a component that the stand-in does not send.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

interface Operation {
  readonly externalDocs: { readonly url: string };
  readonly 'x-github': { readonly enabledForGitHubApps: boolean };
  readonly responses: Readonly<Record<string, JsonObject>>;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
}

const TARGET = join(import.meta.dirname, '..', '__tests__', 'stand-ins', 'github-openapi.json');
const WIDTH = 110;
const STATUSES = ['200', '201', '204', '301', '401', '403', '404'];

/** The keywords that say what is valid, and mean the same in JSON Schema. */
const KEPT = ['type', 'enum', 'required', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems'];
/** The formats that JSON Schema knows; GitHub also has `int64` and the like. */
const FORMATS: readonly Json[] = ['date-time', 'date', 'uri', 'email'];
/** The optional objects of a component that the stand-in sends. */
const SENT = ['license'];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Which folder is the package @octokit/openapi in? See the head of this script.');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const cloud = read('api.github.com');
const enterprise = read('ghes-3.19');
const definitions = new Map<string, JsonObject>();

const operations = Object.fromEntries(
  ENDPOINTS.map(({ method, path }) => [`${method} ${path}`, extract(method.toLowerCase(), path)]),
);
const error = convert({ $ref: '#/components/schemas/basic-error' });
const extracted: JsonObject = {
  source: `@octokit/openapi ${version}, api.github.com (OpenAPI ${cloud.openapi})`,
  operations,
  error,
  $defs: Object.fromEntries([...definitions].sort(([one], [other]) => (one < other ? -1 : 1))),
};
writeFileSync(TARGET, `${print(extracted, 0, 0)}\n`);

function read(name: string): Description {
  return JSON.parse(readFileSync(join(folder ?? '', 'generated', `${name}.json`), 'utf8'));
}

function extract(method: string, path: string): JsonObject {
  const operation = cloud.paths[path]?.[method];
  if (!operation) throw new Error(`${method} ${path} is not in the description`);
  const responses = Object.entries(operation.responses).filter(([status]) => STATUSES.includes(status));
  return {
    docs: operation.externalDocs.url,
    githubApps: operation['x-github'].enabledForGitHubApps,
    enterpriseServer: enterprise.paths[path]?.[method] !== undefined,
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, convert(schemaOf(resolve(response)))]),
    ),
  };
}

function schemaOf({ content }: JsonObject): JsonObject {
  const types = Object.entries(object(content));
  const [, media] = types.find(([type]) => type === 'application/json') ?? [];
  return object(object(media).schema);
}

/** @param isComponent whether optional objects and lists that are not sent are left out */
function convert(schema: JsonObject, isComponent = false): JsonObject {
  if (typeof schema.$ref === 'string') return reference(schema.$ref);
  const { format, nullable, items, properties, additionalProperties } = schema;
  const required = (schema.required ?? []) as readonly Json[];
  const kept = Object.entries(object(properties)).filter(
    ([name, value]) =>
      !isComponent || [...required, ...SENT].includes(name) || isPlain(resolve(object(value))),
  );
  const converted: JsonObject = {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => KEPT.includes(keyword))),
    ...(format !== undefined && FORMATS.includes(format) && { format }),
    ...(items && { items: convert(object(items)) }),
    ...(properties && {
      properties: Object.fromEntries(kept.map(([name, value]) => [name, convert(object(value))])),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'boolean'
          ? additionalProperties
          : convert(object(additionalProperties)),
    }),
    ...combined('allOf', schema),
    ...combined('anyOf', schema),
    ...combined('oneOf', schema),
  };
  return nullable ? orNull(converted) : converted;
}

function combined(keyword: 'allOf' | 'anyOf' | 'oneOf', schema: JsonObject): JsonObject {
  const parts = schema[keyword];
  return Array.isArray(parts) ? { [keyword]: parts.map((part) => convert(object(part))) } : {};
}

/** OpenAPI 3.0 has `nullable` where JSON Schema has another type. */
function orNull(schema: JsonObject): JsonObject {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(schema.enum) && !schema.enum.includes(null) && { enum: [...schema.enum, null] }),
  };
}

function reference(pointer: string): JsonObject {
  const name = pointer.split('/').at(-1) ?? '';
  if (!definitions.has(name)) {
    definitions.set(name, {});
    definitions.set(name, convert(resolve({ $ref: pointer }), true));
  }
  return { $ref: `#/$defs/${name}` };
}

function resolve(value: JsonObject): JsonObject {
  if (typeof value.$ref !== 'string') return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  return resolve(object(cloud.components[kind]?.[name]));
}

function isPlain({ type }: JsonObject): boolean {
  return ['string', 'integer', 'number', 'boolean'].includes(String(type));
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value === undefined) return {};
    throw new Error(`Not an object: ${JSON.stringify(value)}`);
  }
  return value as JsonObject;
}

/**
 * JSON as the formatter leaves it: on one line what fits.
 *
 * @param indent how far the line is indented
 * @param taken how much of the line the name of the value, and the comma after it, take
 */
function print(value: Json, indent: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const line = oneLine(value);
  if (indent + taken + line.length <= WIDTH) return line;
  const inner = indent + 2;
  const parts = Object.entries(value).map(([name, part]) => {
    const key = isList ? '' : `${JSON.stringify(name)}: `;
    return `${' '.repeat(inner)}${key}${print(part as Json, inner, key.length + 1)}`;
  });
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function oneLine(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${oneLine(part)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}

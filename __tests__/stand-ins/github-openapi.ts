import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject } from './checks.ts';

/** What GitHub's OpenAPI description says of an endpoint. */
export interface Described {
  readonly docs: string;
  readonly githubApps: boolean;
  readonly enterpriseServer: boolean;
  readonly responses: Readonly<Record<string, object>>;
}

interface Extract {
  readonly operations: Readonly<Record<string, Described>>;
  readonly error: object;
  readonly $defs: object;
}

const openApi: Extract = JSON.parse(readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8'));

/** By the method, and the path as the description writes it. */
export const DESCRIBED = openApi.operations;

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validators = new Map<object, ValidateFunction>();

/**
 * What is wrong with an answer by the published description; empty when nothing is. An error that is not described for
 * the endpoint must look like the others. A property that is not described is wrong.
 *
 * @param path as it was asked for, without the base path of an enterprise server
 */
export function answerErrors(path: string, status: number, body: unknown, method = 'GET'): string[] {
  const schema = responsesOf(method, path)[String(status)] ?? (status < 300 ? false : openApi.error);
  if (schema === false) return [`${method} ${path} has no answer ${status}`];
  if (status === 204) return body === undefined ? [] : ['204 is without a body'];
  let validate = validators.get(schema);
  if (!validate) {
    validate = ajv.compile(closed({ ...schema, $defs: openApi.$defs }));
    validators.set(schema, validate);
  }
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

function responsesOf(method: string, path: string): Readonly<Record<string, object>> {
  const [pathname = ''] = path.split('?');
  const named = pathname
    .replace(/^\/repositories\/\d+/, '/repos/x/x')
    .replace(/^\/organizations\/\d+/, '/orgs/x')
    .replace(/^\/user\/\d+/, '/users/x');
  const match = Object.entries(DESCRIBED).find(([template]) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(`${method} ${named}`),
  );
  return match?.[1].responses ?? {};
}

/** The schema, in which no object may have properties that it does not describe. */
function closed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(closed) as Value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, closed(part)]);
  const isOpen = 'type' in value && 'properties' in value && !('additionalProperties' in value);
  return { ...Object.fromEntries(entries), ...(isOpen && { unevaluatedProperties: false }) } as Value;
}

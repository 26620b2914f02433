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

/** By the path as the description writes it; with the method in front where that is not `GET`. */
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
export function answerErrors(path: string, status: number, body: unknown): string[] {
  const schema = responsesOf(path)[String(status)] ?? (status === 200 ? false : openApi.error);
  if (schema === false) return [`${path} has no answer ${status}`];
  let validate = validators.get(schema);
  if (!validate) {
    validate = ajv.compile(closed({ ...schema, $defs: openApi.$defs }));
    validators.set(schema, validate);
  }
  // GitHub tells the status in the body of every error; here the description leaves it out.
  const seen = status === 422 && isObject(body) ? { ...body, status: undefined } : body;
  if (validate(JSON.parse(JSON.stringify(seen)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

function responsesOf(path: string): Readonly<Record<string, object>> {
  const [pathname = ''] = path.split('?');
  const named = pathname
    .replace(/^\/repositories\/\d+/, '/repos/x/x')
    .replace(/^\/organizations\/\d+/, '/orgs/x')
    .replace(/^\/user\/\d+/, '/users/x');
  // A word in the place of a name is more than the name.
  const templates = Object.keys(DESCRIBED).sort((a, b) => a.split('{').length - b.split('{').length);
  const match = templates.find((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(named),
  );
  return match === undefined ? {} : (DESCRIBED[match]?.responses ?? {});
}

/** The schema, in which no object may have properties that it does not describe. */
function closed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(closed) as Value;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, closed(part)]);
  const isOpen = 'type' in value && 'properties' in value && !('additionalProperties' in value);
  return { ...Object.fromEntries(entries), ...(isOpen && { unevaluatedProperties: false }) } as Value;
}

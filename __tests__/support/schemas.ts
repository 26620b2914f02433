import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { recordSchema } from '../../src/records/schema.ts';
import type { JsonSchema } from '../../src/records/values.ts';
import { reportSchema } from '../../src/report/schema.ts';

/** What is wrong with a report by its published schema; empty when nothing is. */
export const reportErrors = errorsBy(reportSchema());

/** What is wrong with a record by its published schema; empty when nothing is. */
export const recordErrors = errorsBy(recordSchema());

function errorsBy(schema: JsonSchema): (value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, strictTypes: false });
  addFormats.default(ajv);
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

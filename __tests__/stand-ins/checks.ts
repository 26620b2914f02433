/**
 * Says what is wrong with a value of a payload; an empty list means nothing is. The wording follows the `errors` of
 * Slack's `invalid_blocks` answers, each with the place as a JSON pointer. Slack does not promise the wording.
 */
export type Check = (value: unknown, pointer: string) => string[];

type Fields = Readonly<Record<string, Check>>;

/**
 * A string of `min` to `max` characters. Slack does not say how it counts; UTF-16 code units are never fewer than
 * what a reader would call characters, so a text that passes here passes there.
 */
export function string(min = 1, max = Number.POSITIVE_INFINITY): Check {
  return (value, pointer) => {
    if (typeof value !== 'string') return reason('must provide a string', pointer);
    if (value.length < min) return reason(`must be more than ${min - 1} characters`, pointer);
    if (value.length > max) return reason(`must be less than ${max + 1} characters`, pointer);
    return [];
  };
}

/** A string of a certain form, such as an ID; `name` is what the reason calls it. */
export function matching(name: string, form: RegExp): Check {
  return (value, pointer) =>
    typeof value === 'string' && form.test(value) ? [] : reason(`invalid ${name}`, pointer);
}

/** One of a few strings or numbers. */
export function oneOf(...values: readonly (string | number)[]): Check {
  return (value, pointer) =>
    values.some((allowed) => allowed === value)
      ? []
      : reason(`must be a valid enum value: ${values.join(', ')}`, pointer);
}

export function integer(min = 0, max = Number.MAX_SAFE_INTEGER): Check {
  return (value, pointer) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max
      ? []
      : reason(`must be an integer from ${min} to ${max}`, pointer);
}

export const number: Check = (value, pointer) =>
  Number.isFinite(value) ? [] : reason('must provide a number', pointer);

export const boolean: Check = (value, pointer) =>
  typeof value === 'boolean' ? [] : reason('must provide a boolean', pointer);

/** An absolute URL with one of these schemes, and no white space. */
export function url(schemes: readonly string[], max = Number.POSITIVE_INFINITY): Check {
  return (value, pointer) => {
    const wrong = string(1, max)(value, pointer);
    if (wrong.length > 0) return wrong;
    const text = String(value);
    const isFine = !/\s/.test(text) && URL.canParse(text) && schemes.includes(new URL(text).protocol);
    return isFine ? [] : reason('invalid url', pointer);
  };
}

export function array(check: Check, min: number, max = Number.POSITIVE_INFINITY): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return reason('must provide an array', pointer);
    const wrong = value.flatMap((item, index) => check(item, `${pointer}/${index}`));
    if (value.length < min) wrong.unshift(...reason(`no less than ${min} items allowed`, pointer));
    if (value.length > max) wrong.unshift(...reason(`no more than ${max} items allowed`, pointer));
    return wrong;
  };
}

/** An object with these fields and no others. A field that is `undefined` is absent, as it is in JSON. */
export function object(required: Fields, optional: Fields = {}): Check {
  return (value, pointer) => {
    if (!isObject(value)) return reason('must provide an object', pointer);
    const present = Object.entries(value).filter(([, field]) => field !== undefined);
    const missing = Object.keys(required).filter((name) => !present.some(([key]) => key === name));
    return [
      ...missing.flatMap((name) => reason(`missing required field: ${name}`, pointer)),
      ...present.flatMap(([name, field]) => {
        const check = own(required, name) ?? own(optional, name);
        return check
          ? check(field, `${pointer}/${name}`)
          : reason(`invalid additional property: ${name}`, pointer);
      }),
    ];
  };
}

/** An object whose `type` names one of these kinds, each with its own required and optional fields. */
export function typed(
  kinds: Readonly<Record<string, readonly [required: Fields, optional?: Fields]>>,
): Check {
  return (value, pointer) => {
    if (!isObject(value)) return reason('must provide an object', pointer);
    if (typeof value.type !== 'string') return reason('missing required field: type', pointer);
    const [required, optional] = own(kinds, value.type) ?? [];
    if (!required) return reason(`unsupported type: ${value.type}`, pointer);
    return object({ type: string(), ...required }, optional)(value, pointer);
  };
}

export function reason(words: string, pointer: string): string[] {
  return [`${words} [json-pointer:${pointer}]`];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

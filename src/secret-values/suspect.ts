/**
 * A quick look: whether a text could hold a value that the library of providers' tokens knows.
 *
 * Nearly every record holds none, and this keeps the library from being loaded for them. It may say yes too
 * often, never no to a value that the library would find. So it asks only for what all of them share: a long
 * random-looking run of characters, a key block, credentials in a URL, or the assignment of a cloud key.
 */
export function isSuspect(text: string): boolean {
  return HINTS.test(text) || hasRandomRun(text);
}

const HINTS = /PRIVATE KEY|:\/\/[^\s/]+@|_authToken=|secret_?access_?key|xox[a-z]-\S*\d|xapp-\S*\d/i;

/** As long as the shortest token that the library knows. */
const RUN_LENGTH = 20;

/** The characters of tokens, by their code: letters, digits, and `_+=.~-`. */
const IS_TOKEN_CHARACTER = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w+=.~-]/.test(String.fromCharCode(code))),
);

/**
 * Mixed case, or letters and digits without a separator: names of things seldom have either for so long.
 *
 * Every record is looked at, so the runs are found by walking the text, at a quarter of the time of a pattern.
 */
function hasRandomRun(text: string): boolean {
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    if (code < 128 && IS_TOKEN_CHARACTER[code]) continue;
    if (index - start >= RUN_LENGTH && isRandom(text.slice(start, index))) return true;
    start = index + 1;
  }
  return false;
}

function isRandom(run: string): boolean {
  if (/[a-z]/.test(run) && /[A-Z]/.test(run)) return true;
  return /[A-Za-z0-9]{16,}/.test(run) && /\d/.test(run) && /[A-Za-z]/.test(run);
}

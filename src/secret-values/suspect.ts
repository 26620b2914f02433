import { characterClass, hasRun } from './runs.ts';

/**
 * A quick look: whether a text could hold a value that the library of providers' tokens knows.
 *
 * Nearly every record holds none, and this keeps the library from being loaded for them. It may say yes too
 * often, never no to a value that the library would find. So it asks only for what all of them share: a long
 * random-looking run of characters, a key block, credentials in a URL, or the assignment of a cloud key.
 */
export function isSuspect(text: string): boolean {
  return HINTS.test(text) || hasRun(text, TOKEN_CHARACTERS, RUN_LENGTH, isRandom);
}

/** Bounded, so that no text makes the search go back and forth; a longer one is a random run. */
const HINTS =
  /PRIVATE KEY|:\/\/[^\s/]+@|_authToken=|secret_?access_?key|xox[a-z]-\S{0,100}\d|xapp-\S{0,100}\d/i;

/** As long as the shortest token that the library knows. */
const RUN_LENGTH = 20;

const TOKEN_CHARACTERS = characterClass(/[\w+=.~-]/, false);

/** Mixed case, or letters and digits without a separator: names of things seldom have either for so long. */
function isRandom(run: string): boolean {
  if (/[a-z]/.test(run) && /[A-Z]/.test(run)) return true;
  return /[A-Za-z0-9]{16,}/.test(run) && /\d/.test(run) && /[A-Za-z]/.test(run);
}

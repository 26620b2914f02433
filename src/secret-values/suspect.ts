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

/** Begins only where no such run goes on, so that the search is linear. */
const RUN = /(?<![\w+=.~-])[\w+=.~-]{20,}/g;

/** Mixed case, or letters and digits without a separator: names of things seldom have either for so long. */
function hasRandomRun(text: string): boolean {
  for (const [run] of text.matchAll(RUN)) {
    if (/[a-z]/.test(run) && /[A-Z]/.test(run)) return true;
    if (/[A-Za-z0-9]{16,}/.test(run) && /\d/.test(run) && /[A-Za-z]/.test(run)) return true;
  }
  return false;
}

/**
 * Whether a text only stands for a secret's value, as instructions do: a mask (`69b*****`), an ellipsis
 * (`ghp_…`), a variable (`${TOKEN}`), a word (`YOUR_TOKEN`), or one character again and again.
 */
export function isPlaceholder(text: string): boolean {
  return (
    MASK.test(text) || SAYS_SO.test(text) || WORD.test(text) || isConstantName(text) || isMonotonous(text)
  );
}

const MASK = /\*{3}|…|\.{3}|^<.*>?$|^\$\w+$|\$[({]|^\{|%[({]|<[a-z]/;

/** In one case throughout: in a long random value, a word can occur by chance in mixed case. */
const SAYS_SO =
  /your|YOUR|Your|example|EXAMPLE|Example|placeholder|PLACEHOLDER|change.?me|CHANGE.?ME|redacted|REDACTED|dummy|DUMMY|sample|SAMPLE|insert|INSERT|xxxx|XXXX|0000000/;

const WORD =
  /^(?:my-?)?(?:pass(?:word)?|pwd|secret|token|user|key|x-oauth-basic|todo|tbd|none|null|true|false)$/i;

/** `KOSLI_API_TOKEN`: the name of a variable. */
function isConstantName(text: string): boolean {
  return /^[A-Z]+(_[A-Z0-9]+)*$/.test(text) && !/\d/.test(text.slice(0, -2));
}

/** Three different characters or fewer in the longest word. */
function isMonotonous(text: string): boolean {
  const longest = text.split(/[^A-Za-z0-9]+/).reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length >= 8 && new Set(longest).size <= 3;
}

/**
 * Whether a text says where a value is, and is not the value: a URL, an ARN, a path in a vault, an address, a
 * variable of a program (`var.db_password_v2`).
 */
export function isReference(text: string): boolean {
  if (/:\/\/|^arn:|^[./~]|^1password\b|^[\w.+-]+@[\w.-]+$/i.test(text)) return true;
  if (/^[a-z_]\w*(?:\.\w+)+$/i.test(text)) return true;
  return (
    text.includes('/') &&
    text.split(/[/:]/).every((part) => /^[A-Za-z_-]*\d{0,4}(?:[#.-][A-Za-z0-9_-]+)?$/.test(part))
  );
}

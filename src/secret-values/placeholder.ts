/**
 * Whether a text only stands for a secret's value, as instructions do: a mask (`69b*****`), an ellipsis
 * (`ghp_…`), a variable (`${TOKEN}`), a word (`YOUR_TOKEN`), or one character again and again.
 */
export function isPlaceholder(text: string): boolean {
  return MASK.test(text) || WORD.test(text) || isConstantName(text) || isMonotonous(text);
}

const MASK = /\*{3}|…|\.{3}|^<|^\$\w+$|[<>{}]|\$[({A-Z]|%[({]/;
const WORD =
  /your|example|placeholder|change.?me|redacted|dummy|sample|insert|xxxx|0000000|^(my-?)?(pass(word)?|pwd|secret|token|user|key|x-oauth-basic|todo|tbd|none|null)$/i;

/** `KOSLI_API_TOKEN`: the name of a variable. */
function isConstantName(text: string): boolean {
  return /^[A-Z]+(_[A-Z0-9]+)*$/.test(text) && !/\d/.test(text.slice(0, -2));
}

/** Three characters or fewer in the longest word. */
function isMonotonous(text: string): boolean {
  const longest = text.split(/[^A-Za-z0-9]+/).reduce((a, b) => (b.length > a.length ? b : a), '');
  return new Set(longest).size <= 3;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text without its byte order mark; `undefined` when it is not UTF-8, or binary (it has NUL characters). */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = UTF8.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A value that only the owner of a public key can read, in base64; or that the key is none. */
export type Sealed = { readonly text: string } | { readonly fault: 'unusable-key' };

/**
 * Seals a value as GitHub wants its secrets sent: https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api.
 * The library, half a megabyte, is loaded when there is something to seal.
 *
 * @param publicKey 32 bytes in base64
 */
export async function seal(value: Uint8Array, publicKey: string): Promise<Sealed> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const key = Buffer.from(publicKey, 'base64');
  const isWhole = key.length === sodium.crypto_box_PUBLICKEYBYTES && key.toString('base64') === publicKey;
  if (!isWhole) return { fault: 'unusable-key' };
  try {
    return { text: Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64') };
  } catch {
    // There are keys of the right length, such as 32 zeros, with which nothing can be sealed.
    return { fault: 'unusable-key' };
  }
}

/**
 * Seals a value so that only GitHub can open it: a sealed box of libsodium, as
 * https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api asks for.
 *
 * @param publicKey in base64
 * @returns base64; undefined when the key is none
 */
export async function sealFor(publicKey: string, value: Uint8Array): Promise<string | undefined> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const key = Buffer.from(publicKey, 'base64');
  if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) return undefined;
  return Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
}

import sodium from 'libsodium-wrappers';
import type { StoredSecret } from './github-state.ts';

/** The keys with which values are sealed: each list of secrets has its own. */
export interface Keys {
  publicKeyOf(list: readonly StoredSecret[]): { readonly key_id: string; readonly key: string };
  /** The value of a sealed box in base64, or what is wrong with it. */
  open(list: readonly StoredSecret[], keyId: string, box: string): Uint8Array | 'unknown-key' | 'not-sealed';
}

/** Two digits more than a number of JavaScript holds, as GitHub's have. */
const FIRST_ID = 338_020_457_804_352_336n;

function makePair(id: bigint) {
  return { ...sodium.crypto_box_keypair(), id: String(id) };
}

export async function createKeys(): Promise<Keys> {
  await sodium.ready;
  const pairs = new WeakMap<readonly StoredSecret[], ReturnType<typeof makePair>>();
  let next = FIRST_ID;
  function pairOf(list: readonly StoredSecret[]) {
    const known = pairs.get(list);
    if (known) return known;
    const made = makePair(next);
    next += 1n;
    pairs.set(list, made);
    return made;
  }
  return {
    publicKeyOf(list) {
      const { id, publicKey } = pairOf(list);
      return { key_id: id, key: Buffer.from(publicKey).toString('base64') };
    },
    open(list, keyId, box) {
      const { id, publicKey, privateKey } = pairOf(list);
      if (keyId !== id) return 'unknown-key';
      try {
        return sodium.crypto_box_seal_open(Buffer.from(box, 'base64'), publicKey, privateKey);
      } catch {
        return 'not-sealed';
      }
    },
  };
}

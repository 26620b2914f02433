import { closeSync, openSync, readSync } from 'node:fs';
import { CannotDo } from '../commands/failure.ts';
import type { TokenExpiry, ValueSource } from '../commands/world.ts';

/** More than any store takes; whoever pipes in more has taken the wrong file. */
const MAX_BYTES = 1024 * 1024;

/**
 * Where the process gets a value from.
 *
 * @param tokenExpiry asks GitHub about a token
 */
export function valueSource(tokenExpiry: (value: string) => Promise<TokenExpiry>): ValueSource {
  return {
    async standardInput() {
      if (process.stdin.isTTY) return undefined;
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of process.stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MAX_BYTES) throw tooLong('The value from the standard input');
      }
      return Buffer.concat(chunks);
    },
    file(path, flag) {
      const value = Buffer.alloc(MAX_BYTES + 1);
      let length = 0;
      try {
        const file = openSync(path, 'r');
        try {
          for (let read = -1; read !== 0 && length < value.length; length += read)
            read = readSync(file, value, length, value.length - length, null);
        } finally {
          closeSync(file);
        }
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new CannotDo(`The file of ${flag} can't be read (${code}). Nothing was changed.`);
      }
      if (length > MAX_BYTES) throw tooLong(`The file of ${flag}`);
      return Uint8Array.from(value.subarray(0, length));
    },
    tokenExpiry,
  };
}

function tooLong(what: string): CannotDo {
  return new CannotDo(`${what} is longer than 1 MiB, which no store takes. Nothing was changed.`);
}

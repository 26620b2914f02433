import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry, FileFault, Files } from '../ports.ts';

/**
 * The files below a workspace directory, read one after the other.
 *
 * Synchronous on purpose: reading 10,000 small files in a loop takes a tenth of the time of as many promises.
 */
export function workspaceFiles(workspace: string): Files {
  const root = realpathSync(workspace);
  let buffer: Buffer | undefined;

  return {
    list(directory) {
      const path = join(root, directory);
      try {
        const stat = lstatSync(path);
        if (stat.isSymbolicLink()) return { fault: 'link' };
        if (!stat.isDirectory()) return { fault: 'not-a-directory' };
        // A link on the way there would lead somewhere else, perhaps out of the workspace.
        if (realpathSync(path) !== path) return { fault: 'link' };
        return readdirSync(path, { withFileTypes: true }).map(
          (entry): Entry => ({
            name: entry.name,
            kind: entry.isFile()
              ? 'file'
              : entry.isDirectory()
                ? 'directory'
                : entry.isSymbolicLink()
                  ? 'link'
                  : 'other',
          }),
        );
      } catch (error) {
        return { fault: faultOf(error) };
      }
    },

    read(path, limit) {
      if (!buffer || buffer.length <= limit) buffer = Buffer.allocUnsafe(limit + 1);
      let file: number | undefined;
      try {
        // Not a link, should the file have become one since it was listed; and no waiting, should it be a pipe.
        file = openSync(
          join(root, path),
          constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
        );
        if (!fstatSync(file).isFile()) return { fault: 'not-a-file' };
        let length = 0;
        for (let read = -1; read !== 0 && length <= limit; length += read) {
          read = readSync(file, buffer, length, limit + 1 - length, null);
        }
        return length > limit ? { fault: 'too-large' } : buffer.subarray(0, length);
      } catch (error) {
        return { fault: faultOf(error) };
      } finally {
        if (file !== undefined) closeSync(file);
      }
    },
  };
}

/**
 * Writes a whole file or nothing: to a temporary file beside it, which then takes its place. A link there is
 * replaced, not followed.
 *
 * @throws when it can't be written
 */
export function writeFileAtomically(path: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  // Not over a file that somebody else made; so what is removed below is our own.
  const file = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const FAULTS: Record<string, FileFault> = {
  ENOENT: 'missing',
  ELOOP: 'link',
  EMLINK: 'link',
  ENOTDIR: 'not-a-directory',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAULTS[code] ?? 'other';
}

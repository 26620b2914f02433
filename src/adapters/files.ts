import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
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
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Entry, FileFault, Files } from '../ports.ts';

/**
 * The files below a workspace directory, read one after the other.
 *
 * Synchronous on purpose: reading 10,000 small files in a loop takes a tenth of the time of as many promises.
 */
export function workspaceFiles(workspace: string): Files {
  const root = realPath(workspace);
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
        const stat = fstatSync(file);
        if (!stat.isFile()) return { fault: 'not-a-file' };
        // Some file systems don't tell the size; such a file is read to its end.
        const end = stat.size > 0 ? Math.min(stat.size, limit + 1) : limit + 1;
        let length = 0;
        for (let read = -1; read !== 0 && length < end; length += read) {
          read = readSync(file, buffer, length, end - length, null);
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

/** The path without links; as it is where it can't be followed, so that every file in it has that fault. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * Where a file is that is named relative to the workspace.
 *
 * @throws when a link leads out of the workspace on the way there: every contributor can put one into a repository
 */
export function pathIn(workspace: string, path: string): string {
  const target = resolve(workspace, path);
  // What lies outside by its name is what the workflow asks for.
  if (!isBelow(resolve(workspace), target)) return target;
  let folder = dirname(target);
  while (!existsSync(folder)) folder = dirname(folder);
  if (!isBelow(realPath(workspace), realPath(folder))) throw new Error('a link leads out of the workspace');
  return target;
}

function isBelow(folder: string, path: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..' && !isAbsolute(relative(folder, path));
}

/**
 * Writes a whole file or nothing: to a temporary file beside it, which then takes its place. A link there is
 * replaced, not followed.
 *
 * @throws when it can't be written
 */
export function writeFileAtomically(path: string, content: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  // Root could replace /dev/null.
  if (there && !there.isFile() && !there.isSymbolicLink()) throw new Error('what is there is not a file');
  // In a container, one run may have the process number of another that was killed.
  const temporary = `${path}.${randomUUID()}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    // Neither over what somebody else has put there, nor through it.
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.replaceAll(temporary, path), { cause: error });
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
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return FAULTS[String(code)] ?? 'other';
}

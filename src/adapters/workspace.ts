import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotDo } from '../commands/failure.ts';
import type { PreparedChange, RecordText, Workspace } from '../commands/world.ts';
import { FAULTS } from '../findings/faults.ts';
import { formatOf } from '../records/discover.ts';
import { MAX_RECORD_BYTES } from '../records/load.ts';
import { decodeText } from '../text/decode.ts';
import { workspaceFiles, writeFileAtomically } from './files.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The directory that a command works in: the nearest one with a `.git` above the current one, else that one. */
export function rootAbove(directory: string): string {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return directory;
  }
}

/** A checkout as a command sees it. @param current where the command was started */
export function openWorkspace(root: string, current: string): Workspace {
  const files = workspaceFiles(root);
  const show = (path: string) => {
    const shown = relative(current, join(root, path)).split(sep).join('/');
    return shown === '' ? '.' : shown;
  };
  return {
    files,
    show,
    locate(typed) {
      const path = relative(root, resolve(current, typed)).split(sep).join('/');
      return path.startsWith('../') || path === '..' || isAbsolute(path) ? undefined : path || '.';
    },
    read(path) {
      const bytes = files.read(path, MAX_RECORD_BYTES);
      if ('fault' in bytes) throw new CannotDo(`${show(path)} can't be read: ${FAULTS[bytes.fault]}.`);
      return toRecordText(path, Uint8Array.from(bytes), show);
    },
    exists: (path) => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined,
    writeFile: (typed, content) => writeFileAtomically(resolve(current, typed), content),
    prepare: (path, before, after) => prepare(join(root, path), show(path), before, after),
  };
}

function toRecordText(path: string, bytes: Uint8Array, show: (path: string) => string): RecordText {
  const text = decodeText(bytes);
  const format = formatOf(path);
  if (text === undefined) throw new CannotDo(`${show(path)} can't be read: ${FAULTS['not-text']}.`);
  if (format === undefined) throw new CannotDo(`${show(path)} is no record.`);
  const mark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK : [];
  return {
    bytes,
    format,
    text,
    encode: (other) => Uint8Array.from([...mark, ...new TextEncoder().encode(other)]),
  };
}

/**
 * The change of a file stands ready in a file beside it, whose name is always the same: so it is also the sign for
 * everybody else that the file is being changed. It begins with a dot, so that it is no record.
 */
function prepare(
  path: string,
  shown: string,
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): PreparedChange {
  const draft = join(dirname(path), `.${basename(path)}.draft`);
  let isOpen = false;
  const abandon = () => {
    if (isOpen) rmSync(draft, { force: true });
    isOpen = false;
  };

  try {
    if (before === undefined) mkdirSync(dirname(path), { recursive: true });
    if (before === undefined && existsSync(path))
      throw new CannotDo(`${shown} is there already. It was not changed.`);
    const file = openSync(draft, 'wx');
    isOpen = true;
    try {
      writeFileSync(file, after ?? '');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (before !== undefined) {
      // Replacing a read-only file is possible, but not what its owner wants.
      accessSync(path, constants.W_OK);
      chmodSync(draft, statSync(path).mode);
    }
  } catch (error) {
    abandon();
    if (error instanceof CannotDo) throw error;
    throw new CannotDo(
      codeOf(error) === 'EEXIST'
        ? `${shown} is being changed by somebody else, or a change was broken off: ${draft} is there.\nIf nobody is at it, see whether the new value was set, delete that file, and run the command again. Nothing was changed now.`
        : `${shown} can't be written (${reasonOf(error)}). Nothing was changed.`,
    );
  }

  return {
    abandon,
    commit() {
      if (!isOpen) return;
      try {
        if (before !== undefined && !isSame(readFileSync(path), before))
          throw new CannotDo(`${shown} was changed by somebody else meanwhile, so it was left as it is.`);
        if (after === undefined) rmSync(path);
        else if (before === undefined) putInPlace(draft, path, shown);
        else renameSync(draft, path);
      } catch (error) {
        if (error instanceof CannotDo) throw error;
        throw new CannotDo(`${shown} can't be ${after ? 'written' : 'removed'} (${reasonOf(error)}).`);
      } finally {
        abandon();
      }
    },
  };
}

/** Gives the draft its name, unless a file has that name by now. */
function putInPlace(draft: string, path: string, shown: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new CannotDo(`${shown} is there already. It was not changed.`);
    // Not every file system has hard links.
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  ENOENT: 'it is not there any more',
};

function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

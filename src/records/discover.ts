import type { FileFault, Files } from '../ports.ts';
import { compareCodePoints } from '../text/code-points.ts';

/** A record's format, by the ending of its file. */
export type Format = 'markdown' | 'yaml' | 'header-text';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['txt', 'header-text'],
]);

/** What stands in a secrets directory. */
export type Found =
  | { readonly kind: 'record'; readonly path: string; readonly format: Format }
  | { readonly kind: 'unreadable'; readonly path: string; readonly fault: FileFault }
  | { readonly kind: 'unrecognised'; readonly path: string };

/** A secrets directory, and what was found below it in code-point order of the paths. */
export interface SecretsDirectory {
  readonly path: string;
  /** Set when the directory itself could not be read. */
  readonly fault?: FileFault;
  readonly hasReadme: boolean;
  /** How many files and folders the exclusion left out. */
  readonly excluded: number;
  readonly found: readonly Found[];
}

/**
 * Finds the records below a directory.
 *
 * Every file with a known ending is one, but for README.md and for what begins with `.` or `_`. What can't be
 * read and what is not recognised is found, too: a file that is passed over in silence could be a secret that
 * nobody watches.
 */
export function discover(
  files: Files,
  directory: string,
  isExcluded: (path: string) => boolean,
): SecretsDirectory {
  const found: Found[] = [];
  const pending = [directory];
  let hasReadme = false;
  let excluded = 0;

  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const entries = files.list(current);
    if ('fault' in entries) {
      if (current === directory) return { path: directory, fault: entries.fault, hasReadme, excluded, found };
      found.push({ kind: 'unreadable', path: current, fault: entries.fault });
      continue;
    }
    for (const { name, kind } of entries) {
      const path = current === '.' ? name : `${current}/${name}`;
      if (/^[._]/.test(name)) continue;
      if (/^readme\.md$/i.test(name) && kind !== 'directory') {
        hasReadme ||= current === directory;
      } else if (isExcluded(path)) {
        excluded += 1;
      } else if (kind === 'directory') {
        pending.push(path);
      } else {
        found.push(classify(path, kind));
      }
    }
  }
  found.sort((a, b) => compareCodePoints(a.path, b.path));
  return { path: directory, hasReadme, excluded, found };
}

/** The format of a file, by its ending; undefined for one that is no record. */
export function formatOf(path: string): Format | undefined {
  return FORMATS.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}

function classify(path: string, kind: 'file' | 'link' | 'other'): Found {
  const format = formatOf(path);
  if (kind === 'link') return { kind: 'unreadable', path, fault: 'link' };
  if (!format) return { kind: 'unrecognised', path };
  return kind === 'file'
    ? { kind: 'record', path, format }
    : { kind: 'unreadable', path, fault: 'not-a-file' };
}

import type { Entry, FileFault, Files } from '../ports.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { decodeText } from '../text/decode.ts';

/** No workflow needs more; a larger file is something else. */
export const MAX_WORKFLOW_BYTES = 1024 * 1024;

/**
 * How many directories outside `.github` are searched for actions, those nearest to the root first. That
 * takes about 3 seconds, 0.15 milliseconds each (run).
 */
export const MAX_DIRECTORIES = 20_000;

/** A workflow or a composite action, as text without its byte order mark. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** The workflows and composite actions of a repository, in code-point order of their paths. */
export interface WorkflowFiles {
  readonly found: readonly WorkflowFile[];
  /** Workflows, actions and directories that could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly fault: FileFault }[];
  /** False when some directories, being too many, were not searched for actions. No workflow is missed. */
  readonly isComplete: boolean;
}

/**
 * Finds the files of a repository in which an expression can stand: `.github/workflows/*.yml` (and `.yaml`),
 * which GitHub reads from that directory only, and the composite actions, which may stand anywhere.
 *
 * Links are not followed. What a link to a directory leads to is either in the repository, and found there,
 * or not part of it.
 *
 * @param limit how many directories outside `.github` are searched
 */
export function discoverWorkflows(files: Files, limit = MAX_DIRECTORIES): WorkflowFiles {
  const found: WorkflowFile[] = [];
  const unreadable: { path: string; fault: FileFault }[] = [];

  /** Searches a directory and those below it; whether there were no more of them than allowed. */
  const search = (start: string, most: number, isSkipped: (path: string) => boolean): boolean => {
    const directories = [start];
    for (const [index, directory] of directories.entries()) {
      if (index >= most) return false;
      const entries = files.list(directory);
      if ('fault' in entries) {
        if (directory !== GITHUB || entries.fault !== 'missing')
          unreadable.push({ path: directory, fault: entries.fault });
        continue;
      }
      for (const { name, kind } of entries) {
        const path = directory === '.' ? name : `${directory}/${name}`;
        if (kind === 'directory') {
          if (!SKIPPED.has(name) && !isSkipped(path)) directories.push(path);
        } else if (path === WORKFLOWS) {
          unreadable.push({ path, fault: kind === 'link' ? 'link' : 'not-a-directory' });
        } else if (isCandidate(directory, name)) {
          const file = read(files, path, kind);
          if ('fault' in file) unreadable.push({ path, fault: file.fault });
          else if (directory === WORKFLOWS || isComposite(file.text)) found.push({ path, text: file.text });
        }
      }
    }
    return true;
  };

  search(GITHUB, Number.POSITIVE_INFINITY, () => false);
  const isComplete = search('.', limit, (path) => path === GITHUB);
  found.sort((a, b) => compareCodePoints(a.path, b.path));
  unreadable.sort((a, b) => compareCodePoints(a.path, b.path));
  return { found, unreadable, isComplete };
}

const GITHUB = '.github';
const WORKFLOWS = '.github/workflows';

/** Directories with copies of other projects, or with none of the project's files. */
const SKIPPED = new Set(['.git', 'node_modules']);

function isCandidate(directory: string, name: string): boolean {
  return directory === WORKFLOWS ? /\.ya?ml$/.test(name) : /^action\.ya?ml$/.test(name);
}

/**
 * Whether an `action.yml` may be a composite action. Others have no steps, and not everything of that name
 * belongs to GitHub: what only looks like it, and may not even be YAML, must not become a finding.
 */
function isComposite(text: string): boolean {
  return text.includes('composite');
}

function read(
  files: Files,
  path: string,
  kind: Entry['kind'],
): { readonly text: string } | { readonly fault: FileFault } {
  if (kind !== 'file') return { fault: kind === 'link' ? 'link' : 'not-a-file' };
  const bytes = files.read(path, MAX_WORKFLOW_BYTES);
  if ('fault' in bytes) return bytes;
  const text = decodeText(bytes);
  return text === undefined ? { fault: 'not-text' } : { text };
}

import type { FileFault, Files } from '../ports.ts';
import { type Position, START } from '../text/positions.ts';
import { discoverWorkflows } from './discover.ts';

/** A secret that a workflow uses by its name. */
export interface WorkflowUse {
  readonly name: string;
  readonly file: string;
  readonly at: Position;
  /** The file declares it as a secret that its caller passes, so there it need not be recorded. */
  readonly isDeclared: boolean;
}

/** A file, or a place in one, that could not be read, so that uses may have been missed. */
export interface WorkflowGap {
  readonly file: string;
  readonly at: Position;
  /** `too-many`: there are so many directories that some were not searched for actions. */
  readonly why: 'yaml' | 'expression' | 'too-many' | FileFault;
}

/** What the workflows and composite actions of a repository use. */
export interface WorkflowFacts {
  /** How many files there are, also those that could not be read. */
  readonly files: number;
  /** Those that are no YAML, or could not be read at all. */
  readonly unread: number;
  /** In the order of the files, and within a file in its order. */
  readonly uses: readonly WorkflowUse[];
  /** Something could use any secret (`toJSON(secrets)`, `secrets: inherit`), so that none is surely unused. */
  readonly couldUseAny: boolean;
  /** At most one for each file. */
  readonly gaps: readonly WorkflowGap[];
  /** How often each secret is used, by its name in upper case. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Whether a secret whose name was not seen is surely not used. */
export function canTellUnused({ couldUseAny, gaps }: WorkflowFacts): boolean {
  return !couldUseAny && gaps.length === 0;
}

/**
 * What GitHub runs for this repository. An `action.yml` elsewhere may be a template or a test's, and not even YAML;
 * besides, an action can't use secrets but through its inputs.
 */
const MAY_USE_SECRETS = /^\.github(\/|$)|^action\.ya?ml$/;

/** Reads all workflows. What can't be read is a gap, never nothing. */
export async function readWorkflows(files: Files): Promise<WorkflowFacts> {
  const { found, unreadable, isComplete } = discoverWorkflows(files);
  const uses: WorkflowUse[] = [];
  const gaps: WorkflowGap[] = unreadable
    .filter(({ path }) => MAY_USE_SECRETS.test(path))
    .map(({ path, fault }) => ({ file: path, at: START, why: fault }));
  if (!isComplete) gaps.push({ file: '.', at: START, why: 'too-many' });
  let couldUseAny = false;

  // A repository without workflows does without the parsers, too.
  const references = found.length > 0 ? await import('./references.ts') : undefined;
  for (const { path: file, text } of found) {
    const {
      uses: inFile = [],
      isOpen = [],
      declared = [],
      problems = [],
    } = references?.findReferences(text) ?? {};
    const own = new Set(declared.map((name) => name.toUpperCase()));
    for (const { name, at } of inFile) uses.push({ name, file, at, isDeclared: own.has(name.toUpperCase()) });
    couldUseAny ||= isOpen.length > 0;
    const [problem] = problems;
    if (problem && MAY_USE_SECRETS.test(file)) gaps.push({ file, at: problem.at, why: problem.kind });
  }
  const unread = gaps.filter(({ why }) => why !== 'expression' && why !== 'too-many').length;
  const unlisted = gaps.filter(({ file }) => !found.some(({ path }) => path === file)).length;
  return { files: found.length + unlisted, unread, uses, couldUseAny, gaps, counts: countByName(uses) };
}

function countByName(uses: readonly WorkflowUse[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(name.toUpperCase(), (counts.get(name.toUpperCase()) ?? 0) + 1);
  return counts;
}

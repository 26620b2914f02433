import type { Entry, FileFault, Files } from '../../src/ports.ts';

interface Fault {
  readonly fault: FileFault;
}

/**
 * What stands at a path: a file with a text or with bytes, a symbolic link, a file that can't be read, or a
 * pipe. (So a file whose whole text is the word `pipe` has to be given as bytes.)
 */
export type Content = string | Uint8Array | { readonly link: string } | Fault | 'pipe';

/**
 * A workspace: its paths, relative to it with `/`, and what stands there. Directories come with the paths below
 * them. A path that ends in `/` is a directory by itself: an empty one, or one that can't be listed.
 */
export type Tree = Readonly<Record<string, Content>>;

/**
 * The files of a workspace in memory. They answer as `workspaceFiles` does for the same files on disk, with one
 * exception: no path leads through a link, so what is behind one is missing.
 */
export function memoryFiles(tree: Tree): Files {
  const root = directory();
  for (const [path, content] of Object.entries(tree)) plant(root, path, content);
  return {
    list(path) {
      const node = find(root, path);
      if ('fault' in node) return node;
      if ('fault' in node.entries) return node.entries;
      return [...node.entries].map(([name, { kind }]) => ({ name, kind }));
    },
    read(path, limit) {
      const node = find(root, path);
      if ('fault' in node) return node;
      if ('fault' in node.bytes) return node.bytes;
      return node.bytes.length > limit ? { fault: 'too-large' } : node.bytes.slice();
    },
  };
}

/** Something in a directory, with what it answers when it is listed and when it is read. */
interface Node {
  readonly kind: Entry['kind'];
  readonly entries: Map<string, Node> | Fault;
  readonly bytes: Uint8Array | Fault;
}

function directory(entries: Node['entries'] = new Map()): Node {
  return { kind: 'directory', entries, bytes: { fault: 'not-a-file' } };
}

function file(bytes: Node['bytes']): Node {
  return { kind: 'file', entries: { fault: 'not-a-directory' }, bytes };
}

function nodeOf(content: Content): Node {
  if (content === 'pipe') return { ...file({ fault: 'not-a-file' }), kind: 'other' };
  if (typeof content === 'string') return file(new TextEncoder().encode(content));
  if ('link' in content) return { kind: 'link', entries: { fault: 'link' }, bytes: { fault: 'link' } };
  return file(content);
}

/** @throws when something else stands there, or on the way */
function plant(root: Node, path: string, content: Content): void {
  const isDirectory = path.endsWith('/');
  const names = path.split('/').filter(Boolean);
  const last = names.pop();
  let { entries } = root;
  for (const name of names) {
    const parent = 'fault' in entries ? undefined : (entries.get(name) ?? directory());
    if (!parent || 'fault' in entries) break;
    entries.set(name, parent);
    entries = parent.entries;
  }
  if (last === undefined || 'fault' in entries || entries.has(last))
    throw new Error(`Something else stands at or above ${path}`);
  if (!isDirectory) entries.set(last, nodeOf(content));
  else entries.set(last, directory(typeof content === 'object' && 'fault' in content ? content : undefined));
}

function find(root: Node, path: string): Node | Fault {
  let node = root;
  for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
    if ('fault' in node.entries) return node.kind === 'link' ? { fault: 'missing' } : node.entries;
    const next = node.entries.get(name);
    if (!next) return { fault: 'missing' };
    node = next;
  }
  return node;
}

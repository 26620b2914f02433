import type { Entry, Files } from '../ports.ts';

/** The files as they would be with one more, or with another content of one. */
export function withFile(files: Files, path: string, content: Uint8Array): Files {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return {
    list(directory) {
      const entries = files.list(directory);
      const depth = directory === '.' ? 0 : directory.split('/').length;
      const isAbove = directory === '.' || path.startsWith(`${directory}/`);
      if (!isAbove) return entries;
      const known = 'fault' in entries ? (entries.fault === 'missing' ? [] : undefined) : entries;
      if (!known) return entries;
      const next = parts[depth] ?? name;
      if (known.some((entry) => entry.name === next)) return known;
      const added: Entry = { name: next, kind: depth === parts.length - 1 ? 'file' : 'directory' };
      return [...known, added];
    },
    read: (other, limit) => (other === path ? content : files.read(other, limit)),
  };
}

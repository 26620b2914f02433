import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';

/**
 * Loaded before the action: as soon as a directory `secrets` has been listed, its files change, each into what its
 * own name says.
 */
const CHANGES: Readonly<Record<string, (path: string) => void>> = {
  'gone.md': (path) => fs.rmSync(path),
  'link.md': (path) => replace(path, () => fs.symlinkSync('/etc/passwd', path)),
  'pipe.md': (path) => replace(path, () => execFileSync('mkfifo', [path])),
  'folder.md': (path) => replace(path, () => fs.mkdirSync(path)),
  'large.md': (path) => fs.truncateSync(path, 1024 * 1024),
};

function replace(path: string, make: () => void): void {
  fs.rmSync(path);
  make();
}

const { readdirSync } = fs;
fs.readdirSync = ((...listing: Parameters<typeof readdirSync>) => {
  const entries = readdirSync(...listing);
  const [directory] = listing;
  if (basename(String(directory)) === 'secrets')
    for (const [name, change] of Object.entries(CHANGES)) change(join(String(directory), name));
  return entries;
}) as typeof readdirSync;
syncBuiltinESMExports();

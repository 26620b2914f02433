import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ACTION } from '../stand-ins/runner.ts';

/** The user called nobody, as whom root runs what permissions must stop: they do not stop root. */
const NOBODY = 65_534;

const isRoot = process.getuid?.() === 0;

/** The user to run a step as; undefined for the one that runs the tests. */
export const UNPRIVILEGED = isRoot ? NOBODY : undefined;

/** Why permissions can't be tested on this machine; undefined where they can. */
export const NO_PERMISSIONS: string | undefined = reason();

function reason(): string | undefined {
  if (!process.getuid) return 'this system has no users';
  if (!isRoot) return undefined;
  const script = `import(${JSON.stringify(join(ACTION, 'package.json'))}, { with: { type: 'json' } })`;
  const { status } = spawnSync(process.execPath, ['--eval', script], {
    uid: NOBODY,
    gid: NOBODY,
    stdio: 'ignore',
  });
  return status === 0 ? undefined : 'nobody else may read the checkout of root';
}

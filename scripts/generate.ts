import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchema } from '../src/records/schema.ts';
import { reportSchema } from '../src/report/schema.ts';
import { commandLinePage, readme } from './readme.ts';

/**
 * Writes what is derived from the source: the published schemas, and the tables of the README.
 *
 *     node scripts/generate.ts           write
 *     node scripts/generate.ts --check   only tell what is not current, and fail
 */

const root = join(import.meta.dirname, '..');
const readmePath = join(root, 'README.md');

const derived: Record<string, string> = {
  'schema/secret-record.schema.json': json(recordSchema()),
  'schema/report.schema.json': json(reportSchema()),
  'docs/command-line.md': commandLinePage(readFileSync(join(root, 'docs', 'command-line.md'), 'utf8')),
  'src/version.ts': version(),
  'README.md': await readme(readFileSync(readmePath, 'utf8')),
};

const stale = Object.entries(derived).filter(([path, content]) => current(path) !== content);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not current; run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, content] of stale) writeFileSync(join(root, path), content);
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The version of package.json, which the bundle can't read. */
function version(): string {
  const { version: current } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `/** The version of the product, as package.json has it; \`npm run generate\` writes it here. */\nexport const VERSION = '${current}';\n`;
}

import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ACTION } from './stand-ins/runner.ts';
import { FAULT_ROWS } from './support/fault-table.ts';

/** The pages that name the test which proves a line. */

const read = (path: string) => readFileSync(join(ACTION, path), 'utf8');

describe.each(['docs/faults.md', 'SECURITY.md'])('%s', (page) => {
  const rows = read(page)
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('__tests__/'));
  const named = rows.map((row) => /\[`([\w-]+)`\]\(([^)]+)\): (.+?) \|$/.exec(row)?.slice(1) ?? [row]);

  test('names a test in every line of its tables', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(named.filter((parts) => parts.length !== 3)).toEqual([]);
  });

  test.each(named.map(([file = '', link = '', title = '']) => ({ file, link, title })))(
    '$file has the test: $title',
    ({ file, link, title }) => {
      const path = resolve(ACTION, page, '..', link);
      expect(relative(ACTION, path)).toBe(`__tests__/${file}.test.ts`);
      const source = readFileSync(path, 'utf8').replaceAll("\\'", "'");
      expect(source).toContain(title);
    },
  );
});

test('every fault says what is seen, and how the step ends', () => {
  for (const { fault, sentence, ends } of FAULT_ROWS) {
    expect(fault).not.toBe('');
    expect(sentence.replaceAll('…', '')).toMatch(/\w{4}/);
    expect(ends).toMatch(/^(passes|fails)$/);
  }
  const proofs = FAULT_ROWS.map(({ file, title }) => `${file}: ${title}`);
  expect(new Set(proofs).size).toBe(proofs.length);
});

test.each(['README.md', 'CONTRIBUTING.md'])('%s leads to the page of faults, and to SECURITY.md', (page) => {
  expect(read(page)).toContain('](docs/faults.md)');
  expect(read(page)).toContain('](SECURITY.md)');
});

test('the permissions that SECURITY.md names for AWS are the ones that the documentation grants', () => {
  const actions = read('docs/stores.md').match(/secretsmanager:\w+/g) ?? [];
  expect(new Set(read('SECURITY.md').match(/secretsmanager:\w+/g))).toEqual(new Set(actions));
});

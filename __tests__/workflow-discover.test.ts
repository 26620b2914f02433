import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workspaceFiles } from '../src/adapters/files.ts';
import { discoverWorkflows, MAX_WORKFLOW_BYTES } from '../src/workflows/discover.ts';
import { memoryFiles, type Tree } from './support/memory-files.ts';

const COMPOSITE = 'runs:\n  using: composite\n';

describe('found are', () => {
  test('workflows, by the ending', () => {
    const { found } = discover({
      '.github/workflows/b.yaml': 'on: push',
      '.github/workflows/a.yml': '',
      '.github/workflows/README.md': '',
      '.github/workflows/a.yml.bak': '',
      '.github/workflows/c.json': '',
    });
    expect(found).toEqual([
      { path: '.github/workflows/a.yml', text: '' },
      { path: '.github/workflows/b.yaml', text: 'on: push' },
    ]);
  });

  test('no workflows of other directories', () => {
    expect(
      pathsIn({
        '.github/workflows/below/a.yml': '',
        '.github/a.yml': '',
        'workflows/a.yml': '',
        'packages/x/.github/workflows/a.yml': '',
      }),
    ).toEqual([]);
  });

  test('composite actions, wherever they stand', () => {
    expect(
      pathsIn({
        'action.yml': COMPOSITE,
        '.github/actions/deep/er/action.yaml': COMPOSITE,
        '.github/workflows/setup/action.yml': COMPOSITE,
        '.hidden/action.yml': COMPOSITE,
        'packages/x/action.yml': COMPOSITE,
        'packages/x/my-action.yml': COMPOSITE,
        'packages/x/action.yml.md': COMPOSITE,
      }),
    ).toEqual([
      '.github/actions/deep/er/action.yaml',
      '.github/workflows/setup/action.yml',
      '.hidden/action.yml',
      'action.yml',
      'packages/x/action.yml',
    ]);
  });

  test('no other actions, and nothing else of that name', () => {
    expect(
      pathsIn({
        'action.yml': 'runs:\n  using: node24\n  main: index.js\n',
        'chart/templates/action.yaml': '{{- if .Values.action }}',
      }),
    ).toEqual([]);
  });

  test('a workflow named like an action, once', () => {
    expect(pathsIn({ '.github/workflows/action.yml': 'on: push' })).toEqual(['.github/workflows/action.yml']);
  });

  test('none of node_modules and .git', () => {
    expect(
      pathsIn({
        'node_modules/x/action.yml': COMPOSITE,
        'packages/x/node_modules/y/action.yml': COMPOSITE,
        '.git/action.yml': COMPOSITE,
        'vendor/x/.git/action.yml': COMPOSITE,
      }),
    ).toEqual([]);
  });

  test('none in an empty repository, which is no fault', () => {
    expect(discover({})).toEqual({ found: [], unreadable: [], isComplete: true });
  });

  test('texts without their byte order mark', () => {
    expect(discover({ '.github/workflows/a.yml': '\ufeffon: push' }).found[0]?.text).toBe('on: push');
  });
});

describe('unreadable are', () => {
  test('files that are too large, are no text, can not be read, or are no files', () => {
    const { found, unreadable } = discover({
      '.github/workflows/fits.yml': '#'.repeat(MAX_WORKFLOW_BYTES),
      '.github/workflows/large.yml': '#'.repeat(MAX_WORKFLOW_BYTES + 1),
      '.github/workflows/latin.yml': Uint8Array.of(0x61, 0xe9),
      '.github/workflows/nul.yml': 'a\0',
      '.github/workflows/private.yml': { fault: 'no-permission' },
      '.github/workflows/pipe.yml': 'pipe',
      '.github/workflows/link.yml': { link: '../a.yml' },
      'x/action.yml': { link: '../action.yml' },
      'y/action.yml': { fault: 'no-permission' },
    });
    expect(found.map(({ path }) => path)).toEqual(['.github/workflows/fits.yml']);
    expect(unreadable).toEqual([
      { path: '.github/workflows/large.yml', fault: 'too-large' },
      { path: '.github/workflows/latin.yml', fault: 'not-text' },
      { path: '.github/workflows/link.yml', fault: 'link' },
      { path: '.github/workflows/nul.yml', fault: 'not-text' },
      { path: '.github/workflows/pipe.yml', fault: 'not-a-file' },
      { path: '.github/workflows/private.yml', fault: 'no-permission' },
      { path: 'x/action.yml', fault: 'link' },
      { path: 'y/action.yml', fault: 'no-permission' },
    ]);
  });

  test.each<[string, Tree]>([
    ['link', { '.github': { link: 'x' } }],
    ['not-a-directory', { '.github': 'text' }],
    ['no-permission', { '.github/': { fault: 'no-permission' } }],
  ])('.github itself: %s', (fault, tree) =>
    expect(discover(tree).unreadable).toEqual([{ path: '.github', fault }]),
  );

  test.each<[string, Tree]>([
    ['link', { '.github/workflows': { link: '../x' } }],
    ['not-a-directory', { '.github/workflows': 'text' }],
    ['no-permission', { '.github/workflows/': { fault: 'no-permission' } }],
  ])('the workflows themselves: %s', (fault, tree) =>
    expect(discover(tree).unreadable).toEqual([{ path: '.github/workflows', fault }]),
  );

  test('other directories, but not links to them', () => {
    const { found, unreadable } = discover({
      'a/': { fault: 'no-permission' },
      'b/c/': { fault: 'other' },
      d: { link: 'e' },
      'e/action.yml': COMPOSITE,
    });
    expect(found.map(({ path }) => path)).toEqual(['e/action.yml']);
    expect(unreadable).toEqual([
      { path: 'a', fault: 'no-permission' },
      { path: 'b/c', fault: 'other' },
    ]);
  });
});

describe('with more directories than are searched', () => {
  const tree = {
    '.github/actions/a/b/c/action.yml': COMPOSITE,
    '.github/workflows/a.yml': 'on: push',
    'action.yml': COMPOSITE,
    'a/action.yml': COMPOSITE,
    'a/b/c/action.yml': COMPOSITE,
    'z/action.yml': COMPOSITE,
  };

  test('those in .github and those nearest to the root are found, and it says so', () => {
    const { found, isComplete } = discoverWorkflows(memoryFiles(tree), 3);
    expect(found.map(({ path }) => path)).toEqual([
      '.github/actions/a/b/c/action.yml',
      '.github/workflows/a.yml',
      'a/action.yml',
      'action.yml',
      'z/action.yml',
    ]);
    expect(isComplete).toBe(false);
  });

  test('it is complete up to the very number', () => {
    expect(discoverWorkflows(memoryFiles(tree), 4).isComplete).toBe(false);
    expect(discoverWorkflows(memoryFiles(tree), 5).isComplete).toBe(true);
  });
});

test('on disk, a link that leads back is not followed', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workflows-'));
  try {
    mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
    writeFileSync(join(workspace, '.github/workflows/a.yml'), 'on: push\n');
    writeFileSync(join(workspace, 'action.yml'), COMPOSITE);
    symlinkSync('..', join(workspace, '.github/loop'));
    symlinkSync('a.yml', join(workspace, '.github/workflows/b.yml'));
    expect(discoverWorkflows(workspaceFiles(workspace))).toEqual({
      found: [
        { path: '.github/workflows/a.yml', text: 'on: push\n' },
        { path: 'action.yml', text: COMPOSITE },
      ],
      unreadable: [{ path: '.github/workflows/b.yml', fault: 'link' }],
      isComplete: true,
    });
  } finally {
    rmSync(workspace, { recursive: true });
  }
});

function discover(tree: Tree) {
  return discoverWorkflows(memoryFiles(tree));
}

function pathsIn(tree: Tree): string[] {
  return discover(tree).found.map(({ path }) => path);
}

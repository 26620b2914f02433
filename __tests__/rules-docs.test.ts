import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileRules, recordRules, registerRules } from '../src/rules/index.ts';
import type { StorePart } from '../src/stores/store.ts';
import { type CheckOptions, checkFiles, ORIGIN, TODAY } from './support/check.ts';
import type { Content, Tree } from './support/memory-files.ts';

/** The page that the help link of every finding leads to, at the section whose heading is the rule's id. */
const { intro, sections } = readPage(
  readFileSync(join(import.meta.dirname, '..', 'docs', 'rules.md'), 'utf8'),
);
const index = [...intro.matchAll(/^\| \[`(.+)`\]\(#(.+)\) \| (.+) \| .+ \|$/gm)];

test('the index leads to every section, in the order of the page', () => {
  const ids = sections.map(({ id }) => id);
  expect(index.map(([, name]) => name)).toEqual(ids);
  expect(index.map(([, , anchor]) => anchor)).toEqual(ids);
});

test('there is one section for each rule', () => {
  const rules = [...fileRules, ...recordRules, ...registerRules].map(({ id }) => id);
  expect(sections.map(({ id }) => id).sort()).toEqual(rules.sort());
});

test('the day and the repository of the examples are told', () => {
  expect(intro).toContain(TODAY);
  expect(intro).toContain(`\`${ORIGIN.repository}\``);
});

describe.each(sections)('$id', ({ id, prose, example, parts }) => {
  test('says what it means, why it matters, and how to mend it', () => {
    const parts = [...prose.matchAll(/^\*\*(.+?)\*\*/gm)].map(([, part]) => part);
    expect(parts).toEqual(['Severity:', 'Why it matters.', 'How to mend it.', 'Example.']);
  });

  test('names the files of its example, whose names the page itself does not show', () => {
    expect(Object.keys(example)).not.toHaveLength(0);
    for (const path of Object.keys(example)) expect(prose).toContain(`\`${path}\``);
  });

  test('has an example that triggers it, with the severity it tells, and no other rule unless it says so', async () => {
    const readme: Tree = id === 'missing-readme' ? {} : { 'secrets/README.md': '# Secrets\n' };
    const { findings } = await checkFiles({ ...readme, ...example }, { inputs: inputsFor(parts), parts });

    const also = [...prose.matchAll(/also triggers \[`(.+?)`\]/g)].map(([, rule]) => rule);
    expect(unique(findings.map(({ rule }) => rule))).toEqual(unique([id, ...also]));
    const severities = unique(findings.filter(({ rule }) => rule === id).map(({ severity }) => severity));
    expect(severitiesIn(/^\*\*Severity:\*\* ([\s\S]+?)\n\n/m.exec(prose)?.[1])).toEqual(severities);
    expect(severitiesIn(index.find(([, name]) => name === id)?.[3])).toEqual(severities);
  });
});

interface Section {
  readonly id: string;
  /** All that is not within a fence. */
  readonly prose: string;
  readonly example: Tree;
  /** What the stores answer. */
  readonly parts: readonly StorePart[];
}

/** Takes the page apart: what stands before the first section, and the sections. */
function readPage(markdown: string): { intro: string; sections: Section[] } {
  const [intro = '', ...parts] = markdown.split(/^## /m);
  return { intro, sections: parts.map(readSection) };
}

/**
 * A fence is a file of the example, or a symbolic link: its info string is a language and `path` or `path -> target`.
 * Or it is what the stores answer: `json stores`.
 */
function readSection(text: string): Section {
  const example: Record<string, Content> = {};
  const parts: StorePart[] = [];
  const prose = text.replaceAll(
    /^```(\w+ (\S+)(?: -> (\S+))?)\n([\s\S]*?)^```$/gm,
    (_, info, path, link, content) => {
      if (info === 'json stores') parts.push(...readParts(content));
      else example[path] = link ? { link } : content;
      return '';
    },
  );
  if (/^ {0,3}(```|~~~)/m.test(prose)) throw new Error(`A fence does not say which file it is: ${prose}`);
  return { id: prose.split('\n', 1)[0] ?? '', prose, example, parts };
}

/** The page leaves out what a part does not have. */
function readParts(json: string): StorePart[] {
  const parts: StorePart[] = JSON.parse(json);
  const absent = { scope: 'repository', repository: null, environment: null, region: null } as const;
  return parts.map((part) => ({ ...absent, ...part }));
}

/** Asks the stores of an example, and none where it has none. */
function inputsFor(parts: readonly StorePart[]): NonNullable<CheckOptions['inputs']> {
  if (parts.length === 0) return {};
  const stores = unique(parts.map(({ store }) => store));
  return { 'check-stores': stores.join('\n'), 'github-token': 'a-token-of-github' };
}

function severitiesIn(text = ''): string[] {
  return unique(text.match(/\b(error|warning)\b/g) ?? []);
}

function unique(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words.filter((word) => word !== undefined))].sort();
}

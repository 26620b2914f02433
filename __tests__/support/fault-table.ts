import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { ACTION, type StepResult } from '../stand-ins/runner.ts';

/** A row of `docs/faults.md`. */
export interface FaultRow {
  readonly fault: string;
  /** The sentence as the page shows it; `…` stands for what differs. */
  readonly sentence: string;
  readonly ends: string;
  /** The test that proves it. */
  readonly file: string;
  readonly title: string;
}

const PAGE = readFileSync(join(ACTION, 'docs', 'faults.md'), 'utf8');

/** All rows of all tables of the page. */
export const FAULT_ROWS: readonly FaultRow[] = PAGE.split('\n')
  .filter((line) => /^\| (?!:?-|Fault \|)/.test(line))
  .map((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const [, fault = '', sentence = '', ends = '', test = ''] = cells;
    const [, file = '', title = ''] = /^\[`(.+)`\]\(.+\): (.+)$/.exec(test) ?? [];
    return { fault, sentence, ends, file, title };
  });

/** The row that a test proves. */
export function rowOf(file: string, title: string): FaultRow {
  const row = FAULT_ROWS.find((one) => one.file === file && one.title === title);
  if (!row) throw new Error(`docs/faults.md has no row for ${file}: ${title}`);
  return row;
}

/** The step has ended as the row says, and has shown the row's sentence. */
export function expectAsDocumented(row: FaultRow, result: StepResult): void {
  expect(seenIn(result)).toMatch(patternOf(row.sentence));
  expect({ ends: result.exitCode === 0 ? 'passes' : 'fails', exitCode: result.exitCode }).toEqual({
    ends: row.ends,
    exitCode: row.ends === 'passes' ? 0 : 1,
  });
}

/** What a reader sees: the log as GitHub shows it, and the summary. */
function seenIn({ stdout, summary }: StepResult): string {
  const log = stdout.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  return `${log}\n${summary}`.replaceAll('`', '');
}

function patternOf(sentence: string): RegExp {
  const parts = sentence.replaceAll('`', '').split('…');
  return new RegExp(parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*'));
}

import fc from 'fast-check';
import { checkFiles } from '../__tests__/support/check.ts';
import { PROPERTIES } from '../__tests__/support/properties.ts';
import { alignColumns } from '../src/report/terminal/columns.ts';

/**
 * Tries every property of `__tests__/support/properties.ts` with new inputs for a while, and looks whether the time that
 * a text takes grows with its length and no faster.
 *
 *     npm run fuzz                      a minute in all
 *     npm run fuzz -- 600               ten minutes
 *     npm run fuzz -- 60 SEED PATH      again what a failure named
 */

const [seconds = '60', seed, path] = process.argv.slice(2);
const names = Object.keys(PROPERTIES);
const msEach = (Number(seconds) * 1_000) / (names.length + 1);

const rows: string[][] = [['Property', 'Inputs', 'Seed', '']];
let failures = 0;
for (const [name, property] of Object.entries(PROPERTIES)) {
  const details = await fc.check(property as fc.IAsyncProperty<unknown>, {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: msEach,
    markInterruptAsFailure: false,
    ...(seed && { seed: Number(seed) }),
    ...(path && { path }),
  });
  rows.push([name, String(details.numRuns), String(details.seed), details.failed ? 'FAILED' : 'held']);
  if (!details.failed) continue;
  failures += 1;
  console.error(`${name}: ${await fc.asyncDefaultReportMessage(details)}`);
}

/** Texts that make a parser or a pattern go back and forth, if anything does. */
const REPEATED: readonly string[] = [
  'a',
  '-',
  '- ',
  '? ',
  '[',
  '{',
  '[a]: ',
  '&a *a ',
  '!t ',
  '"',
  "'",
  ': ',
  'a: b\n',
  '\t',
  ' ',
  '\n',
  '\r',
  '#',
  '|\n ',
  '`',
  '*',
  '_',
  '~',
  '<',
  '&',
  '|',
  '\\',
  '(',
  ':',
  '@a ',
  'eyJ',
  'password: ',
  'token=a1',
  '-----BEGIN PRIVATE KEY-----\n',
  'https://a:b@',
  'AAAA1111',
  'x'.repeat(40),
  '\u202e',
  '😀',
  'secret-name: A\n',
  'update-instructions: x\n',
  'Name: ci\n',
  '---\n',
  '```\n',
  '$',
  'www.',
];
const LENGTH = 12_000;
const FACTOR = 8;
/** Twice as much as linear: what is short takes its share of what does not depend on the length. */
const MOST = 2 * FACTOR;

let steepest = { growth: 0, what: '' };
for (const piece of REPEATED) {
  for (const [ending, before] of [
    ['txt', 'secret-name: A\nsecret-expire: 2027-01-01\n'],
    ['yml', 'name: A\nexpires: 2027-01-01\nusage: '],
    ['md', '---\nname: A\nexpires: 2027-01-01\nusage: x\n---\n'],
    ['md', '---\nname: '],
  ] as const) {
    const time = async (length: number) => {
      const text = `${before}${piece.repeat(Math.ceil(length / piece.length))}`;
      const start = performance.now();
      await checkFiles({ [`secrets/a.${ending}`]: text });
      return performance.now() - start;
    };
    await time(LENGTH);
    const growth = Math.min(...(await both(time)));
    if (growth > steepest.growth) steepest = { growth, what: `${JSON.stringify(piece)} in .${ending}` };
  }
}
const isLinear = steepest.growth <= MOST;
rows.push([
  `time grows with the length (${FACTOR}× as long)`,
  `${REPEATED.length * 4}`,
  `${steepest.growth.toFixed(1)}× (${steepest.what})`,
  isLinear ? 'held' : 'FAILED',
]);
for (const line of alignColumns(rows)) console.log(line);
process.exitCode = failures > 0 || !isLinear ? 1 : 0;

/** The growth, twice: another process may have got in the way of one. */
async function both(time: (length: number) => Promise<number>): Promise<number[]> {
  const growths: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const short = await time(LENGTH);
    growths.push((await time(FACTOR * LENGTH)) / Math.max(short, 1));
  }
  return growths;
}

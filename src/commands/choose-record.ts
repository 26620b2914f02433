import { describe as describeFinding } from '../findings/prose.ts';
import { type FieldName, fieldNamed } from '../records/fields.ts';
import type { SecretRecord } from '../records/record.ts';
import { whereabouts } from '../report/phrases.ts';
import { plural } from '../text/counts.ts';
import { linesOf } from '../text/lines.ts';
import { quote } from '../text/visible.ts';
import { commandLine } from './command-line.ts';
import { CannotDo } from './failure.ts';
import type { OpenRegister } from './register.ts';
import type { CommandWorld, RecordText } from './world.ts';

/** What tells records of one name apart; each is a flag. */
export interface Narrowing {
  readonly server?: string | undefined;
  readonly scope?: string | undefined;
  readonly environment?: string | undefined;
  readonly repository?: string | undefined;
  readonly store?: string | undefined;
  readonly region?: string | undefined;
}

/** A flag, and the word of a record that it is compared with. */
const NARROWINGS: Readonly<Record<keyof Narrowing, (record: SecretRecord) => readonly (string | null)[]>> = {
  server: ({ servers }) => servers,
  scope: ({ scope }) => [scope],
  environment: ({ environment }) => [environment],
  repository: ({ repository }) => [repository, repository?.replace(/^.*\//, '') ?? null],
  store: ({ store }) => [store],
  region: ({ region }) => [region],
};

/**
 * Finds the one record that is meant. Where several have the name, asks which, or says which flags tell them apart.
 *
 * @throws CannotDo when there is none, or when it can't be told which one
 */
export async function chooseRecord(
  name: string,
  narrowing: Narrowing,
  register: OpenRegister,
  world: CommandWorld,
): Promise<SecretRecord> {
  const chosen = await choose(name, narrowing, register, world);
  const wrong = wrongPlace(chosen, register) ?? placeInProse(chosen, world.workspace.read(chosen.file));
  if (wrong)
    throw new CannotDo(
      `${world.workspace.show(chosen.file)} does not say for sure which secret it means. Correct it first: ${wrong}`,
    );
  return chosen;
}

/** The fields that tell which secret a record means. */
const PLACE_FIELDS: readonly string[] = ['name', 'store', 'scope', 'environment', 'repository', 'region'];

/** What is wrong with what a record says of where its secret is: a wrong word there would lead to another secret. */
function wrongPlace({ file }: SecretRecord, { findings }: OpenRegister): string | undefined {
  const wrong = findings.find((finding) => {
    if (finding.file !== file) return false;
    if (finding.rule === 'invalid-value') return PLACE_FIELDS.includes(finding.values.field);
    if (finding.rule !== 'syntax' || finding.values.problem.kind !== 'duplicate-key') return false;
    return PLACE_FIELDS.includes(fieldNamed(finding.values.problem.key) ?? '');
  });
  return wrong && describeFinding(wrong);
}

/** A field of the place that stands in free text, where a bare word such as `Repository:` may be quoted from a form. */
function placeInProse({ positions }: SecretRecord, { text, format }: RecordText): string | undefined {
  if (format !== 'header-text') return undefined;
  const begins = Math.min(...[positions.instructions, positions.usage].map((at) => at?.line ?? Infinity));
  const lines = linesOf(text);
  for (const field of [...PLACE_FIELDS, 'server'] as FieldName[]) {
    const line = positions[field]?.line ?? 0;
    if (line > begins && /^\w+[ \t]*:/.test(lines[line - 1] ?? ''))
      return `line ${line}, in the free text, is read as the field ${field}. Write that field above the text, or begin the line otherwise.`;
  }
  return undefined;
}

async function choose(
  name: string,
  narrowing: Narrowing,
  register: OpenRegister,
  { terminal, workspace }: CommandWorld,
): Promise<SecretRecord> {
  const ofName = register.records.filter((record) => isSame(record.name, name));
  if (ofName.length === 0) throw new CannotDo(await nothingNamed(name, register));
  const fitting = ofName.filter((record) => fits(record, narrowing));
  const [first, ...others] = fitting;
  if (!first) {
    throw new CannotDo(
      [`No record of ${quote(name)} fits. There is:`, ...ofName.map((record) => describe(record))].join('\n'),
    );
  }
  if (register.unread > 0)
    terminal.note(`${plural(register.unread, 'record')} could not be read, and may be of the same name.`);
  if (others.length === 0) return first;
  if (terminal.ask) {
    const file = await terminal.ask.choose(
      `Which ${name}?`,
      fitting.map((record) => ({
        value: record.file,
        label: `${whereabouts(record)} (${workspace.show(record.file)})`,
      })),
    );
    return fitting.find((record) => record.file === file) ?? first;
  }
  throw new CannotDo(
    [
      `${plural(fitting.length, 'record')} have the name ${quote(name)}. Say which, by ${flagsApart(fitting)}:`,
      ...fitting.map(describe),
    ].join('\n'),
  );

  function describe(record: SecretRecord): string {
    return `  ${workspace.show(record.file)}: ${whereabouts(record)}`;
  }
}

function fits(record: SecretRecord, narrowing: Narrowing): boolean {
  return Object.entries(NARROWINGS).every(([flag, wordsOf]) => {
    const wanted = narrowing[flag as keyof Narrowing];
    return wanted === undefined || wordsOf(record).some((word) => isSame(word, wanted));
  });
}

/** The flags in whose words the records differ. */
function flagsApart(records: readonly SecretRecord[]): string {
  const flags = Object.entries(NARROWINGS)
    .filter(([, wordsOf]) => new Set(records.map((record) => wordsOf(record).join())).size > 1)
    .map(([flag]) => `--${flag}`);
  return flags.length > 0 ? flags.join(' or ') : 'removing all but one, since they are the same';
}

async function nothingNamed(name: string, { records, unread }: OpenRegister): Promise<string> {
  const { closest, distance } = await import('fastest-levenshtein');
  const names = [...new Set(records.flatMap((record) => record.name ?? []))];
  const nearest = names.length > 0 ? closest(name.toUpperCase(), names) : undefined;
  const isNear = nearest !== undefined && distance(name.toUpperCase(), nearest.toUpperCase()) <= 3;
  return [
    `No record has the name ${quote(name)}.`,
    ...(isNear ? [`Did you mean ${nearest}?`] : []),
    ...(unread > 0
      ? [
          `${plural(unread, 'record')} could not be read, and it may be one of these: see secret-expiry check.`,
        ]
      : []),
    ...(isNear ? [] : [`To write one: ${commandLine(['new', name])}`]),
  ].join(' ');
}

function isSame(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase();
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runPage } from '../../src/adapters/runner.ts';
import { addDuration, type CalendarDate, daysBetween, parseDate } from '../../src/calendar/date.ts';
import { formatDuration, parseDuration } from '../../src/calendar/duration.ts';
import { dateIn } from '../../src/calendar/today.ts';
import type { Format } from '../../src/records/discover.ts';
import { type LineField, setFields } from '../../src/records/edit.ts';
import { parse as parseRecord } from '../../src/records/load.ts';
import { toMarkdown } from '../../src/records/migrate.ts';
import { readPlainYaml } from '../../src/records/plain-yaml.ts';
import type { RawRecord } from '../../src/records/raw.ts';
import { newRecordText } from '../../src/records/write.ts';
import { readYaml } from '../../src/records/yaml.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toJson } from '../../src/report/json.ts';
import { toSlackMessage } from '../../src/report/slack/message.ts';
import { toSummary } from '../../src/report/summary/summary.ts';
import { toTable } from '../../src/report/terminal/list.ts';
import { plain } from '../../src/report/terminal/paint.ts';
import { toText } from '../../src/report/terminal/report.ts';
import { validateMessage } from '../stand-ins/block-kit.ts';
import { checkFiles } from './check.ts';
import { reportErrors } from './schemas.ts';
import { hostileLine, hostileText } from './texts.ts';

const ENDINGS: Readonly<Record<Format, string>> = { markdown: 'md', yaml: 'yml', 'header-text': 'txt' };
const formats = fc.constantFrom<Format>('markdown', 'yaml', 'header-text');

/** A record that may be a good one, or have anything in it. */
const documents = fc
  .tuple(formats, hostileText, hostileText)
  .map(([format, one, other]): readonly [Format, string] => [
    format,
    format === 'markdown' ? `---\n${one}\n---\n${other}` : `${one}${other}`,
  ]);

function everyFileIsJudged() {
  return fc.asyncProperty(documents, async ([format, text]) => {
    const path = `secrets/a.${ENDINGS[format]}`;
    const report = await checkFiles({ 'secrets/README.md': '', [path]: text });
    assert.deepEqual(reportErrors(toJson(report)), []);
    const ofFile = report.findings.filter(({ file }) => file === path);
    assert.ok(report.records.length === 1 || ofFile.some(({ severity }) => severity === 'error'));
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    for (const { at } of ofFile) {
      assert.ok(at.line >= 1 && at.line <= lines.length, `line ${at.line} of ${lines.length}`);
      assert.ok(at.column >= 1 && at.column <= (lines[at.line - 1] ?? '').length + 1, `column ${at.column}`);
    }
    const [record] = report.records;
    if (record?.status === 'ok') assert.ok(record.record.name && record.record.expires);
  });
}

/** Control characters but the end of a line, and marks that hide or turn text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\ufeff]/;

function outputsAreText() {
  const texts = fc.record({
    name: hostileLine,
    owner: hostileLine,
    person: hostileLine,
    server: hostileLine,
    date: fc.oneof(hostileLine, fc.constantFrom('2026-11-20', '2026-12-01', '2028-01-01', 'never')),
    file: hostileLine.map((text) => text.replaceAll('/', '_').slice(0, 40) || 'x'),
  });
  return fc.asyncProperty(texts, async ({ name, owner, person, server, date, file }) => {
    const quoted = (text: string) => JSON.stringify(text);
    const record = `---\nname: ${quoted(name)}\nowner: ${quoted(owner)}\nupdated-by: ${quoted(person)}\nserver: ${quoted(server)}\nstore: other\nexpires: ${quoted(date)}\n---\n`;
    const header = `secret-name: ${name}\nsecret-expire: ${date}\nsecret-owner: ${owner}\n${name}: ${owner}\n`;
    const report = await checkFiles({ [`secrets/${file}.md`]: record, [`secrets/${file}.txt`]: header });

    let log = '';
    const page = runPage({}, (text) => {
      log += text;
    });
    for (const annotation of toAnnotations(report, 1)) page.annotate(annotation);
    page.print(`${name}${owner}`);
    const commands = log.split(/[\r\n]/).filter((line) => /^[\s\u0085]*::|##\[/.test(line));
    assert.equal(commands.filter((line) => /^::(error|warning|notice) /.test(line)).length, commands.length);
    assert.ok(commands.length <= 20);

    const summary = toSummary(report);
    const terminal = `${toText(report, plain, (path) => path)}\n${toTable(report.records, plain)}`;
    for (const output of [summary, terminal]) assert.doesNotMatch(output, INVISIBLE);
    for (const row of summary.split('\n').filter((line) => line.startsWith('| ')))
      assert.equal(row.match(/(?<!\\)\|/g)?.length, 8, row);
    const markup = summary.replaceAll(/<\/?details>|<\/?summary>/g, '');
    assert.doesNotMatch(markup, /<[a-z/!?]|javascript:\w*\)|@\w/i);

    const message = toSlackMessage(report, new Map());
    assert.deepEqual(validateMessage(message), []);
    // The text of a notification is markup of Slack.
    assert.doesNotMatch(message.text.replaceAll(/<https:\/\/github\.com\/[^|>]*\|[^>]*>/g, ''), /<[@!#h]/);
  });
}

const CHANGES: ReadonlyMap<LineField, string> = new Map([
  ['updated', '2026-11-24'],
  ['updated-by', 'Mia Berg'],
  ['expires', '2027-11-20'],
]);

/** A record of one format as people write it: odd spaces, comments, quotes, ends of lines. */
const handwritten = fc
  .tuple(
    formats,
    fc.constantFrom('\n', '\r\n'),
    fc.shuffledSubarray([
      'updated: 2025-01-01',
      'updated-by: tore',
      'owner: "platform"',
      'usage: x # y',
      "server: 'a'",
      '# note',
      '',
    ]),
    fc.constantFrom(
      'expires: 2026-12-01',
      'expires:   2026-12-01  ',
      'secret-expire: 2026-12-01',
      'expires:',
    ),
    hostileText,
    fc.boolean(),
  )
  .map(([format, lineEnd, more, expires, body, isEnded]): readonly [Format, string] => {
    const fields = ['name: A', expires, ...more];
    const prose = body.replaceAll(/\r\n|\n|\r/g, lineEnd);
    if (format === 'markdown')
      return [format, ['---', ...fields, '---', '', prose].join(lineEnd) + (isEnded ? lineEnd : '')];
    if (format === 'yaml') return [format, fields.join(lineEnd) + (isEnded ? lineEnd : '')];
    const header = fields
      .filter((field) => !/^#/.test(field))
      .map((field) => field.replace(/^usage/, 'note'));
    return [format, [...header, 'update-instructions:', prose].join(lineEnd)];
  });

/** What a record says in its fields; blank is nothing, and spaces around mean nothing. */
function saysOf({ fields }: RawRecord): Record<string, string> {
  const texts = [...fields].map(([name, { text }]) => [name, [text].flat().join(', ').trim()] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function editsAreLocal() {
  return fc.asyncProperty(handwritten, async ([format, text]) => {
    const result = await setFields(text, format, CHANGES);
    if ('refusal' in result) return;
    const before = await parseRecord(text, format);
    const after = await parseRecord(result.text, format);
    assert.deepEqual(saysOf(after), { ...saysOf(before), ...Object.fromEntries(CHANGES) });
    // Every line that has none of the fields is there still, byte by byte and in the same order.
    const isOther = (line: string) => !/^(secret-)?(updated|updated-by|expires?)[ \t]*:/i.test(line);
    const rest = (whole: string) =>
      whole
        .split(/(?<=\n)/)
        .filter(isOther)
        .join('');
    const ending = (whole: string) => whole.replace(/[\r\n]+$/, '');
    assert.equal(ending(rest(result.text)), ending(rest(text)));
    const again = await setFields(result.text, format, CHANGES);
    assert.deepEqual(again, result);
  });
}

function migrationKeepsAll() {
  const texts = fc.oneof(
    hostileText,
    hostileText.map(
      (text) =>
        `secret-name: A\nsecret-expire: 2027-01-01\nmy-key: b\nsecret-usage: c\nupdate-instructions:${text}`,
    ),
  );
  return fc.asyncProperty(texts, async (text) => {
    const result = await toMarkdown(text);
    if ('refusal' in result) return;
    assert.deepEqual(
      saysOf(await parseRecord(result.text, 'markdown')),
      saysOf(await parseRecord(text, 'header-text')),
    );
    // Every word is still there.
    const words = (whole: string) => whole.split(/[\s:"'\\|>-]+/).filter((word) => /^[a-z]{3,}$/.test(word));
    const kept = words(result.text).join(' ');
    for (const word of words(text.replaceAll(/(?:secret|update)-\w+|^[ \t]*\w+[ \t]*:/gm, '')))
      assert.ok(kept.includes(word), word);
  });
}

function whatIsWrittenReadsBack() {
  const fields = fc.record({
    name: hostileLine,
    owner: hostileLine,
    usage: hostileText,
    reason: hostileText,
  });
  return fc.asyncProperty(fields, hostileText, async (given, body) => {
    const text = newRecordText({ ...given, expires: '2027-01-01' }, body);
    const { fields: read, problems } = await parseRecord(text, 'markdown');
    // What YAML can't hold is for the check of the command to refuse.
    if (problems.length > 0) return;
    assert.equal(read.get('expires')?.text, '2027-01-01');
    const same = (one: unknown, other: string) =>
      assert.equal(
        String(one ?? '')
          .trim()
          .replaceAll(/\s+/g, ' '),
        other.trim().replaceAll(/\s+/g, ' '),
      );
    same(
      read.get('owner')?.text,
      /^(~|null)?$/i.test(given.owner) ? ((read.get('owner')?.text as string) ?? '') : given.owner,
    );
  });
}

function plainYamlIsYaml() {
  return fc.property(hostileText, (text) => {
    const quick = readPlainYaml(text, 1);
    if (quick) assert.deepEqual(quick, readYaml(text));
  });
}

function datesAreReal() {
  const texts = fc.oneof(
    hostileLine,
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  return fc.property(texts, (text) => {
    const date = parseDate(text);
    const time = Date.parse(`${text}T00:00:00Z`);
    const isReal =
      /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      !Number.isNaN(time) &&
      new Date(time).toISOString().startsWith(text);
    assert.equal(date !== undefined, isReal && !text.startsWith('0000'));
  });
}

function durationsAddUp() {
  const dates = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
  const durations = fc.record({
    count: fc.integer({ min: 0, max: 99_999 }),
    unit: fc.constantFrom('day', 'week', 'month', 'year'),
  }) as fc.Arbitrary<{ count: number; unit: 'day' | 'week' | 'month' | 'year' }>;
  return fc.property(dates, durations, (date, duration) => {
    assert.deepEqual(parseDuration(formatDuration(duration)), { ...duration });
    const end = addDuration(date, duration);
    assert.ok(parseDate(end) && end >= date && end <= '9999-12-31');
    if (duration.unit === 'day' && end < '9999-12-31') assert.equal(daysBetween(date, end), duration.count);
    if (duration.unit === 'month' && end < '9999-12-31') {
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      assert.equal(months(end) - months(date), duration.count);
      assert.ok(end.slice(8) <= date.slice(8));
    }
  });
}

function todayIsADate() {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
  return fc.property(zones, instants, (zone, instant) => {
    const date = dateIn(zone, instant);
    assert.ok(parseDate(date), date);
    const utc = instant.toISOString().slice(0, 10) as CalendarDate;
    assert.ok(Math.abs(daysBetween(utc, date as CalendarDate)) <= 1);
  });
}

/** What must hold for every input. `npm test` tries each with a few, `npm run fuzz` with as many as it has time for. */
export const PROPERTIES: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'every file is a record or a finding inside the file': everyFileIsJudged(),
  'no output is more than text': outputsAreText(),
  'an edit changes what it should, line by line': editsAreLocal(),
  'what is migrated says the same': migrationKeepsAll(),
  'what is written reads back': whatIsWrittenReadsBack(),
  'plain YAML is read as YAML is': plainYamlIsYaml(),
  'a date is real, or none': datesAreReal(),
  'days and durations add up': durationsAddUp(),
  'today is a date in every time zone': todayIsADate(),
};

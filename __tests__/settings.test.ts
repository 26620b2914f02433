import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_DEFAULTS, type InputName, SECRET_INPUTS } from '../src/settings/inputs.ts';
import { readSettings, type Settings } from '../src/settings/settings.ts';
import { ACTION } from './stand-ins/runner.ts';

type Inputs = Readonly<Partial<Record<InputName, string>>>;

const NAMES = Object.keys(INPUT_DEFAULTS) as InputName[];

/** The parts of values that must never be shown. */
const HIDDEN = ['xoxb-hidden-1', 'xoxb-hidden-2', 'T0HIDDEN', 'B0HIDDEN'];

const TOKEN = 'xoxb-hidden-1';
const WEBHOOK = 'https://hooks.slack.com/services/T0HIDDEN/B0HIDDEN/xyz';

/** Reads the inputs of a scheduled run, or of one on a pull request. */
async function read(inputs: Inputs, on: 'schedule' | 'pull-request' = 'schedule') {
  return readSettings((name) => inputs[name] ?? '', on === 'schedule');
}

/** @throws when there is a problem */
async function settingsOf(inputs: Inputs, on?: 'schedule' | 'pull-request'): Promise<Settings> {
  const result = await read(inputs, on);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.settings;
}

async function problemsOf(inputs: Inputs, on?: 'schedule' | 'pull-request'): Promise<readonly string[]> {
  const result = await read(inputs, on);
  const problems = 'problems' in result ? result.problems : [];
  for (const hidden of HIDDEN) expect(problems.join('\n')).not.toContain(hidden);
  return problems;
}

describe('the defaults', () => {
  const { inputs: declared } = parse(readFileSync(join(ACTION, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>;
  };

  test('are those that action.yml declares', () => {
    const defaults = Object.entries(declared).map(([name, input]) => [name, input.default ?? '']);
    expect(Object.fromEntries(defaults)).toEqual(INPUT_DEFAULTS);
  });

  test('are what a run without any input has, and with blank ones', async () => {
    const none = await settingsOf({});
    expect(none).toEqual({
      directories: ['secrets'],
      layout: 'flat',
      exclude: [],
      expiresWithin: { count: 30, unit: 'day' },
      maxAge: undefined,
      timeZone: 'UTC',
      today: undefined,
      failOn: 'error',
      checkWorkflows: true,
      recordedElsewhere: [],
      stores: { asked: [], githubToken: '', awsRegions: [] },
      slack: { destination: undefined, notify: 'problems', mentions: new Map() },
      reportFile: undefined,
    });
    for (const blank of ['', ' ', '\n', ' \t\r\n ']) {
      expect(await settingsOf(Object.fromEntries(NAMES.map((name) => [name, blank])))).toEqual(none);
    }
  });

  test('are legal when they are given', async () => {
    expect(await settingsOf(INPUT_DEFAULTS)).toEqual(await settingsOf({}));
  });
});

/** What is wrong with an input, what is shown of it, and what must be offered instead. */
type Bad = readonly [name: InputName, value: string, shown: string, allowed: readonly string[]];

const DURATION = ['30d', '4w', '3mo', '1y'];

const BAD: readonly Bad[] = [
  ['secrets-directory', '../secrets', '../secrets', ['inside the workspace']],
  ['secrets-directory', 'a/../../b', 'a/../../b', ['inside the workspace']],
  ['secrets-directory', '/etc', '/etc', ['inside the workspace']],
  ['secrets-directory', 'C:\\secrets', 'C:\\secrets', ['inside the workspace']],
  ['secrets-directory', 'a\n./a/', 'a\\n./a/', ['none inside another']],
  ['secrets-directory', 'a/b\na', 'a/b\\na', ['none inside another']],
  ['secrets-directory', '.\nsecrets', '.\\nsecrets', ['none inside another']],
  ['layout', 'nested', 'nested', ['flat', 'by-repository']],
  ['layout', 'Flat', 'Flat', ['flat', 'by-repository']],
  ['exclude', '!keep.md', '!keep.md', ['glob patterns']],
  ['expires-within', 'soon', 'soon', DURATION],
  ['expires-within', '-1', '-1', DURATION],
  ['expires-within', '1.5d', '1.5d', DURATION],
  ['expires-within', '30d 4w', '30d 4w', DURATION],
  ['expires-within', '30\n60', '30\\n60', DURATION],
  ['expires-within', '1e3', '1e3', DURATION],
  ['max-age', '0', '0', DURATION],
  ['max-age', 'off', 'off', DURATION],
  ['time-zone', 'Mars/Olympus', 'Mars/Olympus', ['Europe/Oslo']],
  ['today', '2026-02-30', '2026-02-30', ['YYYY-MM-DD']],
  ['today', '23.11.2026', '23.11.2026', ['YYYY-MM-DD']],
  ['today', '2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z', ['YYYY-MM-DD']],
  ['today', 'tomorrow', 'tomorrow', ['YYYY-MM-DD']],
  ['fail-on', 'yes', 'yes', ['error', 'warning', 'never']],
  ['fail-on', 'false', 'false', ['error', 'warning', 'never']],
  ['slack-notify', 'sometimes', 'sometimes', ['problems', 'always', 'never']],
  ['slack-channel', '#one #two', '#one #two', ['ID', 'name', 'one channel']],
  ['slack-channel', '#', '#', ['ID', 'name', 'one channel']],
  ['slack-token', 'xoxb-hidden-1 xoxb-hidden-2', 'not shown', ['xoxb-']],
  ['slack-webhook-url', 'http://hooks.slack.com/services/T0HIDDEN/B0HIDDEN/x', 'not shown', ['https://']],
  ['slack-token', 'xoxb-hidden\u200b', 'not shown', ['xoxb-']],
  ['slack-webhook-url', 'T0HIDDEN', 'not shown', ['https://']],
  ['slack-webhook-url', 'https://me:hidden@hooks.slack.com/services/T0/B0/x', 'not shown', ['https://']],
  ['slack-api-url', 'http://slack.com/api/', 'http://slack.com/api/', ['https://']],
  ['slack-api-url', 'slack.com/api', 'slack.com/api', ['https://']],
  ['slack-api-url', 'ftp://slack.com/', 'ftp://slack.com/', ['https://']],
  ['slack-mentions', 'platform', 'platform', ['mapping']],
  ['slack-mentions', '- a\n- b', '- a\\n- b', ['mapping']],
  ['slack-mentions', 'a: U0AAA\na: U0BBB', 'a: U0AAA\\na: U0BBB', ['mapping']],
  ['slack-mentions', 'a: [', 'a: [', ['mapping']],
  ['slack-mentions', 'a: &x U0AAA\nb: *x', 'a: &x U0AAA\\nb: *x', ['mapping']],
  ['slack-mentions', 'platform: "@tore"', '@tore', ['platform', 'U…', 'S…']],
  ['slack-mentions', 'platform: C0123456', 'C0123456', ['platform', 'U…', 'S…']],
  ['slack-mentions', 'platform: u0123456', 'u0123456', ['platform', 'U…', 'S…']],
  ['slack-mentions', 'platform: 42', '42', ['platform', 'U…', 'S…']],
  ['slack-mentions', 'platform:', '', ['platform', 'U…', 'S…']],
  ['slack-mentions', 'platform: { lead: U0AAA }', 'lead', ['platform', 'U…', 'S…']],
  ['slack-mentions', 'platform: [U0AAA, U0BBB]', 'U0AAA', ['platform', 'U…', 'S…']],
  ['check-workflows', 'yes', 'yes', ['true', 'false']],
  ['check-workflows', '0', '0', ['true', 'false']],
  ['recorded-elsewhere', '!MINE', '!MINE', ['patterns']],
  ['check-stores', 'github', 'github', ['github-actions', 'aws-secrets-manager']],
  ['check-stores', 'aws-secrets-manager, vault', 'vault', ['github-actions', 'aws-secrets-manager']],
  ['check-stores', 'other', 'other', ['github-actions', 'aws-secrets-manager']],
  ['github-token', 'ghs_hidden one', 'not shown', ['one token']],
  ['aws-regions', 'Frankfurt', 'Frankfurt', ['eu-north-1']],
  ['report-file', 'a.json\nb.json', 'a.json\\nb.json', ['one file']],
];

describe('a bad value', () => {
  test.each(BAD.map((bad) => [bad[0], JSON.stringify(bad[1]), bad] as const))(
    'of %s, %s, is reported with what is allowed',
    async (_name, _label, [name, value, shown, allowed]) => {
      const [problem = '', ...others] = await problemsOf({ 'slack-notify': 'never', [name]: value });
      expect(others).toEqual([]);
      expect(problem).toContain(`Input ${name} `);
      expect(problem).toContain(shown);
      expect(problem).not.toMatch(/undefined|\[object|[\r\n]/);
      for (const word of allowed) expect(problem).toContain(word);
    },
  );

  test('is reported on a pull request, too', async () => {
    for (const [name, value] of BAD)
      expect(await problemsOf({ [name]: value }, 'pull-request')).toHaveLength(1);
  });

  test('is shown in one line, and not at any length', async () => {
    for (const name of NAMES.filter((input) => !SECRET_INPUTS.includes(input))) {
      for (const problem of await problemsOf({ [name]: `!\u202e\n../${'x y\n'.repeat(10_000)}` })) {
        expect(problem.length).toBeLessThan(500);
        expect(problem).not.toMatch(/[\r\n\u202e]/);
      }
    }
  });

  test('does not keep the others from being reported', async () => {
    const worst = new Map(BAD.map(([name, value]) => [name, value]));
    const problems = await problemsOf(Object.fromEntries(worst));
    for (const name of worst.keys())
      expect(problems.filter((text) => text.includes(`Input ${name} `))).toHaveLength(1);
    expect(worst.size).toBe(NAMES.length);
  });
});

describe('a Slack configuration that is not complete', () => {
  test.each<[what: string, inputs: Inputs, says: RegExp]>([
    ['a channel without a token', { 'slack-channel': '#ops' }, /slack-channel.*slack-token is empty.*secret/],
    ['a token without a channel', { 'slack-token': TOKEN }, /slack-token.*slack-channel is empty/],
    [
      'nothing, to be told always',
      { 'slack-notify': 'always' },
      /slack-notify.*always.*slack-token.*slack-webhook-url/,
    ],
    [
      'a webhook and a bot',
      { 'slack-token': TOKEN, 'slack-channel': '#ops', 'slack-webhook-url': WEBHOOK },
      /slack-webhook-url.*slack-token.*one of the two/,
    ],
    ['a webhook and a token', { 'slack-token': TOKEN, 'slack-webhook-url': WEBHOOK }, /one of the two/],
    ['a webhook and a channel', { 'slack-channel': '#ops', 'slack-webhook-url': WEBHOOK }, /one of the two/],
  ])('%s: an error on a schedule, none on a pull request', async (_what, inputs, says) => {
    expect(await problemsOf(inputs)).toEqual([expect.stringMatching(says)]);
    expect(await problemsOf(inputs, 'pull-request')).toEqual([]);
    if (!inputs['slack-notify']) expect(await problemsOf({ ...inputs, 'slack-notify': 'never' })).toEqual([]);
  });

  test('is not reported a second time where the other half is there, but bad', async () => {
    const twoTokens = 'xoxb-hidden-1 xoxb-hidden-2';
    expect(await problemsOf({ 'slack-token': twoTokens, 'slack-channel': '#ops' })).toHaveLength(1);
    expect(await problemsOf({ 'slack-token': TOKEN, 'slack-channel': '#a #b' })).toHaveLength(1);
  });

  test('is not the case where Slack is not configured at all', async () => {
    expect((await settingsOf({})).slack.destination).toBeUndefined();
  });
});

describe('odd but legal', () => {
  const bot = { 'slack-token': TOKEN, 'slack-channel': '#ops' };

  test.each<[inputs: Inputs, settings: object]>([
    [{ 'secrets-directory': './secrets/' }, { directories: ['secrets'] }],
    [{ 'secrets-directory': '.' }, { directories: ['.'] }],
    [{ 'secrets-directory': './' }, { directories: ['.'] }],
    [{ 'secrets-directory': 'a//b\r\n\r\n  c d \n' }, { directories: ['a/b', 'c d'] }],
    [{ 'secrets-directory': 'ops\\secrets' }, { directories: ['ops/secrets'] }],
    [{ 'secrets-directory': 'secrets\nsecrets-old' }, { directories: ['secrets', 'secrets-old'] }],
    [{ 'secrets-directory': '..secrets\nhemmelig/ø' }, { directories: ['..secrets', 'hemmelig/ø'] }],
    [{ exclude: '  **/old/**\n*.txt  \n' }, { exclude: ['**/old/**', '*.txt'] }],
    [{ 'expires-within': '0' }, { expiresWithin: { count: 0, unit: 'day' } }],
    [{ 'expires-within': '90' }, { expiresWithin: { count: 90, unit: 'day' } }],
    [{ 'expires-within': ' 12w ' }, { expiresWithin: { count: 12, unit: 'week' } }],
    [{ 'expires-within': '3 months' }, { expiresWithin: { count: 3, unit: 'month' } }],
    [{ 'expires-within': '1 month' }, { expiresWithin: { count: 1, unit: 'month' } }],
    [{ 'expires-within': '3mo' }, { expiresWithin: { count: 3, unit: 'month' } }],
    [{ 'max-age': '1y' }, { maxAge: { count: 1, unit: 'year' } }],
    [{ 'max-age': '1' }, { maxAge: { count: 1, unit: 'day' } }],
    [{ 'time-zone': 'Asia/Kathmandu' }, { timeZone: 'Asia/Kathmandu' }],
    [{ 'time-zone': 'America/Argentina/Buenos_Aires' }, { timeZone: 'America/Argentina/Buenos_Aires' }],
    [{ today: '2024-02-29' }, { today: '2024-02-29' }],
    [{ 'report-file': 'out/a report.json' }, { reportFile: 'out/a report.json' }],
    [{ 'report-file': '/tmp/report.json' }, { reportFile: '/tmp/report.json' }],
  ])('%j', async (inputs, settings) => {
    expect(await settingsOf(inputs)).toMatchObject(settings);
  });

  test.each<[inputs: Inputs, destination: object]>([
    [bot, { kind: 'bot', token: TOKEN, channel: '#ops', apiUrl: 'https://slack.com/api/' }],
    [{ ...bot, 'slack-channel': 'C0123456' }, { channel: 'C0123456' }],
    [{ ...bot, 'slack-channel': 'drift-på-norsk' }, { channel: 'drift-på-norsk' }],
    [{ ...bot, 'slack-token': `\n${TOKEN}\n` }, { token: TOKEN }],
    [{ ...bot, 'slack-api-url': 'https://slack-gov.com/api' }, { apiUrl: 'https://slack-gov.com/api/' }],
    [{ ...bot, 'slack-api-url': 'http://127.0.0.1:8080/api/' }, { apiUrl: 'http://127.0.0.1:8080/api/' }],
    [{ 'slack-webhook-url': ` ${WEBHOOK}\n` }, { kind: 'webhook', url: WEBHOOK }],
  ])('Slack, case %#', async (inputs, destination) => {
    expect((await settingsOf(inputs)).slack.destination).toMatchObject(destination);
  });

  test.each<[yaml: string, mentions: Record<string, object>]>([
    ['{}', {}],
    ['platform: S0123456789', { platform: { kind: 'usergroup', id: 'S0123456789' } }],
    ['Team A: U0AAA', { 'team a': { kind: 'user', id: 'U0AAA' } }],
    ['"@acme/web": W0AAA # Tore', { '@acme/web': { kind: 'user', id: 'W0AAA' } }],
    ['{ no: U0AAA, 42: U0BBB }', { no: { kind: 'user', id: 'U0AAA' }, 42: { kind: 'user', id: 'U0BBB' } }],
    ['__proto__: U0AAA', { ['__proto__']: { kind: 'user', id: 'U0AAA' } }],
  ])('mentions %j', async (yaml, mentions) => {
    expect([...(await settingsOf({ 'slack-mentions': yaml })).slack.mentions].sort()).toEqual(
      Object.entries(mentions).sort(),
    );
  });
});

import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openPrompter } from '../src/adapters/prompts.ts';
import { openWorkspace } from '../src/adapters/workspace.ts';
import { Cancelled, CannotDo } from '../src/commands/failure.ts';
import { runProgram } from '../src/commands/program.ts';
import type { CommandWorld, Prompter } from '../src/commands/world.ts';
import { plain } from '../src/report/terminal/paint.ts';
import type { SecretAddress } from '../src/stores/writer.ts';
import { type Checkout, makeCheckout } from './support/command.ts';

/** What is asked at a terminal, and what becomes of the answers. */

describe('a prompt', () => {
  const ENTER = '\r';
  const DOWN = '\u001b[B';
  const CONTROL_C = '\u0003';

  /** Asks, and types the answers one after the other. */
  async function ask<Answer>(question: (prompter: Prompter) => Promise<Answer>, ...keys: string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
    let screen = '';
    output.on('data', (chunk) => {
      screen += chunk;
    });
    const answer = question(openPrompter(input, output)).catch((error: unknown) => error);
    for (const key of keys) {
      await delay(20);
      input.write(key);
    }
    return { answer: await answer, screen };
  }

  test('takes a line, and the usual answer where nothing is typed', async () => {
    expect((await ask(({ text }) => text('Who?'), 'mia', ENTER)).answer).toBe('mia');
    expect((await ask(({ text }) => text('When?', { initial: '2027-05-14' }), ENTER)).answer).toBe(
      '2027-05-14',
    );
  });

  test('asks again until the answer is right', async () => {
    const check = (answer: string) => (answer === 'ok' ? undefined : 'write ok.');
    const { answer, screen } = await ask(({ text }) => text('Well?', { check }), 'o', ENTER, 'k', ENTER);
    expect(answer).toBe('ok');
    expect(screen).toContain('Write ok.');
  });

  test('shows nothing of a value', async () => {
    const { answer, screen } = await ask(({ hidden }) => hidden('Value'), 'n0nsense', ENTER);
    expect(answer).toBe('n0nsense');
    expect(screen).not.toContain('n0n');
  });

  test.each([
    ['at once', ['{\r "type": "x"\r}\r']],
    ['in pieces', ['-----BEGIN\r', 'MIIB\r-----END\r']],
  ])('takes no value of several lines, pasted %s', async (_how, keys) => {
    const { answer, screen } = await ask(({ hidden }) => hidden('Value'), ...keys);
    expect(answer).toBeInstanceOf(CannotDo);
    expect(String(answer)).toContain('--value-file');
    expect(screen).not.toMatch(/type|MIIB/);
  });

  test('lets choose, and confirm', async () => {
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    expect((await ask(({ choose }) => choose('Which?', choices), DOWN, ENTER)).answer).toBe('b');
    expect((await ask(({ confirm }) => confirm('Sure?', false), ENTER)).answer).toBe(false);
    expect((await ask(({ confirm }) => confirm('Sure?', false), 'y')).answer).toBe(true);
  });

  test('can be given up', async () => {
    for (const key of [CONTROL_C, '\u0004'])
      expect((await ask(({ hidden }) => hidden('Value'), 'abc', key)).answer).toBeInstanceOf(Cancelled);
  });
});

describe('a command at a terminal', () => {
  let checkout: Checkout;
  afterEach(() => checkout?.remove());

  /** Runs a command; the answers are given in turn, and each question is written down. */
  async function run(words: readonly string[], ...answers: (string | boolean | Error)[]) {
    const lines: string[] = [];
    const set: [SecretAddress, string][] = [];
    const next = async (question: string) => {
      lines.push(`? ${question}`);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      if (typeof answer === 'function') return (answer as () => never)();
      if (answer === undefined) throw new Error(`Nobody answers “${question}”`);
      return answer as never;
    };
    const world: CommandWorld = {
      terminal: {
        print: (text) => void lines.push(text),
        note: (text) => void lines.push(text),
        paint: plain,
        paintNote: plain,
        ask: {
          text: async (question, options) => {
            const answer = await next(question);
            const problem = options?.check?.(answer || options.initial || '');
            if (problem) throw new Error(problem);
            return answer || options?.initial || '';
          },
          hidden: next,
          choose: next,
          confirm: next,
        },
        progress: (_what, work) => work,
        onInterrupt: () => () => {},
      },
      workspace: openWorkspace(checkout.root, checkout.root),
      origin: {
        repository: 'acme/vault',
        runUrl: null,
        serverUrl: 'https://github.com',
        filesUrl: null,
        rulesUrl: '',
      },
      now: new Date('2026-11-24T10:00:00Z'),
      datesCount: true,
      stores: { github: async () => [], aws: async () => [] },
      writer: {
        set: async (address, value) => {
          set.push([address, Buffer.from(value).toString('utf8')]);
          return { outcome: 'done', what: 'updated' };
        },
        remove: async () => ({ outcome: 'done', what: 'removed' }),
      },
      values: {
        standardInput: async () => undefined,
        file: () => new Uint8Array(),
        tokenExpiry: async () => ({ outcome: 'no-token' }),
      },
      person: () => undefined,
      githubToken: () => '',
      region: null,
    };
    const exitCode = await runProgram(words, {
      version: '0',
      print: world.terminal.print,
      note: world.terminal.note,
      open: () => world,
    });
    if (answers.length > 0) throw new Error(lines.join('\n'));
    return { exitCode, lines, set };
  }

  const RECORD = '---\nname: A\nexpires: 2026-12-01\nupdated: 2025-12-01\n---\n';

  test('rotate asks for the value, for the date that the provider shows, and who it is', async () => {
    checkout = makeCheckout({ 'secrets/a.md': RECORD });
    const { exitCode, lines, set } = await run(['rotate', 'A'], 'n0nsense', '2027-05-14', 'Mia');
    expect(exitCode).toBe(0);
    expect(lines.slice(0, 3)).toEqual([
      '? New value (not shown)',
      '? When does it expire? Copy the date that the provider shows, or write never',
      '? Who rotates it? (git has no user.name)',
    ]);
    expect(set.map(([{ name }, value]) => [name, value])).toEqual([['A', 'n0nsense']]);
    expect(checkout.read('secrets/a.md')).toBe(
      '---\nname: A\nexpires: 2027-05-14\nupdated: 2026-11-24\nupdated-by: Mia\n---\n',
    );
  });

  test('rotate proposes the date that the value tells', async () => {
    checkout = makeCheckout({ 'secrets/a.md': RECORD });
    const claims = Buffer.from(JSON.stringify({ exp: Date.UTC(2027, 2, 1) / 1000 })).toString('base64url');
    await run(['rotate', 'A', '--updated-by', 'mia'], `e30.${claims}.x`, '');
    expect(checkout.read('secrets/a.md')).toContain('expires: 2027-03-01');
  });

  test('rotate asks which, where several have the name', async () => {
    const production = RECORD.replace('name: A', 'name: A\nscope: environment\nenvironment: production');
    checkout = makeCheckout({ 'secrets/a.md': RECORD, 'secrets/b.md': production });
    const { set } = await run(['rotate', 'A', '--updated-by', 'mia'], 'secrets/b.md', 'n0nsense', 'never');
    expect(set[0]?.[0].environment).toBe('production');
    expect(checkout.read('secrets/a.md')).toBe(RECORD);
  });

  test('remove asks first', async () => {
    checkout = makeCheckout({ 'secrets/a.md': RECORD });
    expect((await run(['remove', 'A'], false)).lines.at(-1)).toBe('Nothing was removed.');
    expect(checkout.read('secrets/a.md')).toBe(RECORD);
    const { lines } = await run(['remove', 'A'], true);
    expect(lines[0]).toBe('? Remove A from GitHub Actions, repository acme/vault, and secrets/a.md?');
    expect(checkout.files()).toEqual({});
  });

  test('remove keeps a record that somebody changes while it asks', async () => {
    checkout = makeCheckout({ 'secrets/a.md': RECORD });
    const agree = async () => {
      checkout.write('secrets/a.md', `${RECORD}more`);
      return true;
    };
    const { exitCode } = await run(['remove', 'A', '--record-only'], agree as never);
    expect(exitCode).toBe(2);
    expect(checkout.read('secrets/a.md')).toBe(`${RECORD}more`);
  });

  test('new asks for what it was not told', async () => {
    checkout = makeCheckout({});
    const answers = [
      'github-actions',
      'environment',
      'prod',
      'never',
      'a key',
      '',
      'platform',
      'Deploys.',
      '',
      'Ask mia.',
    ];
    const { exitCode } = await run(['new', 'KEY'], ...answers);
    expect(exitCode).toBe(0);
    expect(checkout.files()).toEqual({
      'secrets/key-prod.md':
        '---\nname: KEY\nexpires: never\nowner: platform\nscope: environment\nenvironment: prod\nreason: a key\nusage: Deploys.\n---\n\nAsk mia.\n',
    });
  });

  test('init offers a record for each secret that the workflows use', async () => {
    const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - run: x ${{ secrets.NPM_TOKEN }}\n';
    checkout = makeCheckout({ '.github/workflows/ci.yml': workflow });
    await run(['init'], true);
    expect(Object.keys(checkout.files())).toEqual(
      expect.arrayContaining(['secrets/npm-token.md', 'secrets/slack-bot-token.md']),
    );
  });

  test('giving up changes nothing', async () => {
    checkout = makeCheckout({ 'secrets/a.md': RECORD });
    const { exitCode, lines } = await run(['rotate', 'A'], 'n0nsense', new Cancelled());
    expect([exitCode, lines.at(-1)]).toEqual([130, 'Nothing was changed.']);
    expect(checkout.files()).toEqual({ 'secrets/a.md': RECORD });
  });
});

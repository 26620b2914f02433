import { constants } from 'node:os';
import { styleText } from 'node:util';
import type { Terminal } from '../commands/world.ts';
import type { Paint } from '../report/terminal/paint.ts';
import type { Environment } from './runner.ts';

const SECOND_IN_MS = 1_000;

/** Back to the beginning of the line, and clears it. */
const CLEAR_LINE = '\r\u001b[K';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The terminal, or pipes, that the process was started with. */
export function openTerminal(environment: Environment): Terminal {
  const { stdin, stdout, stderr } = process;
  const canAsk = Boolean(stdin.isTTY && stderr.isTTY) && !isTrue(environment.CI);
  return {
    print: (text) => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    paint: painter(stdout, environment),
    paintNote: painter(stderr, environment),
    ask: canAsk ? prompter() : undefined,
    progress: (what, work) => progress(what, work, Boolean(stderr.isTTY) && !isTrue(environment.CI)),
    onInterrupt,
  };
}

/**
 * https://no-color.org, and `FORCE_COLOR` as Node.js knows it.
 */
function painter(stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: Environment): Paint {
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const isOn = NO_COLOR ? false : isForced || (stream.isTTY === true && TERM !== 'dumb');
  return (style, text) => (isOn ? styleText(style, text, { validateStream: false }) : text);
}

function isTrue(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable.toLowerCase());
}

/** The library for prompts is loaded when somebody is asked. */
function prompter(): NonNullable<Terminal['ask']> {
  const load = async () => {
    const { openPrompter } = await import('./prompts.ts');
    return openPrompter(process.stdin, process.stderr);
  };
  return {
    text: async (question, options) => (await load()).text(question, options),
    hidden: async (question) => (await load()).hidden(question),
    choose: async (question, choices) => (await load()).choose(question, choices),
    confirm: async (question, initial) => (await load()).confirm(question, initial),
  };
}

/** After a second, a line that counts the seconds; it goes away when the work is done. */
async function progress<Result>(what: string, work: Promise<Result>, isTerminal: boolean): Promise<Result> {
  const start = performance.now();
  let isShown = false;
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - start) / SECOND_IN_MS);
    if (isTerminal) process.stderr.write(`\r${what} … ${seconds} s`);
    else if (!isShown) process.stderr.write(`${what} …\n`);
    isShown = true;
  }, SECOND_IN_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (isShown && isTerminal) process.stderr.write(CLEAR_LINE);
  }
}

function onInterrupt(explain: () => string): () => void {
  const end = (signal: (typeof SIGNALS)[number]) => {
    process.stderr.write(`\n${explain()}\n`);
    // As a shell reports a process that a signal ended.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

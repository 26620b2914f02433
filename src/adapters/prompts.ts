import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { type CANCEL_SYMBOL, confirm, isCancel, type Option, password, select, text } from '@clack/prompts';
import { Cancelled, CannotDo } from '../commands/failure.ts';
import type { Prompter } from '../commands/world.ts';

/** Prompts that are written to `output`, so that the standard output stays what was asked for. */
export function openPrompter(input: Readable, output: Writable): Prompter {
  const streams = { input, output, withGuide: false };
  return {
    async text(message, { initial = '', check } = {}) {
      const validate = (answer = '') => asSentence(check?.(answer.trim() || initial));
      const options = { message, placeholder: initial, defaultValue: initial, validate };
      return taken(await orEnd(input, text({ ...streams, ...options }))).trim();
    },
    async hidden(message) {
      const validate = (answer = '') => (answer === '' ? 'It is empty.' : undefined);
      const goesOn = watchForMore(input);
      const answer = await orEnd(input, password({ ...streams, message, validate }));
      if ((await goesOn()) && !isCancel(answer)) throw new CannotDo(SEVERAL_LINES);
      return taken(answer);
    },
    async choose<Value extends string>(
      message: string,
      choices: readonly { readonly value: Value; readonly label: string }[],
    ) {
      const options = [...choices] as Option<Value>[];
      return taken(await orEnd(input, select({ ...streams, message, options })));
    },
    async confirm(message, initialValue) {
      return taken(await orEnd(input, confirm({ ...streams, message, initialValue })));
    },
  };
}

const SEVERAL_LINES =
  'A prompt takes one line without tabs, and this value is more. Nothing was changed. Name its file: --value-file key.pem';

/** How long what was pasted may take to arrive. */
const PASTE_IN_MS = 150;

/**
 * Watches whether more is pasted than a prompt takes: it leaves out tabs, and takes the first line for the whole; the
 * others would be shown, or be taken for the next answers.
 *
 * @returns asks at the end, and swallows what is still on its way
 */
function watchForMore(
  input: Readable & { setRawMode?: (isRaw: boolean) => unknown },
): () => Promise<boolean> {
  let isOver = false;
  let hasMore = false;
  const listen = (chunk: string | Buffer) => {
    hasMore ||= isOver || /\t|[\r\n][^\r\n]/.test(String(chunk));
  };
  input.on('data', listen);
  return async () => {
    isOver = true;
    input.setRawMode?.(true);
    input.resume();
    await delay(PASTE_IN_MS);
    input.off('data', listen);
    input.pause();
    input.setRawMode?.(false);
    return hasMore;
  };
}

type Terminal = Readable & { setRawMode?: (isRaw: boolean) => unknown };

const CONTROL_D = '\u0004';

/** The answer, unless the input is ended (Ctrl-D), of which the library takes no notice. */
function orEnd<Answer>(input: Terminal, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const listen = (chunk: string | Buffer) => {
      if (!String(chunk).includes(CONTROL_D)) return;
      input.pause();
      input.setRawMode?.(false);
      reject(new Cancelled());
    };
    input.on('data', listen);
    answer.then(resolve, reject).finally(() => input.off('data', listen));
  });
}

function taken<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Value;
}

function asSentence(problem: string | undefined): string | undefined {
  return problem?.replace(/^./, (char) => char.toUpperCase());
}

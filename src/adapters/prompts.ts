import type { Readable, Writable } from 'node:stream';
import { type CANCEL_SYMBOL, confirm, isCancel, type Option, password, select, text } from '@clack/prompts';
import { Cancelled } from '../commands/failure.ts';
import type { Prompter } from '../commands/world.ts';

/** Prompts that are written to `output`, so that the standard output stays what was asked for. */
export function openPrompter(input: Readable, output: Writable): Prompter {
  const streams = { input, output, withGuide: false };
  return {
    async text(message, { initial = '', check } = {}) {
      const validate = (answer = '') => asSentence(check?.(answer.trim() || initial));
      return taken(
        await text({ ...streams, message, placeholder: initial, defaultValue: initial, validate }),
      );
    },
    async hidden(message) {
      const validate = (answer = '') => (answer === '' ? 'It is empty.' : undefined);
      return taken(await password({ ...streams, message, validate }));
    },
    async choose<Value extends string>(
      message: string,
      choices: readonly { readonly value: Value; readonly label: string }[],
    ) {
      return taken(await select({ ...streams, message, options: [...choices] as Option<Value>[] }));
    },
    async confirm(message, initialValue) {
      return taken(await confirm({ ...streams, message, initialValue }));
    },
  };
}

function taken<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Value;
}

function asSentence(problem: string | undefined): string | undefined {
  return problem?.replace(/^./, (char) => char.toUpperCase());
}

import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { SecretValue } from './patterns.ts';

/**
 * Finds the tokens and keys of the providers that secretlint knows.
 *
 * Its results carry the text that they found; only ranges leave this function.
 */
export async function findByLibrary(text: string): Promise<SecretValue[]> {
  // A comment in the checked text could switch the library off (`secretlint-disable`); the same length of
  // something else keeps the positions.
  const content = text.replaceAll(/secretlint-/gi, 'secretlint_');
  const { messages } = await lintSource({
    source: { filePath: 'record.txt', content, contentType: 'text', ext: '.txt' },
    options: { config: { rules: [{ id: 'preset', rule: creator }] }, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId, range: [start, end] }) => ({
    what: ruleId.replace(/^.*secretlint-rule-/, ''),
    start,
    end,
  }));
}

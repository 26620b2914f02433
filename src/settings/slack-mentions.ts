import type { SlackId } from '../ports.ts';
import { quote } from '../text/visible.ts';
import type { InputReader } from './inputs.ts';

const ID = /^(?:[UW]|(S))[A-Z0-9]{2,30}$/;

/** Reads the input `slack-mentions`, a YAML mapping of owner to Slack ID. Owners compare without regard to case. */
export async function readMentions({ text, reject }: InputReader): Promise<ReadonlyMap<string, SlackId>> {
  const mentions = new Map<string, SlackId>();
  const given = text('slack-mentions');
  if (!given) return mentions;

  const mapping = await parseYaml(given);
  if (typeof mapping !== 'object' || mapping === null || Array.isArray(mapping)) {
    reject(
      `Input slack-mentions is ${quote(given)}; write a YAML mapping, a line such as “platform: S0123456789” for each owner.`,
    );
    return mentions;
  }
  for (const [key, id] of Object.entries(mapping)) {
    const owner = key.trim();
    const match = typeof id === 'string' ? ID.exec(id) : null;
    if (!owner) reject('Input slack-mentions has an ID without an owner.');
    else if (mentions.has(owner.toLowerCase()))
      reject(`Input slack-mentions has ${quote(owner)} twice; keep one.`);
    else if (match)
      mentions.set(owner.toLowerCase(), { kind: match[1] ? 'usergroup' : 'user', id: match[0] });
    else
      reject(
        `Input slack-mentions has ${quote(typeof id === 'string' ? id : JSON.stringify(id))} for ${quote(owner)}; write the ID of a user (U…) or of a user group (S…).`,
      );
  }
  return mentions;
}

async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

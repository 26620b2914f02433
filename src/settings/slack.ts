import type { SlackId } from '../ports.ts';
import { type InputReader, oneOf } from './inputs.ts';
import { readMentions } from './slack-mentions.ts';

/** Where a Slack message goes. */
export type SlackDestination =
  | { readonly kind: 'bot'; readonly token: string; readonly channel: string; readonly apiUrl: string }
  | { readonly kind: 'webhook'; readonly url: string };

export interface SlackSettings {
  /** Undefined when Slack is not configured. */
  readonly destination: SlackDestination | undefined;
  /** When to post: when there is something to act on, every time, or not at all. */
  readonly notify: 'problems' | 'always' | 'never';
  /** Whom to mention for an owner; owners are in lower case. */
  readonly mentions: ReadonlyMap<string, SlackId>;
}

/** Reads the inputs that begin with `slack-`. An incomplete destination is a problem only where one is needed. */
export async function readSlackSettings(inputs: InputReader, postsToChat: boolean): Promise<SlackSettings> {
  const { read, reject } = inputs;
  const notify =
    read('slack-notify', oneOf('problems', 'always', 'never'), 'problems, always or never') ?? 'problems';
  const mentions = await readMentions(inputs);
  const token = read('slack-token', readToken, 'one bot token (xoxb-…)');
  const channel = read('slack-channel', readChannel, 'the ID (C…) or the name of one channel, not its link');
  const url = read('slack-webhook-url', readUrl, 'the https:// URL of an incoming webhook');
  const apiUrl = read('slack-api-url', readUrl, 'an https:// URL') ?? '';

  let destination: SlackDestination | undefined;
  if (token && channel) destination = { kind: 'bot', token, channel, apiUrl: apiUrl.replace(/\/*$/, '/') };
  else if (url) destination = { kind: 'webhook', url };

  if (postsToChat && notify !== 'never') {
    const isGiven = (name: 'slack-token' | 'slack-channel' | 'slack-webhook-url') => inputs.text(name) !== '';
    if (isGiven('slack-webhook-url') && (isGiven('slack-token') || isGiven('slack-channel'))) {
      reject('Inputs slack-webhook-url and slack-token with slack-channel are both set; set one of the two.');
    } else if (isGiven('slack-channel') && !isGiven('slack-token')) {
      reject(
        'Input slack-channel is set, but slack-token is empty. Does the secret that holds the token exist here?',
      );
    } else if (isGiven('slack-token') && !isGiven('slack-channel')) {
      reject('Input slack-token is set, but slack-channel is empty; write the channel to post to.');
    } else if (notify === 'always' && !isGiven('slack-token') && !isGiven('slack-webhook-url')) {
      reject(
        'Input slack-notify is “always”, but neither slack-token with slack-channel nor slack-webhook-url is set.',
      );
    }
  }
  return { destination, notify, mentions };
}

/** What no header can hold, such as a character that a text editor has put in, can't be sent. */
function readToken(text: string): string | undefined {
  return /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}

function readChannel(text: string): string | undefined {
  return /^#?[^\s#/:,]{1,80}$/.test(text) ? text : undefined;
}

/** An https URL, which holds no user; http only to this machine, where nothing can listen in between. */
function readUrl(text: string): string | undefined {
  if (/\s/.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password } = new URL(text);
  // Nothing is sent to a URL with these.
  if (username || password) return undefined;
  const isLoopback = /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? text : undefined;
}

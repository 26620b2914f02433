import { unlessAborted } from '../abort.ts';
import type { Chat, ChatMessage, Delivery } from '../ports.ts';
import type { SlackDestination } from '../settings/slack.ts';
import { isAboutCertificate } from './network.ts';
import { useProxyFromEnvironment } from './proxy.ts';
import { adviceFor, type Way } from './slack-errors.ts';
import { type Answer, fromFailure } from './slack-transport.ts';

/** How often a message is sent again when Slack says that it came too early; nothing else is ever sent again. */
const MAX_RATE_LIMIT_RETRIES = 3;

/** The longest wait that a job is kept for; Slack asks for one second, seldom for more than thirty. */
const MAX_WAIT_IN_SECONDS = 60;

/** The errors after which the short text, without blocks, can still get through. */
const BLOCK_ERRORS: readonly string[] = [
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_payload',
];

const CANCELLED_WHILE_SENDING: Answer = { outcome: 'unknown', code: 'cancelled' };
const CANCELLED_BEFORE_SENDING: Answer = { outcome: 'not-sent', code: 'cancelled' };

/**
 * Posts to Slack and proves it: every answer that is not a clear yes ends as a failure that says what to do.
 *
 * @param cancelled tells when neither Slack nor the end of a rate limit is to be waited for any longer
 */
export async function slackChat(
  destination: SlackDestination,
  wait: (seconds: number) => Promise<void>,
  cancelled: AbortSignal,
): Promise<Chat> {
  try {
    await useProxyFromEnvironment();
  } catch (error) {
    const failure = fromFailure(error);
    return { post: async () => deliveryOf(failure, false, destination.kind) };
  }
  const send = await sender(destination);

  async function sendPatiently(message: ChatMessage): Promise<Answer> {
    for (let retries = 0; ; retries += 1) {
      if (cancelled.aborted) return CANCELLED_BEFORE_SENDING;
      const answer = await unlessAborted(send(message), cancelled, CANCELLED_WHILE_SENDING);
      if (answer.outcome !== 'rate-limited') return answer;
      if (retries === MAX_RATE_LIMIT_RETRIES || answer.retryAfter > MAX_WAIT_IN_SECONDS) return answer;
      await unlessAborted(wait(answer.retryAfter), cancelled, undefined);
    }
  }

  return {
    async post(message) {
      const answer = await sendPatiently(message);
      if (answer.outcome !== 'refused' || !BLOCK_ERRORS.includes(answer.code))
        return deliveryOf(answer, false, destination.kind);
      return deliveryOf(await sendPatiently({ text: message.text, blocks: [] }), true, destination.kind);
    },
  };
}

/** Loads the one client that is needed. */
async function sender(destination: SlackDestination): Promise<(message: ChatMessage) => Promise<Answer>> {
  if (destination.kind === 'bot') return (await import('./slack-bot.ts')).postAsBot(destination);
  return (await import('./slack-webhook.ts')).postByWebhook(destination);
}

function deliveryOf(answer: Answer, shortened: boolean, way: Way): Delivery {
  switch (answer.outcome) {
    case 'posted':
      return { ...answer, shortened };
    case 'refused':
      return { outcome: 'failed', code: answer.code, advice: adviceFor(answer.code, way, answer.detail) };
    case 'rate-limited':
      return {
        outcome: 'failed',
        code: 'ratelimited',
        advice: adviceFor('ratelimited', way, `Retry-After: ${answer.retryAfter} s`),
      };
    case 'not-sent':
      return {
        outcome: 'failed',
        code: answer.code,
        advice: adviceFor(reasonOf(answer.code), way, answer.code),
      };
    case 'unknown':
      return { outcome: 'unknown', code: answer.code, advice: adviceFor('unknown', way, answer.code) };
  }
}

/** What to give advice about, where nothing was sent. */
function reasonOf(code: string): string {
  if (code === 'cancelled') return code;
  return isAboutCertificate(code) ? 'untrusted-certificate' : 'not-sent';
}

import { shown } from '../text/visible.ts';

const NOT_EVEN_SHORT = 'Slack did not take the short text either. Please report this as a bug.';

/**
 * What to do about each error of `chat.postMessage` and of incoming webhooks.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 */
const ADVICE: Readonly<Record<string, string>> = {
  not_in_channel:
    'Invite the bot to the channel (/invite @bot), or give it the scope chat:write.public for public channels.',
  channel_not_found:
    'There is no such channel for this bot. Check slack-channel; a private channel needs its ID (C…) and the bot as a member.',
  is_archived: 'The channel is archived. Choose another in slack-channel, or bring it back.',
  channel_is_archived:
    'The channel of the webhook is archived. Bring it back, or make a webhook for another.',
  invalid_auth:
    'Slack does not know the token. Make a new bot token (xoxb-…) and store it as the secret for slack-token.',
  not_authed: 'The token was empty. Check the secret for slack-token.',
  account_inactive:
    'The bot or its app was removed. Install the app again and store its new token for slack-token.',
  token_revoked: 'The token was revoked. Install the app again and store its new token for slack-token.',
  token_expired: 'The token has expired. Make a new one and store it for slack-token.',
  missing_scope:
    'The token lacks the scope chat:write. Add it to the app, install the app again, and store the new token.',
  restricted_action:
    'A setting of the workspace forbids the bot to post there. Ask an administrator, or choose another channel.',
  action_prohibited: 'A setting of the workspace forbids the webhook to post. Ask an administrator.',
  invalid_token: 'The webhook is no longer valid. Make a new one and store its URL for slack-webhook-url.',
  no_service: 'The webhook was removed. Make a new one and store its URL for slack-webhook-url.',
  no_team: 'The workspace of the webhook does not exist. Check slack-webhook-url.',
  team_access_not_granted: 'The token has no access to this workspace. Install the app there.',
  ekm_access_denied: 'An administrator has suspended posting in the workspace. Ask them.',
  ratelimited: 'Slack accepts no more messages at the moment. Run the workflow again later.',
  msg_too_long: 'Slack found even the short form too long. Please report this as a bug.',
  no_text: 'Slack found no text in the message. Please report this as a bug.',
  invalid_blocks: NOT_EVEN_SHORT,
  invalid_blocks_format: NOT_EVEN_SHORT,
  msg_blocks_too_long: NOT_EVEN_SHORT,
  invalid_payload: NOT_EVEN_SHORT,
  'not-sent':
    'Slack could not be reached, so nothing was sent. Check the network, the proxy (HTTPS_PROXY) and the address of Slack, and run the workflow again.',
  'untrusted-certificate':
    'Slack could not be reached, so nothing was sent: the certificate that was shown is not trusted. Where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS, and run the workflow again.',
  cancelled:
    'The step was cancelled before the message was sent, so nobody was told. Run the workflow again.',
  unknown:
    'It may or may not have been delivered, so it was not sent again. Look into the channel; if nothing is there, run the workflow again.',
};

/** What to do about the same errors, where a webhook gives them. */
const WEBHOOK_ADVICE: Readonly<Record<string, string>> = {
  channel_not_found:
    'The channel of the webhook is gone. Make a webhook for another, and store its URL for slack-webhook-url.',
};

const OTHERWISE: Readonly<Record<Way, string>> = {
  bot: 'Look the error up in the documentation of chat.postMessage, and run the workflow again when it is mended.',
  webhook:
    'Look the error up in the documentation of incoming webhooks, and run the workflow again when it is mended.',
};

/** A status without one of Slack's errors comes from something in between, or from a wrong address. */
const NOT_SLACK: Readonly<Record<Way, string>> = {
  bot: 'This is no answer of Slack. Check the proxy, and slack-api-url.',
  webhook: 'This is no answer of Slack. Check the proxy, and slack-webhook-url.',
};

export type Way = 'bot' | 'webhook';

/** What to do about an error, and what is known besides. */
export function adviceFor(code: string, way: Way, detail?: string): string {
  const known = (way === 'webhook' ? WEBHOOK_ADVICE[code] : undefined) ?? ADVICE[code];
  const advice = known ?? (code.startsWith('http_') ? NOT_SLACK : OTHERWISE)[way];
  return detail ? `${advice} (${shown(detail, 200)})` : advice;
}

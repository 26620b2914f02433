import { type Refusal, refusalsOf, type SlackMessage } from './block-kit.ts';
import { isObject } from './checks.ts';

/** A channel of the workspace, and whether the bot is in it. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly isMember: boolean;
  readonly isArchived?: boolean;
}

/** What there is in the workspace. */
export interface Workspace {
  readonly token: string;
  readonly scopes: readonly string[];
  readonly channels: readonly Channel[];
  readonly webhookPath: string;
}

/** An answer over HTTP, and the message that was posted, if one was. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly posted?: SlackMessage;
}

/** A request, read. */
export interface Question {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  /** The body by its content type; a broken one is only its text. */
  readonly body: unknown;
  readonly contentType: string;
}

/** An error code with what Slack says besides. */
interface SlackError {
  readonly error: string;
  readonly needed?: string | undefined;
  readonly provided?: string | undefined;
  readonly reasons?: readonly string[];
}

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

/** The arguments of `chat.postMessage` that a form can only send as text. */
const BOOLEAN_ARGUMENTS = ['link_names', 'mrkdwn', 'unfurl_links', 'unfurl_media'];

/**
 * The status of each error of a webhook; an error that is not here is answered with 400.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 */
const WEBHOOK_STATUS: Readonly<Record<string, number>> = {
  action_prohibited: 403,
  invalid_token: 403,
  posting_to_general_channel_denied: 403,
  channel_not_found: 404,
  no_service: 404,
  no_team: 404,
  channel_is_archived: 410,
  rate_limited: 429,
  rollup_error: 500,
};

/** The body of a request as the content type says, or the bare text where it does not keep to it. */
export function parseBody(text: string, contentType: string): unknown {
  if (contentType === FORM) return parseForm(text);
  if (contentType !== JSON_TYPE) return text;
  return parseJson(text);
}

/** `@slack/web-api` sends a form in which each value that is not a string, number or boolean is JSON. */
function parseForm(text: string): Record<string, unknown> {
  const entries = [...new URLSearchParams(text)].map(([name, value]): [string, unknown] => {
    if (name === 'blocks') return [name, parseJson(value)];
    if (BOOLEAN_ARGUMENTS.includes(name) && /^(true|false)$/.test(value)) return [name, value === 'true'];
    return [name, value];
  });
  return Object.fromEntries(entries);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What Slack answers; `ts` is the time stamp for the message, should it be posted. */
export function answer(question: Question, workspace: Workspace, ts: string): Answer {
  const { method, path } = question;
  if (method !== 'POST') return plain(405, 'method_not_allowed');
  if (path === '/api/chat.postMessage') return answerApi(question, workspace, ts);
  if (path.startsWith('/api/')) return apiError({ error: 'unknown_method' });
  if (path.startsWith('/services/')) return answerWebhook(question, workspace);
  return plain(404, 'not_found');
}

/** An error in the form of the place that was asked: the API or a webhook. */
export function refusal(path: string, error: SlackError): Answer {
  return path.startsWith('/services/')
    ? plain(WEBHOOK_STATUS[error.error] ?? 400, error.error)
    : apiError(error);
}

function answerApi({ authorization, body, contentType }: Question, workspace: Workspace, ts: string): Answer {
  const { token, scopes, channels } = workspace;
  if (!/^Bearer \S/.test(authorization)) return apiError({ error: 'not_authed' });
  if (authorization !== `Bearer ${token}`) return apiError({ error: 'invalid_auth' });
  if (!scopes.includes('chat:write')) {
    return apiError({ error: 'missing_scope', needed: 'chat:write', provided: scopes.join(',') });
  }
  if (contentType !== FORM && contentType !== JSON_TYPE) return apiError({ error: 'invalid_post_type' });
  if (!isObject(body))
    return apiError({ error: typeof body === 'string' ? 'invalid_json' : 'json_not_object' });

  // A token may stand in the body, too; it is no part of the message.
  const { token: _token, ...message } = body;
  const refusals = refusalsOf(message);
  const [first] = refusals;
  if (first?.code === 'invalid_arguments') return apiError(fromRefusal(first));
  const channel = channels.find(({ id, name }) => [id, name, `#${name}`].includes(String(message.channel)));
  if (!channel) return apiError({ error: 'channel_not_found' });
  if (channel.isArchived) return apiError({ error: 'is_archived' });
  if (!channel.isMember && !scopes.includes('chat:write.public'))
    return apiError({ error: 'not_in_channel' });
  if (first) return apiError(fromRefusal(first));

  const { text, blocks } = message;
  return json(
    {
      ok: true,
      channel: channel.id,
      ts,
      message: { type: 'message', user: 'U0BOT', bot_id: 'B0BOT', ts, text: text ?? '', blocks },
    },
    { 'x-oauth-scopes': scopes.join(','), 'x-accepted-oauth-scopes': 'chat:write' },
    message,
  );
}

function answerWebhook({ path, body }: Question, { webhookPath }: Workspace): Answer {
  const refuse = (error: string) => refusal(path, { error });
  if (path !== webhookPath) {
    const isSameHook = path.startsWith(webhookPath.slice(0, webhookPath.lastIndexOf('/') + 1));
    return refuse(isSameHook ? 'invalid_token' : 'no_service');
  }
  // The channel is part of the webhook: Slack ignores one in the payload, so whoever sends it is mistaken.
  if (!isObject(body) || 'channel' in body || 'token' in body) return refuse('invalid_payload');
  const [first] = refusalsOf(body);
  if (first) return refuse(first.code === 'invalid_arguments' ? 'invalid_payload' : first.code);
  return { ...plain(200, 'ok'), posted: body };
}

function fromRefusal({ code, reasons }: Refusal): SlackError {
  return { error: code, ...(code.startsWith('invalid_') && { reasons }) };
}

function apiError({ error, needed, provided, reasons }: SlackError): Answer {
  return json({
    ok: false,
    error,
    needed,
    provided,
    errors: reasons,
    response_metadata: reasons && { messages: reasons.map((words) => `[ERROR] ${words}`) },
  });
}

function json(body: object, headers: Record<string, string> = {}, posted?: SlackMessage): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
    ...(posted && { posted }),
  };
}

function plain(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

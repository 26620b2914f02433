import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { type Certificate, makeCertificate } from '../stand-ins/certificate.ts';
import {
  CLOSED_PORT,
  type Disturbance,
  type Reply,
  type SeenRequest,
  startFaulty,
  startProxy,
} from '../stand-ins/faulty.ts';
import { type RunningStep, type StepResult, startStep } from '../stand-ins/runner.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { TODAY } from './check.ts';
import { reportErrors } from './schemas.ts';

/** A service that the action asks: how it is told where it is, and what it answers when it is well. */
export interface Service {
  readonly isSlack: boolean;
  /** Where it is when nobody says anything else. */
  readonly host: string;
  /** Leads the step to an address, or to the host; with what it needs to be let in. */
  lead(url: string | undefined): {
    readonly inputs: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
  };
  replyTo(url: string): Reply;
}

const json = (body: object): Reply => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

/** What must not be seen anywhere. */
const SECRETS = [
  'xoxb-not-to-be-shown',
  'B00/not-to-be-shown',
  'github_pat_hidden',
  'aws-key-hidden',
  'pa55word',
];
const [BOT_TOKEN = '', WEBHOOK = '', GITHUB_TOKEN = '', AWS_KEY = ''] = SECRETS;

export const SERVICES = {
  'Slack, bot token': {
    isSlack: true,
    host: 'slack.com',
    lead: (url) => ({
      inputs: {
        'slack-token': BOT_TOKEN,
        'slack-channel': '#secrets',
        ...(url && { 'slack-api-url': `${url}/api/` }),
      },
    }),
    replyTo: () => json({ ok: true, channel: 'C0SECRETS', ts: '1700000000.000100' }),
  },
  'Slack, webhook': {
    isSlack: true,
    host: 'hooks.slack.com',
    lead: (url = 'https://hooks.slack.com') => ({
      inputs: { 'slack-webhook-url': `${url}/services/T00/${WEBHOOK}` },
    }),
    replyTo: () => ({ type: 'text/html', body: 'ok' }),
  },
  GitHub: {
    isSlack: false,
    host: 'api.github.com',
    lead: (url) => ({
      inputs: { 'check-stores': 'github-actions', 'github-token': GITHUB_TOKEN },
      environment: { ...(url && { GITHUB_API_URL: url }) },
    }),
    replyTo: (url) =>
      url.includes('/acme/web/actions/secrets')
        ? json({ total_count: 1, secrets: [{ name: 'API_KEY', updated_at: '2026-05-14T08:00:00Z' }] })
        : json({ total_count: 0, secrets: [], environments: [] }),
  },
  AWS: {
    isSlack: false,
    host: 'secretsmanager.eu-west-1.amazonaws.com',
    lead: (url) => ({
      inputs: { 'check-stores': 'aws-secrets-manager', 'aws-regions': 'eu-west-1' },
      environment: {
        AWS_ACCESS_KEY_ID: 'a-key-id',
        AWS_SECRET_ACCESS_KEY: AWS_KEY,
        AWS_EC2_METADATA_DISABLED: 'true',
        ...(url && { AWS_ENDPOINT_URL_SECRETS_MANAGER: url }),
      },
    }),
    replyTo: () => ({ type: 'application/x-amz-json-1.1', body: '{"SecretList":[]}' }),
  },
} as const satisfies Record<string, Service>;

export type ServiceName = keyof typeof SERVICES;

/** What stands in the way to a service. */
export interface Way {
  /** `refused`: nothing listens where the service should be. */
  readonly disturbance?: Disturbance | 'refused';
  /** The server speaks TLS, with a certificate that the step trusts or does not. */
  readonly tls?: 'trusted' | 'untrusted';
  /**
   * There is a proxy, and the step is told it. Where it is not to be gone around, the step is not told the address of
   * the service, so that it looks for it where it really is.
   */
  readonly proxy?: 'used' | 'refusing' | 'not for the service';
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Watches while the step runs. */
  readonly meanwhile?: (step: RunningStep, requests: readonly SeenRequest[]) => Promise<void>;
}

export interface Outcome {
  readonly result: StepResult;
  /** What came to the server in the place of the service. */
  readonly requests: readonly SeenRequest[];
  /** Where the proxy was asked to lead. */
  readonly tunnels: readonly string[];
  /** The Slack that is well, where it is another service that is not. */
  readonly slack: SlackStandIn;
}

const CERTIFICATE: Certificate = makeCertificate(...Object.values(SERVICES).map(({ host }) => host));

/** A workspace with one record that is in order. */
export function makeWorkspace(records = 1): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, 'secrets'));
  writeFileSync(join(workspace, 'secrets', 'README.md'), '# Secrets\n');
  for (let number = 0; number < records; number += 1) {
    const name = number === 0 ? 'API_KEY' : `API_KEY_${number}`;
    writeFileSync(
      join(workspace, 'secrets', `${name.toLowerCase()}.md`),
      `---\nname: ${name}\nexpires: 2027-05-14\nupdated: 2026-05-14\nupdated-by: mia\n---\nAsk mia.\n`,
    );
  }
  return workspace;
}

/** Runs the step with a service that is disturbed; without the disturbance, the step passes. */
export async function runWith(name: ServiceName, way: Way = {}): Promise<Outcome> {
  const { disturbance = { kind: 'none' }, tls, environment, inputs, meanwhile } = way;
  const service: Service = SERVICES[name];
  const workspace = makeWorkspace();
  const slack = await startSlack();
  const certificate = tls && CERTIFICATE;
  const server = await startFaulty(
    service.replyTo,
    disturbance === 'refused' ? { kind: 'none' } : disturbance,
    certificate,
  );
  if (tls === 'trusted') writeFileSync(join(workspace, 'ca.pem'), CERTIFICATE.cert);
  const url = disturbance === 'refused' ? `http://127.0.0.1:${CLOSED_PORT}` : server.url;
  const proxy = way.proxy && (await startProxy(way.proxy === 'refusing' ? undefined : server.port));
  const led = service.lead(proxy && way.proxy !== 'not for the service' ? undefined : url);
  try {
    const step = startStep({
      workspace,
      inputs: {
        today: TODAY,
        'slack-notify': 'always',
        ...(!service.isSlack && {
          'slack-token': slack.token,
          'slack-channel': '#secrets',
          'slack-api-url': slack.apiUrl,
        }),
        ...led.inputs,
        ...inputs,
      },
      environment: {
        RUNNER_DEBUG: '1',
        ...(tls === 'trusted' && { NODE_EXTRA_CA_CERTS: join(workspace, 'ca.pem') }),
        // The Slack that is well is on this machine, too.
        ...(proxy && { HTTPS_PROXY: proxy.url.replace('//', '//me:pa55word@'), NO_PROXY: '127.0.0.1' }),
        ...led.environment,
        ...environment,
      },
    });
    await meanwhile?.(step, server.requests);
    const result = await step.result;
    expectNoSecret(result, slack);
    return { result, requests: server.requests, tunnels: proxy?.tunnels ?? [], slack };
  } finally {
    await Promise.all([server.close(), slack.close(), proxy?.close()]);
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Whatever happened to a service, everything else has been written and told. */
export function expectRestWritten({ result, slack }: Outcome, name: ServiceName): void {
  const conclusion = result.exitCode === 0 ? 'success' : 'failure';
  const { isSlack } = SERVICES[name];
  expect(result.summary).toMatch(/^## \S+ /);
  expect(result.summary).toMatch(/^- Slack: /m);
  expect(result.outputs).toMatchObject({
    conclusion,
    records: '1',
    'report-file': expect.stringContaining('report.json'),
  });
  const report = JSON.parse(result.report ?? '');
  expect(reportErrors(report)).toEqual([]);
  expect(report).toMatchObject({ conclusion, records: [{ name: 'API_KEY', status: 'ok' }] });
  expect(result.files).toEqual(['output', 'report.json', 'summary']);
  expect(slack.messages).toHaveLength(isSlack ? 0 : 1);
  expect(result.stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(
    conclusion === 'success' ? 0 : 1,
  );
}

/** No token, and nothing of the webhook's path, stands anywhere but in the commands that hide it. */
function expectNoSecret({ stdout, stderr, summary, report, outputs }: StepResult, slack: SlackStandIn): void {
  expect(stderr).toBe('');
  const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const seen = [log, summary, report, outputs, slack.messages].map((each) => JSON.stringify(each ?? ''));
  for (const secret of [...SECRETS, slack.token]) for (const text of seen) expect(text).not.toContain(secret);
}

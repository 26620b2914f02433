/**
 * Texts that look like the values of secrets. All of them are put together here, at run time and at random, so
 * that no scanner of a repository takes this file for a leak.
 */

/** Gives the next whole number below a limit. */
export type Random = (limit: number) => number;

/** A stand-in for chance: the same seed gives the same numbers. */
export function random(seed: number): Random {
  let state = seed + 0x9e3779b9;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    state = Math.imul(state ^ (state >>> 13), 0x297a2d39) | 0;
    return ((state ^ (state >>> 16)) >>> 0) % limit;
  };
}

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function from(alphabet: string, next: Random, length: number): string {
  return Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
}

export const digits = (next: Random, length: number) => from(DIGITS, next, length);
export const letters = (next: Random, length: number) => from(LETTERS, next, length);
export const hex = (next: Random, length: number) => from(`${DIGITS}abcdef`, next, length);
/** Letters and digits. */
export const key = (next: Random, length: number) => from(LETTERS + DIGITS, next, length);
const base64 = (next: Random, length: number) => from(`${LETTERS + DIGITS}+/`, next, length);

/** A text with a value in it, and the value itself. */
export type Sample = (next: Random) => readonly [text: string, secret: string];

/** A value that begins in a way of its own. */
const token =
  (start: string, rest: (next: Random) => string): Sample =>
  (next) => {
    const secret = rest(next);
    return [start + secret, secret];
  };

const joined =
  (...parts: (string | ((next: Random) => string))[]): Sample =>
  (next) => {
    const made = parts.map((part) => (typeof part === 'string' ? part : part(next)));
    const longest = made.filter((_, index) => typeof parts[index] !== 'string');
    return [made.join(''), longest.reduce((a, b) => (b.length > a.length ? b : a), '')];
  };

const some =
  (make: (next: Random, length: number) => string, length: number) =>
  (next: Random): string =>
    make(next, length);

/** A key block of four full lines. */
export function PRIVATE_KEY(next: Random, kind = ''): string {
  const lines = [`MI${base64(next, 62)}`, base64(next, 64), base64(next, 64), base64(next, 64)];
  const label = `${kind}PRIVATE ${'KEY'}`;
  return [`-----BEGIN ${label}-----`, ...lines, `${base64(next, 20)}==`, `-----END ${label}-----`].join('\n');
}

const keyBlock =
  (kind: string, write = (block: string) => block): Sample =>
  (next) => {
    const block = PRIVATE_KEY(next, kind);
    return [write(block), block.split('\n')[2] ?? ''];
  };

/** The token of a 1Password service account is JSON in Base64; its length must leave one byte for the last `}`. */
const onePassword: Sample = (next) => {
  const account = { email: 'someone@example.com', secretKey: key(next, 40), salt: key(next, 22), end: '' };
  while (JSON.stringify(account).length % 3 !== 1) account.end += 'x';
  const secret = Buffer.from(JSON.stringify(account)).toString('base64');
  return [`ops_${secret}`, secret];
};

/** By the provider's name in the library. */
export const BY_LIBRARY = {
  aws: [
    joined('AWS_SECRET_ACCESS_KEY=', some(key, 40)),
    joined('aws_secret_access_key = ', some(key, 40)),
    joined('SecretAccessKey: "', some(key, 40), '"'),
  ],
  privatekey: [
    keyBlock(''),
    keyBlock('RSA '),
    keyBlock('EC '),
    keyBlock('', (block) => `{ "private_key": "${block.replaceAll('\n', '\\n')}\\n" }`),
    keyBlock('RSA ', (block) => block.replaceAll('\n', '\r\n')),
  ],
  npm: [token('npm_', some(key, 36))],
  basicauth: [joined('https://deploy:', some(key, 16), '@registry.acme.io/web')],
  slack: [
    joined('xoxb-', some(digits, 12), '-', some(digits, 12), '-', some(key, 24)),
    joined('xoxp-', some(digits, 12), '-', some(digits, 12), '-', some(digits, 12), '-', some(hex, 32)),
    joined('xapp-1-', some(key, 11), '-', some(digits, 12), '-', some(hex, 64)),
    joined('https://hooks.slack.com/services/T', some(key, 10), '/B', some(key, 10), '/', some(key, 24)),
  ],
  sendgrid: [joined('SG.', some(key, 22), '.', some(key, 43))],
  shopify: ['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((start) => token(start, some(hex, 32))),
  stripe: ['sk_live_', 'sk_test_', 'rk_live_'].map((start) => token(start, some(key, 24))),
  github: [
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((start) => token(start, some(key, 36))),
    joined('github_pat_', some(key, 22), '_', some(key, 59)),
    joined('ghs_', some(digits, 8), '_', some(key, 40), '.', some(key, 120), '.', some(key, 43)),
  ],
  gitlab: [token('glpat-', some(key, 20))],
  grafana: [joined('glc_eyJ', some(key, 120)), joined('glsa_', some(key, 32), '_', some(hex, 8))],
  openai: [
    joined('sk-', some(key, 20), 'T3Blbk', 'FJ', some(key, 20)),
    joined('sk-proj-', some(key, 74), 'T3Blbk', 'FJ', some(key, 74)),
  ],
  anthropic: [joined('sk-ant-api03-', some(key, 93), 'AA')],
  groq: [token('gsk_', some(key, 52))],
  huggingface: [token('hf_', some(letters, 34))],
  linear: [token('lin_api_', some(key, 40))],
  notion: [joined('ntn_', some(digits, 11), some(key, 35))],
  '1password': [onePassword],
  'database-connection-string': [
    joined('postgres://app:', some(key, 16), '@db.acme.io:5432/web'),
    joined('postgresql://app:', some(key, 16), '@localhost/web?sslmode=require'),
    joined('mysql://app:', some(key, 16), '@db.acme.io/web'),
    joined('mongodb+srv://app:', some(key, 16), '@cluster0.acme.mongodb.net'),
  ],
  'hashicorp-vault': [
    token('hvs.', some(key, 95)),
    token('hvb.', some(key, 150)),
    token('hvr.', some(key, 95)),
  ],
  vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'].map((start) => token(start, some(key, 24))),
  databricks: [token('dapi', some(hex, 32))],
  docker: [token('dckr_pat_', some(key, 27))],
  figma: [token('figd_', some(key, 40))],
  cloudflare: ['cfk_', 'cfut_', 'cfat_'].map((start) => joined(start, some(key, 40), some(hex, 8))),
  tailscale: [joined('tskey-auth-', some(key, 12), 'CNTRL-', some(key, 32))],
} satisfies Record<string, readonly Sample[]>;

/** A text around a value; without one, around a made-up value. */
type Around = (secret?: string) => readonly [text: string, secret: string];

const around =
  (write: (secret: string) => string, made: string): Around =>
  (secret = made) => [write(secret), secret];

const password = (write: (secret: string) => string) => around(write, ['Xk29', 'fjQ2', 'vv'].join(''));
const long = (write: (secret: string) => string) => around(write, key(random(11), 40));
const digest = (write: (secret: string) => string) => around(write, hex(random(12), 32));

/** What the library misses, by kind. */
export const BY_PATTERN: Readonly<Record<string, readonly Around[]>> = {
  password: [
    password((secret) => `password: ${secret}`),
    password((secret) => `Password = ${secret}`),
    password((secret) => `- Login: deploy, password: ${secret}`),
    password((secret) => `DB_PASSWORD=${secret}`),
    password((secret) => `PGPASSWORD=${secret} psql -h db.acme.io`),
    password((secret) => `MYSQL_PWD=${secret}`),
    password((secret) => `postgres-password: ${secret}`),
    password((secret) => `{ "password": "${secret}" }`),
    password((secret) => `'password' => '${secret}'`),
    password((secret) => `passphrase: '${secret}'`),
    password((secret) => `**Password:** ${secret}`),
    password((secret) => `**Password**: \`${secret}\``),
    password((secret) => `Password: **${secret}**`),
    password((secret) => `| Password: | ${secret} | password=${secret}`),
    password((secret) => `docker login -u deploy --password ${secret}`),
  ],
  'password with signs': ['Tr0ub4dor$3x', 'p*ssW0rd9x', 'a{9}Kd!x2', 'x<9Kd!x2q', '$9kd!X2q#'].map((made) =>
    around((secret) => `password: ${secret}`, made),
  ),
  'key or token': [
    long((secret) => `token: ${secret}`),
    long((secret) => `client_secret=${secret}`),
    long((secret) => `Client secret: ${secret}`),
    long((secret) => `"apiKey": "${secret}"`),
    long((secret) => `API key: \`${secret}\``),
    long((secret) => `**Token:** ${secret}`),
    long((secret) => `KOSLI_API_TOKEN=${secret} kosli list`),
    long((secret) => `https://api.acme.io/v1/events?access_token=${secret}`),
    long((secret) => `curl -H "Authorization: Bearer ${secret}" https://api.acme.io`),
    long((secret) => `gh secret set KOSLI_API_TOKEN --body "${secret}"`),
    long((secret) => `gh secret set KOSLI_API_TOKEN -b ${secret}`),
    long((secret) => `aws secretsmanager put-secret-value --secret-id web --secret-string '${secret}'`),
  ],
  'JSON Web Token': [
    around(
      (secret) => secret,
      ['eyJhbGciOiJIUzI1NiJ9', 'eyJub25zZW5zZSI6MX0', key(random(13), 43)].join('.'),
    ),
    around(
      (secret) => `curl -H "Authorization: Bearer ${secret}"`,
      ['eyJhbGciOiJub25lIn0', 'eyJub25zZW5zZSI6MX0', key(random(14), 342)].join('.'),
    ),
  ],
  '32 hexadecimal digits': [
    digest((secret) => secret),
    digest((secret) => `The Datadog API key is ${secret}.`),
    digest((secret) => `api_key: ${secret}`),
    digest((secret) => `DD_API_KEY="${secret}"`),
    digest((secret) => `The old value was \`${secret.toUpperCase()}\``),
  ].map((sample) => (secret?: string) => sample(secret)),
  'password in a URL': [
    password((secret) => `redis://:${secret}@cache.acme.io:6379`),
    password((secret) => `amqps://app:${secret}@mq.acme.io/vhost`),
    password((secret) => `git clone https://oauth2:${secret}@gitlab.acme.io/web.git`),
    password((secret) => `jdbc:sqlserver://db.acme.io;user=app;password=${secret};encrypt=true`),
  ],
  'private key': [
    around(
      (secret) => `-----BEGIN OPENSSH PRIVATE ${'KEY'}-----\n${secret}\n`,
      `b3BlbnNzaC1rZXktdjE${key(random(15), 51)}`,
    ),
    around(
      (secret) =>
        `-----BEGIN RSA PRIVATE ${'KEY'}-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${'0A1B2C3D'}\n\n${secret}\n${secret}\n`,
      key(random(16), 64),
    ),
    around(
      (secret) => `-----BEGIN PGP PRIVATE ${'KEY'} BLOCK-----\nVersion: 1\n\n${secret}\n${secret}\n=ab12\n`,
      key(random(17), 64),
    ),
  ],
};

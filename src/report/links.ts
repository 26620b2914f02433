import type { RuleId } from '../findings/finding.ts';
import { repositoryOf, type SecretRecord } from '../records/record.ts';
import type { Origin } from './report.ts';

/** The page that shows a file of the workspace; null where the files can't be linked to. */
export function fileUrl({ filesUrl }: Origin, path: string, line?: number): string | null {
  if (!filesUrl) return null;
  const encoded = path.split('/').map(encode).join('/');
  // `plain=1` shows the lines of a Markdown file instead of its rendering.
  return line === undefined ? `${filesUrl}/${encoded}` : `${filesUrl}/${encoded}?plain=1#L${line}`;
}

/** The section of the documentation that explains a rule. */
export function ruleUrl({ rulesUrl }: Origin, rule: RuleId): string {
  return `${rulesUrl}#${rule}`;
}

/** The page on which the value of a secret is set; null where that is not known. */
export function settingsUrl({ serverUrl, repository }: Origin, record: SecretRecord): string | null {
  const { store, scope, name, region } = record;
  if (!name) return null;
  if (store === 'aws-secrets-manager') {
    if (!region || !/^[a-z0-9-]+$/.test(region)) return null;
    return `https://${region}.console.aws.amazon.com/secretsmanager/secret?name=${encode(name)}&region=${region}`;
  }
  const page = SETTINGS_PAGES[store];
  const target = repositoryOf(record, repository);
  const owner = repository?.split('/')[0];
  if (!page) return null;
  if (scope === 'organization')
    return owner ? `${serverUrl}/organizations/${owner}/settings/secrets/${page}` : null;
  if (!target?.includes('/')) return null;
  return `${serverUrl}/${target}/settings/${scope === 'environment' ? 'environments' : `secrets/${page}`}`;
}

const SETTINGS_PAGES: Partial<Record<SecretRecord['store'], string>> = {
  'github-actions': 'actions',
  'github-dependabot': 'dependabot',
  'github-codespaces': 'codespaces',
};

/** `encodeURIComponent` throws on half a character. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

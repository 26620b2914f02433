import type { RuleId } from '../findings/finding.ts';
import type { SecretRecord } from '../records/record.ts';
import type { Origin } from './report.ts';

/** The page that shows a file of the workspace; null where the files can't be linked to. */
export function fileUrl({ filesUrl }: Origin, path: string, line?: number): string | null {
  if (!filesUrl) return null;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
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
    return `https://${region}.console.aws.amazon.com/secretsmanager/secret?name=${encodeURIComponent(name)}&region=${region}`;
  }
  const page = SETTINGS_PAGES[store];
  const target = repositoryOf(repository, record);
  if (!page || !target) return null;
  if (scope === 'organization') return `${serverUrl}/organizations/${target.owner}/settings/secrets/${page}`;
  if (scope === 'environment') return `${serverUrl}/${target.owner}/${target.name}/settings/environments`;
  return `${serverUrl}/${target.owner}/${target.name}/settings/secrets/${page}`;
}

const SETTINGS_PAGES: Partial<Record<SecretRecord['store'], string>> = {
  'github-actions': 'actions',
  'github-dependabot': 'dependabot',
  'github-codespaces': 'codespaces',
};

/** The repository that has the secret: the record's, or the one scanned. */
function repositoryOf(
  scanned: string | null,
  record: SecretRecord,
): { owner: string; name: string } | undefined {
  const [scannedOwner, scannedName] = scanned?.split('/') ?? [];
  const [first, second] = record.repository?.split('/') ?? [];
  const owner = second ? first : scannedOwner;
  const name = second ?? first ?? scannedName;
  return owner && name ? { owner, name } : undefined;
}

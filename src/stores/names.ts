import type { Store } from '../records/fields.ts';
import { shown } from '../text/visible.ts';
import type { StorePart } from './store.ts';

/** The stores by the names that people know. */
export const STORE_NAMES: Readonly<Record<Store, string>> = {
  'github-actions': 'GitHub Actions',
  'github-dependabot': 'Dependabot',
  'github-codespaces': 'Codespaces',
  'github-agents': 'GitHub agents',
  'aws-secrets-manager': 'AWS Secrets Manager',
  other: 'another store',
};

/** An owner has up to 39 characters, a repository up to 100; no environment needs more. */
const PLACE_LENGTH = 140;

/** Where a secret is, in words: "GitHub Actions, environment production of acme/web". */
export function placeName(
  place: Pick<StorePart, 'store' | 'scope' | 'repository' | 'environment' | 'region'>,
): string {
  const { store, scope } = place;
  const [repository, environment, region] = [place.repository, place.environment, place.region].map((text) =>
    shown(text ?? '', PLACE_LENGTH),
  );
  const name = STORE_NAMES[store];
  if (!store.startsWith('github-')) return region ? `${name}, ${region}` : name;
  const of = repository ? ` of ${repository}` : '';
  if (scope === 'environment') return `${name}, environment ${environment || '?'}${of}`;
  return scope === 'organization'
    ? `${name}, organization`
    : `${name}, repository${repository ? ` ${repository}` : ''}`;
}

/** A file name for the record of a secret: `SLACK_BOT_TOKEN` is `slack-bot-token.md`. */
export function recordFileName(name: string): string {
  const words =
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join('-') || 'secret';
  // `readme.md` is no record, and what begins with `gh-org-` would be one of the organization.
  return `${/^(readme$|gh-(org|repo)-)/.test(words) ? `secret-${words}` : words}.md`;
}

/** A file name that also tells the environment, the store and the organization, since one name may be in several. */
export function recordFileNameFor({
  name,
  store,
  scope,
  environment,
}: Pick<StorePart, 'store' | 'scope' | 'environment'> & { readonly name: string }): string {
  const kind = store.replace(/^github-(actions)?|^aws-.*|^other$/, '');
  const file = recordFileName([name, environment, kind].filter(Boolean).join(' '));
  return scope === 'organization' ? `gh-org-${file}` : file;
}

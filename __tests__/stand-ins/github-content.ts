import type { Service } from './github-answers.ts';
import type { Endpoint } from './github-endpoints.ts';
import { listRepositories, listShared, secretsAt, selectedFor } from './github-lists.ts';
import {
  environmentObject,
  fullRepositoryObject,
  organizationObject,
  organizationSecretObject,
  repositoryObject,
  secretObject,
  userObject,
} from './github-objects.ts';
import { paginate } from './github-paging.ts';
import type { Route } from './github-routes.ts';
import { isSame, type Token } from './github-state.ts';
import { deleteSecret, type Effect, setSecret } from './github-writes.ts';

/** What an order comes to; nothing when there is no such secret or environment. */
export function effectOf(
  { endpoint, subject, environment, secret }: Route & { readonly kind: 'found' },
  body: string,
  { state, keys, now }: Service,
): Effect | undefined {
  if (subject.kind === 'repository' && subject.repository.isArchived) {
    return { status: 403, message: 'Repository was archived so is read-only.' };
  }
  const list = secretsAt(endpoint, subject, environment);
  if (!list) return undefined;
  if (endpoint.method === 'DELETE') return deleteSecret(list, secret);
  const organization = subject.kind === 'owner' ? { owner: subject.owner, state } : undefined;
  return setSecret(list, secret, body, keys, now, organization);
}

/** What an endpoint says about its subject; nothing when there is no such secret or environment. */
export function contentOf(
  { endpoint, subject, path, environment, secret: name }: Route & { readonly kind: 'found' },
  query: URLSearchParams,
  { state, addresses, keys }: Service,
  token: Token | undefined,
): { readonly body: object; readonly headers?: Readonly<Record<string, string>> } | undefined {
  const url = `${addresses.api}${path}`;
  const list = <Item>(key: string, all: readonly Item[], describe: (item: Item) => object) => {
    const { items, headers } = paginate(all, query, url);
    return { body: { total_count: all.length, [key]: items.map(describe) }, headers };
  };
  const { content } = endpoint;
  const secrets = secretsAt(endpoint, subject, environment);
  if (content.kind === 'public-key') return secrets && { body: keys.publicKeyOf(secrets) };
  if (content.kind === 'secret' || content.kind === 'selected-repositories') {
    const secret = secrets?.find((each) => isSame(each.name, name));
    if (!secret) return undefined;
    if (subject.kind !== 'owner') return { body: secretObject(secret) };
    const { owner } = subject;
    if (content.kind === 'selected-repositories') {
      const selected = selectedFor(secret, owner, state, token);
      return list('repositories', selected, (each) => repositoryObject(each, addresses));
    }
    const listPath = endpoint.path.replace('{org}', owner.login).replace('/{secret_name}', '');
    return { body: organizationSecretObject(secret, `${addresses.api}${listPath}`) };
  }
  if (subject.kind === 'repository') {
    const { repository } = subject;
    switch (content.kind) {
      case 'environments':
        return list('environments', repository.environments, (each) =>
          environmentObject(each, repository, addresses),
        );
      case 'environment-secrets':
        return secrets && list('secrets', secrets, secretObject);
      case 'secrets':
        return list('secrets', repository.secrets[content.store], secretObject);
      case 'shared-secrets':
        return list('secrets', listShared(repository, content.store), secretObject);
      default:
        return { body: fullRepositoryObject(repository, addresses) };
    }
  }
  if (content.kind === 'repositories') {
    const all = listRepositories(subject, isOfOrganizations(endpoint), state, token, query);
    const { items, headers } = paginate(all, query, url);
    return { body: items.map((each) => repositoryObject(each, addresses)), headers };
  }
  if (subject.kind === 'viewer') return undefined;
  const { owner } = subject;
  if (content.kind === 'secrets') {
    const listUrl = `${addresses.api}${endpoint.path.replace('{org}', owner.login)}`;
    return list('secrets', owner.secrets[content.store], (each) => organizationSecretObject(each, listUrl));
  }
  const shown = state.repositories.filter((each) => each.owner === owner && each.visibility === 'public');
  const describe = isOfOrganizations(endpoint) ? organizationObject : userObject;
  return { body: describe(owner, shown.length, addresses) };
}

function isOfOrganizations({ path }: Endpoint): boolean {
  return path.startsWith('/orgs/');
}

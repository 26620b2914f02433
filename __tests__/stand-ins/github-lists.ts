import { reaches, type Subject, sees } from './github-access.ts';
import type { Endpoint, Store } from './github-endpoints.ts';
import {
  isSame,
  type StoredOwner,
  type StoredRepository,
  type StoredSecret,
  type StoredState,
  type Token,
} from './github-state.ts';

/**
 * The repositories that a list shows to the bearer of the token, filtered and sorted as the query asks. In the list of
 * an organization are those that the token can see; in that of a user only the public ones; in the viewer's own those
 * that the token was made for.
 */
export function listRepositories(
  subject: Exclude<Subject, { readonly kind: 'repository' }>,
  isOrganization: boolean,
  state: StoredState,
  token: Token | undefined,
  query: URLSearchParams,
): readonly StoredRepository[] {
  const visible = state.repositories.filter((repository) => {
    if (subject.kind === 'viewer') {
      return reaches(token, repository) && isAffiliated(repository, query.get('affiliation'));
    }
    if (!isSame(repository.owner.login, subject.owner.login)) return false;
    return isOrganization ? sees(token, repository) : repository.visibility === 'public';
  });
  const filters = [query.get('type'), subject.kind === 'viewer' ? query.get('visibility') : null];
  const wanted = visible.filter((repository) => filters.every((filter) => isOfType(repository, filter)));
  const sort = query.get('sort') ?? (isOrganization ? 'created' : 'full_name');
  const direction = query.get('direction') ?? (sort === 'full_name' ? 'asc' : 'desc');
  // Nothing is ever pushed here: the order of the state is that of all three dates.
  const sorted =
    sort === 'full_name'
      ? wanted.sort((one, other) => (one.fullName.toLowerCase() < other.fullName.toLowerCase() ? -1 : 1))
      : wanted;
  return direction === 'desc' ? sorted.reverse() : sorted;
}

/** The list of secrets that an endpoint is about; nothing when there is no such environment. */
export function secretsAt(
  { content, path }: Endpoint,
  subject: Subject,
  environment: string,
): StoredSecret[] | undefined {
  if (subject.kind === 'viewer') return undefined;
  if (path.includes('{environment_name}') && subject.kind === 'repository') {
    return subject.repository.environments.find(({ name }) => isSame(name, environment))?.secrets;
  }
  const { secrets } = subject.kind === 'repository' ? subject.repository : subject.owner;
  return 'store' in content ? secrets[content.store] : undefined;
}

/** The repositories that are selected for a secret of an organization, of which a token shows those that it sees. */
export function selectedFor(
  secret: StoredSecret,
  owner: StoredOwner,
  { repositories }: StoredState,
  token: Token | undefined,
): readonly StoredRepository[] {
  return repositories.filter(
    (each) =>
      each.owner === owner &&
      secret.repositories.some((name) => isSame(name, each.name)) &&
      sees(token, each),
  );
}

/** The secrets of the organization that a repository may use. */
export function listShared(
  { owner, name, visibility }: StoredRepository,
  store: Store,
): readonly StoredSecret[] {
  return owner.secrets[store].filter((secret) => {
    if (secret.visibility === 'selected') return secret.repositories.some((each) => isSame(each, name));
    return secret.visibility === 'all' || visibility !== 'public';
  });
}

function isAffiliated({ owner }: StoredRepository, affiliation: string | null): boolean {
  const wanted = affiliation?.split(',') ?? ['owner', 'organization_member'];
  return wanted.includes(owner.type === 'User' ? 'owner' : 'organization_member');
}

function isOfType({ visibility, isFork }: StoredRepository, type: string | null): boolean {
  switch (type) {
    case 'public':
      return visibility === 'public';
    case 'private':
      return visibility !== 'public';
    case 'forks':
      return isFork;
    case 'sources':
      return !isFork;
    default:
      return true;
  }
}

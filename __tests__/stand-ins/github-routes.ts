import type { Subject } from './github-access.ts';
import { ENDPOINTS, type Endpoint, type Method } from './github-endpoints.ts';
import { isSame, type StoredRepository, type StoredState } from './github-state.ts';

/** Where a request leads. */
export type Route =
  | {
      readonly kind: 'found';
      readonly endpoint: Endpoint;
      readonly subject: Subject;
      /** The same path by id rather than by name, as `link` headers have it. */
      readonly path: string;
      readonly environment: string;
      readonly secret: string;
    }
  /** The repository has another name now; the path is where to go. */
  | {
      readonly kind: 'moved';
      readonly endpoint: Endpoint;
      readonly repository: StoredRepository;
      readonly path: string;
    }
  | { readonly kind: 'missing'; readonly endpoint: Endpoint | undefined };

/**
 * Finds the endpoint and what it is asked about. Besides the documented paths there are those that `location` and
 * `link` headers lead to: `/repositories/{id}`, `/organizations/{id}` and `/user/{id}`, with anything below.
 */
export function route(
  method: Method,
  pathname: string,
  state: StoredState,
  enterpriseServer: boolean,
): Route {
  const segments = byName(pathname.split('/').slice(1), state);
  const endpoint = ENDPOINTS.find(
    ({ path, enterpriseServer: isThere = true, ...endpoint }) =>
      endpoint.method === method &&
      (isThere || !enterpriseServer) &&
      fits(path.split('/').slice(1), segments),
  );
  const missing = { kind: 'missing', endpoint } as const;
  if (!endpoint) return missing;
  const [root, first = '', second = ''] = segments.map(decode);
  const named = (parameter: string) =>
    decode(segments[endpoint.path.split('/').indexOf(`{${parameter}}`) - 1] ?? '');
  const environment = named('environment_name');
  const secret = named('secret_name');
  const found = { kind: 'found', endpoint, environment, secret } as const;
  if (root === 'repos') {
    const fullName = `${first}/${second}`;
    const byId = ({ id }: StoredRepository) => ['', 'repositories', id, ...segments.slice(3)].join('/');
    const repository = state.repositories.find((each) => isSame(each.fullName, fullName));
    if (repository) return { ...found, subject: { kind: 'repository', repository }, path: byId(repository) };
    const moved = state.repositories.find(({ formerNames }) =>
      formerNames.some((name) => isSame(name, fullName)),
    );
    return moved ? { kind: 'moved', endpoint, repository: moved, path: byId(moved) } : missing;
  }
  if (root === 'user' || root === 'rate_limit')
    return { ...found, subject: { kind: 'viewer' }, path: endpoint.path };
  const owner = state.owners.find(
    ({ login, type }) => isSame(login, first) && (root === 'users' || type === 'Organization'),
  );
  if (!owner) return missing;
  const base = root === 'users' ? 'user' : 'organizations';
  return {
    ...found,
    subject: { kind: 'owner', owner },
    path: ['', base, owner.id, ...segments.slice(2)].join('/'),
  };
}

/** The path with names in the place of an id. */
function byName(segments: readonly string[], { owners, repositories }: StoredState): readonly string[] {
  const [root, id, ...rest] = segments;
  const owner = owners.find((each) => String(each.id) === id);
  const repository = repositories.find((each) => String(each.id) === id);
  if (root === 'repositories' && repository) return ['repos', ...repository.fullName.split('/'), ...rest];
  if (root === 'organizations' && owner) return ['orgs', owner.login, ...rest];
  if (root === 'user' && owner) return ['users', owner.login, ...rest];
  return segments;
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) =>
      part.startsWith('{') ? segments[index] !== '' : part === segments[index],
    )
  );
}

/** A segment as it was meant, or as it is where it is not well encoded. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

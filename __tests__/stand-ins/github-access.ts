import type { Endpoint } from './github-endpoints.ts';
import { isSame, type StoredOwner, type StoredRepository, type Token } from './github-state.ts';

/** Whom a request is about: a repository, an owner, or the user whose token it is. */
export type Subject =
  | { readonly kind: 'repository'; readonly repository: StoredRepository }
  | { readonly kind: 'owner'; readonly owner: StoredOwner }
  | { readonly kind: 'viewer' };

export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** The section of the documentation; that of the endpoint unless told. */
  readonly docs?: string;
}

export const NOT_FOUND: Refusal = { status: 404, message: 'Not Found' };

/** Whether the bearer of the token knows that the repository is there. */
export function sees(token: Token | undefined, repository: StoredRepository): boolean {
  return repository.visibility === 'public' || reaches(token, repository);
}

/** Whether the token was made for the repository, whatever it may do there. */
export function reaches(token: Token | undefined, repository: StoredRepository): boolean {
  const { fullName, name, owner, visibility } = repository;
  if (!token) return false;
  switch (token.kind) {
    case 'workflow':
      return isSame(token.repository, fullName);
    case 'classic':
      return administers(token, owner) && (visibility === 'public' || token.scopes.includes('repo'));
    default:
      return (
        isSame(token.owner, owner.login) &&
        (token.repositories?.some((selected) => isSame(selected, name)) ?? true)
      );
  }
}

/**
 * What GitHub says to a request that is not allowed: 404 about what the token cannot see, so that nobody learns that
 * it is there; 403 about what it can see but may not ask.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 *
 * The words for a classic token are not documented; they are those that `gh secret list` is known to show.
 */
export function refusalOf(
  endpoint: Endpoint,
  subject: Subject,
  token: Token | undefined,
): Refusal | undefined {
  if (subject.kind === 'repository' && !sees(token, subject.repository)) return NOT_FOUND;
  if (endpoint.isPublic && (subject.kind !== 'repository' || subject.repository.visibility === 'public')) {
    return undefined;
  }
  if (!token) return { status: 401, message: 'Requires authentication' };
  if (token.kind === 'classic') {
    return isAllowedClassic(endpoint, subject, token)
      ? undefined
      : { status: 403, message: 'Must have admin rights to Repository.' };
  }
  const isApp = token.kind !== 'fine-grained';
  if ((isApp && endpoint.githubApps === false) || !hasPermission(endpoint, subject, token)) {
    const bearer = isApp ? 'integration' : 'personal access token';
    return { status: 403, message: `Resource not accessible by ${bearer}` };
  }
  return undefined;
}

/** The headers that tell what an endpoint asks for, and what the token has. */
export function accessHeaders(
  endpoint: Endpoint | undefined,
  token: Token | undefined,
): Record<string, string> {
  if (!token) return {};
  if (token.kind === 'classic') {
    return { 'x-oauth-scopes': token.scopes.join(', '), 'x-accepted-oauth-scopes': endpoint?.scope ?? '' };
  }
  const { permission } = endpoint ?? {};
  return permission ? { 'x-accepted-github-permissions': permission.join('=') } : {};
}

/**
 * The header `github-authentication-token-expiration`, absent when the token never expires. Installation tokens,
 * which live for an hour, are taken not to have it; GitHub does not say.
 */
export function expirationHeaders(token: Token | undefined, now: Date): Record<string, string> {
  if (!token?.expires || token.kind === 'app' || token.kind === 'workflow') return {};
  const { expires, expirationForm: form = 'UTC' } = token;
  const instant = form === 'now' ? now : new Date(expires);
  const offset = form === 'now' || form === 'UTC' ? '+0000' : form;
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString();
  const zone = form === 'now' ? 'UTC' : form;
  return {
    'github-authentication-token-expiration': `${local.slice(0, 10)} ${local.slice(11, 19)} ${zone}`,
  };
}

function isAllowedClassic(
  { scope }: Endpoint,
  subject: Subject,
  token: Token & { readonly kind: 'classic' },
): boolean {
  if (scope !== '' && !token.scopes.includes(scope)) return false;
  if (subject.kind === 'repository') return administers(token, subject.repository.owner);
  return subject.kind === 'viewer' || administers(token, subject.owner);
}

function hasPermission(
  { permission }: Endpoint,
  subject: Subject,
  token: Exclude<Token, { readonly kind: 'classic' }>,
): boolean {
  const isMeant =
    subject.kind === 'viewer' ||
    (subject.kind === 'repository' && reaches(token, subject.repository)) ||
    (subject.kind === 'owner' && token.kind !== 'workflow' && isSame(token.owner, subject.owner.login));
  if (!isMeant) return false;
  // Every token has this one: https://docs.github.com/rest/authentication/permissions-required-for-github-apps
  if (!permission || permission[0] === 'metadata') return true;
  const granted = (token.permissions as Readonly<Record<string, string>> | undefined)?.[permission[0]];
  return granted === 'write' || (granted === 'read' && permission[1] === 'read');
}

function administers(token: Token & { readonly kind: 'classic' }, { login, type }: StoredOwner): boolean {
  if (type === 'User') return isSame(token.user, login);
  return token.owners?.some((owner) => isSame(owner, login)) ?? true;
}

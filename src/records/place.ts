import { type Position, START } from '../text/positions.ts';
import type { Scope } from './fields.ts';
import type { RawRecord } from './raw.ts';

/** What the place of a record's file says about the secret. */
export interface Place {
  /** Path of the file, relative to the workspace, with `/`. */
  readonly file: string;
  /** The folder that names the repository, in a register that is laid out by repository. */
  readonly repository?: string | undefined;
}

/** A record's own field that contradicts what its file name or its folder says. */
export interface PlaceConflict {
  readonly field: 'scope' | 'repository';
  readonly says: string;
  readonly placeSays: string;
  readonly at: Position;
}

/** The parts of a secret's identity that its record's place can tell. */
export interface Placed {
  readonly scope: Scope;
  readonly repository: string | null;
  readonly conflict: PlaceConflict | undefined;
}

/** Joins what a record says with what its place says. Where the two differ, the place wins. */
export function reconcile(
  place: Place,
  said: { readonly scope?: Scope | undefined; readonly repository?: string | undefined },
  raw: RawRecord,
): Placed {
  const placeScope = scopeOfFileName(place.file);
  const scope = placeScope ?? said.scope ?? 'repository';
  // An organization's secret may stand in any repository's folder.
  const folder = scope === 'organization' ? undefined : place.repository;
  const isSameRepository =
    !folder ||
    !said.repository ||
    folder.toLowerCase() === said.repository.replace(/^.*\//, '').toLowerCase();
  const at = (field: 'scope' | 'repository') => raw.fields.get(field)?.at ?? START;

  let conflict: PlaceConflict | undefined;
  if (placeScope && said.scope && placeScope !== said.scope) {
    conflict = { field: 'scope', says: said.scope, placeSays: placeScope, at: at('scope') };
  } else if (!isSameRepository && said.repository) {
    conflict = { field: 'repository', says: said.repository, placeSays: folder, at: at('repository') };
  }
  return { scope, repository: (isSameRepository ? (said.repository ?? folder) : folder) ?? null, conflict };
}

/** A convention of file names: `gh-repo-<name>` and `gh-org-<name>`. */
function scopeOfFileName(file: string): Scope | undefined {
  const prefix = /(?:^|\/)gh-(repo|org)-[^/]+$/i.exec(file)?.[1]?.toLowerCase();
  if (!prefix) return undefined;
  return prefix === 'org' ? 'organization' : 'repository';
}

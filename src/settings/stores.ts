import { STORES, type Store } from '../records/fields.ts';
import { type InputReader, readLines } from './inputs.ts';

/** A store that can be asked what it has. */
export type AskableStore = Exclude<Store, 'other'>;

/** Which stores the records are compared with, and how to ask them. */
export interface StoreSettings {
  readonly asked: readonly AskableStore[];
  /** Blank on a pull request from a fork, which has no secrets: then GitHub is not asked. */
  readonly githubToken: string;
  /** Regions of AWS; empty for the one that the environment names. */
  readonly awsRegions: readonly string[];
}

const ASKABLE = STORES.filter((store) => store !== 'other');

/** @param judgesChange true for a pull request, where a missing token is no problem */
export function readStoreSettings(inputs: InputReader, judgesChange: boolean): StoreSettings {
  const { read, text, reject, title } = inputs;
  const asked = read('check-stores', readStores, `stores, a line each: ${ASKABLE.join(', ')}`) ?? [];
  const githubToken =
    read('github-token', (token) => (/\s/.test(token) ? undefined : token), 'one token') ?? '';
  const awsRegions = read('aws-regions', readRegions, 'regions, a line each, such as eu-north-1') ?? [];
  if (asked.some((store) => store.startsWith('github-')) && !text('github-token') && !judgesChange) {
    reject(
      `${title('github-token')} is empty, but check-stores names a store of GitHub; the job's own token can't list secrets.`,
    );
  }
  return { asked, githubToken, awsRegions };
}

function readStores(text: string): AskableStore[] | undefined {
  const names = readLines(text).flatMap((line) => line.split(/[\s,]+/));
  const stores = names.map((name) => ASKABLE.find((store) => store === name));
  return stores.every((store) => store !== undefined) ? [...new Set(stores)] : undefined;
}

function readRegions(text: string): string[] | undefined {
  const regions = readLines(text).flatMap((line) => line.split(/[\s,]+/));
  return regions.every((region) => /^[a-z]{2,}(-[a-z]+)+-\d$/.test(region))
    ? [...new Set(regions)]
    : undefined;
}

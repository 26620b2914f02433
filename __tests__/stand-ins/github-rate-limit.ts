import type { RateLimit } from './github-state.ts';

/** What is left after a request. */
export interface Allowance {
  readonly isExceeded: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Requests an hour: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const LIMITS = { anonymous: 60, workflow: 1_000, token: 5_000 };

/** Counts the requests of each token. */
export interface RateLimits {
  /**
   * Counts one, and tells whether it was one too many.
   *
   * @param isFree whether it does not count
   */
  take(key: string, limit: RateLimit, now: Date, isFree: boolean): Allowance;
}

export function createRateLimits(): RateLimits {
  const buckets = new Map<string, { used: number; resets: number }>();
  return {
    take(key, { limit = LIMITS.token, remaining = limit, resetsInSeconds = 3_600 }, now, isFree) {
      const seconds = Math.floor(now.getTime() / 1_000);
      let bucket = buckets.get(key);
      if (!bucket || seconds >= bucket.resets) {
        bucket = { used: bucket ? 0 : limit - remaining, resets: seconds + resetsInSeconds };
        buckets.set(key, bucket);
      }
      const isExceeded = !isFree && bucket.used >= limit;
      if (!isExceeded && !isFree) bucket.used += 1;
      return { isExceeded, headers: rateLimitHeaders(limit, bucket.used, bucket.resets) };
    },
  };
}

/** @param resets seconds since 1970 */
export function rateLimitHeaders(limit: number, used: number, resets: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(limit - used),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(resets),
    'x-ratelimit-resource': 'core',
  };
}

import { setTimeout as delay } from 'node:timers/promises';

/** The longest that a job is kept waiting for rate limits, all of them together. */
const MAX_WAIT_IN_SECONDS = 60;

/** Lets at most so many pieces of work run at the same time, in the order in which they came. */
export function limit(size: number) {
  const waiting: (() => void)[] = [];
  let free = size;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** While one request waits for a rate limit, no other is sent; and all waiting together has an end. */
export function beginPatience(secondInMs: number) {
  let left = MAX_WAIT_IN_SECONDS * secondInMs;
  let until = 0;
  return {
    /** Whether there is still time to wait so long; then that time is taken. */
    take(seconds: number): boolean {
      const now = performance.now();
      const end = now + seconds * secondInMs;
      const more = Math.max(0, end - Math.max(until, now));
      if (more > left) return false;
      left -= more;
      until = Math.max(until, end);
      return true;
    },
    async pause(): Promise<void> {
      for (let rest = until - performance.now(); rest > 0; rest = until - performance.now())
        await delay(rest);
    },
  };
}

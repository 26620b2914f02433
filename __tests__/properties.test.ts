import { test } from '@jest/globals';
import fc from 'fast-check';
import { PROPERTIES } from './support/properties.ts';

/** Each with a few hundred inputs; `npm run fuzz` tries more. A failure tells its seed and the smallest input. */
test.each(Object.entries(PROPERTIES))(
  '%s',
  async (_name, property) => {
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: 300 });
  },
  60_000,
);

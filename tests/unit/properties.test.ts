import fc from 'fast-check';
import { describe, test } from 'vitest';
import { PROPERTIES } from '../properties/properties.ts';
import { PROPERTY_RUNS, PROPERTY_SEED } from '../property-runs.ts';

describe('Whatever the input,', () => {
  test.each(PROPERTIES)('$name', ({ property }) => {
    fc.assert(property, { numRuns: PROPERTY_RUNS, seed: PROPERTY_SEED });
  });
});

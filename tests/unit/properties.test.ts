import { describe, expect, test } from 'vitest';
import { PROPERTIES } from '../properties/properties.ts';
import { PROPERTY_RUNS, PROPERTY_SEED } from '../property-runs.ts';

describe('Whatever the input,', () => {
  test.each(PROPERTIES)('$name', ({ check }) => {
    const result = check({ numRuns: PROPERTY_RUNS, seed: PROPERTY_SEED });
    expect(result).toEqual({ runs: PROPERTY_RUNS });
  });
});

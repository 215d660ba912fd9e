import fc from 'fast-check';

/** Something that must hold for every input: tests try it a thousand times, `npm run fuzz` as long as one likes. */
export interface Property {
  /** A sentence. */
  readonly name: string;
  /** Tries it; with a path, just the input that this names. */
  readonly check: (how: { readonly numRuns: number; readonly seed: number; readonly path?: string }) => Trial;
}

/** What came of some runs. */
export interface Trial {
  readonly runs: number;
  /** The smallest input that it does not hold for, if there is one. */
  readonly failure?: {
    readonly input: string;
    readonly why: string;
    /** With these two the same input is tried again. */
    readonly seed: number;
    readonly path: string;
  };
}

/** @param tried with the input that it is given; it throws on what does not hold */
export function property<Input>(name: string, tried: fc.IProperty<Input>): Property {
  return {
    name,
    check: (how) => {
      const { numRuns, failed, seed, counterexample, counterexamplePath, errorInstance } = fc.check(tried, how);
      if (!failed) return { runs: numRuns };
      const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      const input = fc.stringify(counterexample);
      return { runs: numRuns, failure: { input, why, seed, path: counterexamplePath ?? '0' } };
    },
  };
}

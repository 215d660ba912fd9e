import type fc from 'fast-check';

/** Something that must hold for every input: tests try it a thousand times, `npm run fuzz` as long as one likes. */
export interface Property {
  /** A sentence. */
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
}

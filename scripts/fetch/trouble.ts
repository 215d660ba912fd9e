import type { Problem } from '../../src/catalogue/model/problem.ts';

/** What keeps papers from being fetched, for the person who asked for them. */
export class FetchTrouble extends Error {
  readonly problem: Problem;

  constructor(file: string, what: string, todo: string, options?: ErrorOptions) {
    super(what, options);
    this.problem = { file, what, todo };
  }
}

/** A person has stopped the command. */
export class Stopped extends Error {
  constructor() {
    super('Stopped.');
  }
}

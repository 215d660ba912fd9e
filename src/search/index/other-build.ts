/** What was loaded is of another build than the page: the places of papers in it are those of other papers. */
export class OtherBuildError extends Error {
  /** @param path what was loaded */
  constructor(path: string) {
    super(`${path} is of another build than this page.`);
    this.name = 'OtherBuildError';
  }
}

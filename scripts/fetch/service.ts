/** A record of a service, as it is put into the file. */
export interface PaperRecord {
  /** The service's own id of the paper, by which it is known again. */
  readonly id: string;
  /** What the service sent, without a line break behind it. */
  readonly text: string;
}

/** What one answer of a service holds. */
export interface Page {
  /** The papers with an abstract, in the order of the service. */
  readonly records: readonly PaperRecord[];
  /** How many more had none: nothing could be read from them. */
  readonly bare: number;
  /** How many more were malformed. */
  readonly broken: number;
  /** How many papers the service has in all, if it says so. */
  readonly total?: number | undefined;
  /** Where the next page begins, in the service's own words; undefined behind the last one. */
  readonly next?: string | undefined;
  /** What stands above the first record of a file. */
  readonly head?: string;
  /** Why there is no next page although there are more papers. */
  readonly limit?: string | undefined;
}

/** What an answer is: a page, or why there is none; `again` if the same question may get a better answer. */
export type Reading = Page | { readonly wrong: string } | { readonly again: string };

/** What is asked for. */
export interface Question {
  readonly query: string;
  /** Key of the person who asks, if the service has such and it is known. */
  readonly key?: string | undefined;
  /** Address that the service can write to. */
  readonly contact?: string | undefined;
}

/** A public service that has papers with their abstracts. All that differs between services is in here. */
export interface Service {
  /** As messages call it. */
  readonly title: string;
  readonly origin: string;
  /** Rest between two requests that the service asks for, in seconds. */
  readonly pause: number;
  readonly ending: '.xml' | '.jsonl';
  /** Name of the environment variable with a key, if the service gives out keys. */
  readonly keyVariable?: string;
  /** @returns where the first page begins */
  readonly start: (question: Question) => string;
  /** @returns path and parameters of the page that begins at a cursor */
  readonly address: (question: Question, cursor: string) => string;
  /** @returns headers besides those that all services get */
  readonly headers?: (key: string) => Readonly<Record<string, string>>;
  /** @returns what the answer to the question at a cursor is */
  readonly read: (text: string, cursor: string) => Reading;
  /** @returns the id of the record that begins or stands on a line of a file; undefined if none does */
  readonly idOn: (line: string) => string | undefined;
  /** What stands below the last record of a file. */
  readonly tail: string;
  /** @returns what a person can do about a status that the service refuses with; undefined if nothing special */
  readonly hint?: (status: number, key: string | undefined) => string | undefined;
}

/** Something that cannot be understood in what is asked for, said to the reader in place. */
export interface Mistake {
  readonly typed: string;
  readonly what: string;
}

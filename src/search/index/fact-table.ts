import type { Facts } from '../../catalogue/model/paper.ts';

/** The values of declared fields, by their ids: of each field the papers that have some, with these. */
export type FactTable = Readonly<Record<string, readonly PaperFacts[]>>;
type PaperFacts = readonly [place: number, ...values: (number | string)[]];

/** @param papers all papers in their order, corrections applied */
export function factTable(papers: readonly { readonly facts?: Facts | undefined }[]): FactTable {
  const table: Record<string, PaperFacts[]> = {};
  for (const [place, { facts = {} }] of papers.entries()) {
    for (const [id, values] of Object.entries(facts))
      (table[id] ??= []).push([place, ...values.map(({ value }) => value)]);
  }
  return table;
}

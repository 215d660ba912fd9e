import type { Facts } from '../../catalogue/model/paper.ts';

/** The values of declared fields, by their ids: of each field the papers that have some, with these. */
export type FactTable = Readonly<Record<string, readonly PaperFacts[]>>;
export type PaperFacts = readonly [place: number, ...values: (number | string)[]];

/** @returns the papers that have values of a field, whatever it is called; none if no paper has */
export function factsOf(table: FactTable, id: string): readonly PaperFacts[] {
  return Object.hasOwn(table, id) ? (table[id] ?? []) : [];
}

/** @returns how many papers have each name of a field, those of most papers first */
export function namesByPapers(rows: readonly PaperFacts[]): readonly (readonly [name: string, papers: number])[] {
  const counts = new Map<string, number>();
  for (const [, ...values] of rows) {
    for (const value of values) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, papersOfA], [b, papersOfB]) => papersOfB - papersOfA || a.localeCompare(b, 'en'));
}

/** @param papers all papers in their order, corrections applied */
export function factTable(papers: readonly { readonly facts?: Facts | undefined }[]): FactTable {
  const table: Record<string, PaperFacts[]> = {};
  for (const [place, { facts = {} }] of papers.entries()) {
    for (const [id, values] of Object.entries(facts))
      (table[id] ??= []).push([place, ...values.map(({ value }) => value)]);
  }
  return table;
}

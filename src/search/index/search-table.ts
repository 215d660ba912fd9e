import { parseCount } from '../../catalogue/model/parse-count.ts';
import { byFacet, facetValues, type FacetId } from '../../catalogue/model/facet.ts';
import type { Facet } from '../../catalogue/model/facet-counts.ts';
import type { Paper, Parameter } from '../../catalogue/model/paper.ts';
import { distinctSizes, formatSize, type Size } from '../../catalogue/model/scale.ts';

/**
 * What filters and sorting need to know of every paper, in the order of the catalogue: one short text a column, as
 * that compresses to a few bytes a paper.
 */
export interface SearchTable {
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
  /** `7B,13Bc,<1B,~1Tc` and so on: c marks a size that the paper is compared with; papers are joined by spaces. */
  readonly sizes: string;
}

interface FacetColumn {
  readonly values: readonly string[];
  /** Places in `values`; those of one paper joined by commas, papers by spaces. */
  readonly of: string;
}

/** A size without the words that state it. */
export type TableSize = Size & Pick<Parameter, 'role'>;

/** The table, ready to be asked. A paper is its place in the catalogue, from 0. */
export interface Rows {
  readonly length: number;
  /** Values of each paper. */
  readonly facets: Readonly<Record<FacetId, readonly (readonly string[])[]>>;
  readonly sizes: readonly (readonly TableSize[])[];
}

/**
 * @param papers all papers in their order, corrections applied
 * @param facets all facets
 */
export function encodeTable(papers: readonly Paper[], facets: readonly Facet[]): SearchTable {
  return {
    facets: byFacet((id) => {
      const values = facets.find((facet) => facet.id === id)?.values.map((value) => value.id) ?? [];
      const of = papers.map((paper) => facetValues(id, paper).map((value) => values.indexOf(value)));
      return { values, of: of.map((places) => places.join(',')).join(' ') };
    }),
    sizes: papers.map((paper) => distinctSizes(paper.parameters).map(encodeSize).join(',')).join(' '),
  };
}

/** @returns what `encodeTable` was given, as far as it is kept; exact sizes to four digits */
export function decodeTable(table: SearchTable): Rows {
  // Every paper has a year, if only “not stated”; the sizes of one paper without any look like those of no paper.
  const length = papersOf(table.facets.year).length;
  const sizes = table.sizes.split(' ', length).map((row) => (row ? row.split(',').map(decodeSize) : []));
  return {
    length,
    facets: byFacet((id) => {
      const { values } = table.facets[id];
      return papersOf(table.facets[id]).map((places) => places.split(',').map((place) => values[Number(place)] ?? ''));
    }),
    sizes,
  };
}

function papersOf({ of }: FacetColumn): readonly string[] {
  return of === '' ? [] : of.split(' ');
}

function encodeSize(size: Parameter): string {
  return `${formatSize(size)}${size.role === 'compared' ? 'c' : ''}`;
}

function decodeSize(text: string): TableSize {
  const role = text.endsWith('c') ? 'compared' : 'own';
  const value = parseCount(text.replace(/^[<≤~]|c$/g, '')) ?? 0;
  if (text.startsWith('<')) return { below: value, role };
  if (text.startsWith('≤')) return { atMost: value, role };
  return text.startsWith('~') ? { order: value, role } : { count: value, role };
}

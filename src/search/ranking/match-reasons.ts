import type { NameOf } from '../query/describe-filters.ts';
import type { Rows } from '../index/search-table.ts';
import { formatSize } from '../../catalogue/model/scale.ts';
import type { Relevance } from './rank.ts';
import { meetsSize } from './size-match.ts';

/**
 * Why a paper is among the results, beyond the words that are marked in it.
 * @param place the paper's place in the catalogue
 * @returns short notes: a size or a task area that is met, and words that the paper has not
 */
export function matchReasons(place: number, relevance: Relevance, rows: Rows, nameOf: NameOf): readonly string[] {
  const sizes = rows.sizes[place] ?? [];
  const met = relevance.sizeTerms.flatMap((wanted) => sizes.filter((size) => meetsSize([size], wanted) > 0));
  const notes = [...new Set(met.map((size) => `${formatSize(size)}${size.role === 'own' ? '' : ' compared'}`))];
  const [primary] = rows.facets.area[place] ?? [];
  const isNamed = relevance.areas.some(({ area, isNamed }) => isNamed && area === primary);
  if (primary !== undefined && isNamed) notes.push(nameOf('area', primary));
  const missing = relevance.queryTerms.filter((_, index) => !relevance.having[index]?.has(place));
  if (missing.length > 0) notes.push(`without ${missing.map(({ typed }) => `“${typed}”`).join(', ')}`);
  return notes;
}

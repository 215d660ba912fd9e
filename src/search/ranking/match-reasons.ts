import type { PaperText } from '../../catalogue/model/paper.ts';
import type { NameOf } from '../query/describe-filters.ts';
import type { Rows } from '../index/search-table.ts';
import { formatSize } from '../../catalogue/model/scale.ts';
import { phraseWords } from '../query/phrase-words.ts';
import type { QueryTerm } from './query-expansion.ts';
import type { Relevance } from './rank.ts';
import { meetsSize } from './size-match.ts';
import { formWeight } from './word-forms.ts';

/**
 * Why a paper is among the results, beyond the words that are marked in it.
 * @param paper its title and abstract
 * @param place its place in the catalogue
 * @returns short notes: a size or a task area that is met, words of the paper that mean what was typed, or else the words
 *   that it has not
 */
export function matchReasons(
  paper: PaperText,
  place: number,
  relevance: Relevance,
  rows: Rows,
  nameOf: NameOf,
): readonly string[] {
  const sizes = rows.sizes[place] ?? [];
  const met = relevance.sizeTerms.flatMap((wanted) => sizes.filter((size) => meetsSize([size], wanted) > 0));
  const notes = [...new Set(met.map((size) => `${formatSize(size)}${size.role === 'own' ? '' : ' compared'}`))];
  notes.push(...new Set(relevance.names.flatMap(({ labels }) => labels.get(place) ?? [])));
  const [primary] = rows.facets.area[place] ?? [];
  const isNamed = relevance.areas.some(({ area, isNamed }) => isNamed && area === primary);
  if (primary !== undefined && isNamed) notes.push(nameOf('area', primary));
  const missing = relevance.queryTerms.filter((_, index) => !relevance.having[index]?.has(place));
  const related = relatedWords(paper, missing, relevance.meanings);
  if (related.length > 0) notes.push(`related: ${related.join(', ')}`);
  else if (missing.length > 0) notes.push(`without ${missing.map(({ typed }) => `“${typed}”`).join(', ')}`);
  return notes;
}

const MOST_RELATED = 3;

/** Words of a paper that readers use for those which it has not, or that mean the like. */
function relatedWords(
  paper: PaperText,
  missing: readonly QueryTerm[],
  meanings: Relevance['meanings'],
): readonly string[] {
  if (missing.length === 0) return [];
  const words = phraseWords(`${paper.title} . ${paper.abstract}`);
  const has = (synonym: string) => {
    const parts = phraseWords(synonym);
    return words.some((_, at) => parts.every((part, nth) => formWeight(part, words[at + nth] ?? '') > 0));
  };
  const typed = missing.map((term) => term.typed);
  const synonyms = missing.flatMap((term) => term.synonyms ?? []).filter(has);
  return [...new Set([...synonyms, ...meanings.flatMap(({ because }) => because(paper, typed))])].slice(
    0,
    MOST_RELATED,
  );
}

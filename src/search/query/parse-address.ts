import { FACET_IDS, FACETS, type FacetId } from '../../catalogue/model/facet.ts';
import { parseFacetValues, type Vocabulary } from './facet-values.ts';
import { FILTER_IDS, FILTERS, type FilterId } from './filters.ts';
import type { Mistake } from './mistake.ts';
import type { ParsedQuery } from './parse-query.ts';
import { fromAddress, MOST_VALUES, type SearchState } from './search-state.ts';

/** Characters of a value that are said of it. */
const LONGEST_SAID = 80;
/** Values of a facet that there are not, each said by itself. */
const MOST_SAID = 3;

/**
 * Reads an address as `fromAddress` does, which may have been written by hand, or for another build.
 * @param query the query part of an address
 * @param vocabulary values of the facets
 * @returns the search that it asks for, its words as they are; and a mistake for each filter that cannot be read, which
 *   changes nothing. Parameters that search does not know are none of its business.
 */
export function parseAddress(query: string, vocabulary: Vocabulary): ParsedQuery {
  const params = new URLSearchParams(query);
  const mistakes: Mistake[] = [];
  let state: SearchState = { ...fromAddress(query), facets: {} };
  for (const facet of FACET_IDS) {
    const all = [
      ...new Set(
        params
          .getAll(facet)
          .map((value) => value.trim())
          .filter(Boolean),
      ),
    ];
    if (all.length > MOST_VALUES) {
      const what = `Of ${FACETS[facet].label.toLowerCase()} only the first ${MOST_VALUES} values count.`;
      mistakes.push({ typed: facet, what });
    }
    const unknown: Mistake[] = [];
    const found = all.slice(0, MOST_VALUES).flatMap((value) => {
      const ids = idsOf(facet, value, vocabulary);
      if (!('mistake' in ids)) return ids;
      unknown.push({ typed: `${facet}=${value}`, what: ids.mistake });
      return [];
    });
    mistakes.push(...unknown.slice(0, MOST_SAID));
    if (unknown.length > MOST_SAID) {
      const what = `Nor are there ${unknown.length - MOST_SAID} other values of ${FACETS[facet].label.toLowerCase()} that were asked for.`;
      mistakes.push({ typed: facet, what });
    }
    if (found.length > 0) state = { ...state, facets: { ...state.facets, [facet]: [...new Set(found)] } };
  }
  for (const id of FILTER_IDS) {
    const text = (params.get(id) ?? '').trim();
    if (text === '' || FILTERS[id].fromAddress(text) !== undefined) continue;
    const value = FILTERS[id].parse(text);
    if (value !== undefined) state = { ...state, [id]: value };
    else mistakes.push(notRead(id, text));
  }
  return { state, mistakes };
}

function idsOf(
  facet: FacetId,
  value: string,
  vocabulary: Vocabulary,
): readonly string[] | { readonly mistake: string } {
  if (vocabulary[facet]?.some(({ id }) => id === value)) return [value];
  return parseFacetValues(facet, shortened(value), vocabulary);
}

function notRead(id: FilterId, text: string): Mistake {
  const typed = `${id}=${shortened(text)}`;
  return { typed, what: `“${typed}” in the address cannot be read. ${FILTERS[id].mistake}` };
}

function shortened(text: string): string {
  return text.length <= LONGEST_SAID ? text : `${text.slice(0, LONGEST_SAID).replace(/[\ud800-\udbff]$/, '')}…`;
}

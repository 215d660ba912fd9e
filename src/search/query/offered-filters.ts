import type { Vocabulary } from './facet-values.ts';
import { lexQuery } from './lex-query.ts';
import type { SearchState } from './search-state.ts';
import { sizeWish, type Wish } from './size-wish.ts';
import { areaWish, isGeneric, RELEASES, releaseWish, yearWish } from './wishes.ts';

/** A search with filters in the place of words that say the same. */
export interface OfferedFilters {
  /** The filters as they are typed: `params:7b area:code code:yes`. */
  readonly label: string;
  readonly state: SearchState;
}

/**
 * Finds wishes among the words of a search that filters can hold: sizes, what is released, years, and a task area where it
 * stands by itself beside one of them.
 * @param current the search; what is filtered already is not offered again
 * @param vocabulary values of the facets
 * @returns all such filters together first, then each alone if there are several; none where operators or quotes say more.
 *   Whether they leave any paper is for those to find out who can search.
 */
export function offeredFilters(current: SearchState, vocabulary: Vocabulary): readonly OfferedFilters[] {
  const lexemes = lexQuery(current.words);
  if (lexemes.some(({ kind }) => kind !== 'word')) return [];
  const words = lexemes.map(({ raw }) => raw);
  const lower = words.map((word) => word.toLowerCase().replace(/[,.;:?!]+$/, ''));
  const taken = new Set<number>();
  const wishes: Wish[] = [];
  const add = (wish: Wish | undefined) => {
    if (!wish || wish.words.some((at) => taken.has(at))) return;
    wishes.push(wish);
    for (const at of wish.words) taken.add(at);
  };
  for (const kind of RELEASES) if (!current.facets[kind]) add(releaseWish(lower, kind, vocabulary));
  if (!current.years) add(yearWish(lower));
  if (!current.params) add(sizeWish(lower));
  if (wishes.length > 0 && !current.facets.area) add(areaWish(lower, taken, vocabulary));
  const order = ['params', 'area', 'code', 'models', 'data', 'year'];
  wishes.sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));
  const all = offer(wishes);
  return wishes.length === 0 ? [] : [all, ...(wishes.length > 1 ? wishes.map((wish) => offer([wish])) : [])];

  function offer(chosen: readonly Wish[]): OfferedFilters {
    const gone = new Set(chosen.flatMap((wish) => wish.words));
    const left = words.flatMap((word, at) => (gone.has(at) ? [] : [{ word, text: lower[at] ?? '' }]));
    // “models” alone asks for nothing.
    const rest = left.every(({ text }) => isGeneric(text)) ? [] : left.map(({ word }) => word);
    return {
      label: chosen.map(({ label }) => label).join(' '),
      state: chosen.reduce((state, wish) => wish.apply(state), { ...current, words: rest.join(' '), page: 1 }),
    };
  }
}

function keyOf({ label }: Wish): string {
  return label.split(':')[0] ?? '';
}

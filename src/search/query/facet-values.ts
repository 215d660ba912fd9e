import { FACETS, NOT_STATED, type FacetId } from '../../catalogue/model/facet.ts';
import type { FacetDefinition } from '../../catalogue/model/facet-definition.ts';

/** A field that the catalogue declares, as far as search knows it. */
export interface DeclaredFilter {
  readonly id: string;
  readonly label: string;
  readonly kind: 'quantity' | 'terms';
}

/** The values that a facet has, by id and by name; and the fields that the catalogue declares. */
export type Vocabulary = Readonly<
  Partial<Record<FacetId, readonly { readonly id: string; readonly label: string }[]>>
> & {
  readonly declared?: readonly DeclaredFilter[];
};

/**
 * Reads values of a facet by id or name, or by the beginning of either if only one begins so; several are joined by commas.
 * @param typed what stands after the name of the facet and a colon: `code,reasoning`
 * @returns their ids, or what is wrong with them, said to the reader
 */
export function parseFacetValues(
  facet: FacetId,
  typed: string,
  vocabulary: Vocabulary,
): readonly string[] | { readonly mistake: string } {
  const { query }: FacetDefinition = FACETS[facet];
  const shorthand = unquoted(typed).toLowerCase();
  if (query?.shorthands && Object.hasOwn(query.shorthands, shorthand)) return query.shorthands[shorthand] ?? [];
  const known = [...(vocabulary[facet] ?? [])];
  if (!known.some(({ id }) => id === NOT_STATED)) known.push({ id: NOT_STATED, label: 'Not stated' });
  const names = ((query?.normalize?.(typed) ?? typed).match(/(?:"[^"]*"?|[^",])+/g) ?? []).map(plain).filter(Boolean);
  const ids = (values: Vocabulary[FacetId] = []) => values.map(({ id }) => id);
  if (names.length === 0) {
    return { mistake: `It is not said which ${facet}. It is one of ${ids(known).join(', ')}.` };
  }
  const found: string[] = [];
  for (const name of names) {
    const exact = known.find(({ id, label }) => plain(id) === name || plain(label) === name);
    const starting = known.filter(({ id, label }) => plain(id).startsWith(name) || plain(label).startsWith(name));
    const match = exact ?? (starting.length === 1 ? starting[0] : undefined);
    if (!match) {
      const possible = ids(starting.length > 0 ? starting : known).join(', ');
      return { mistake: `There is no ${facet} “${name}”. It is one of ${possible}.` };
    }
    found.push(match.id);
  }
  return found;
}

/** @returns the text without quotation marks, which only hold words together */
export function unquoted(text: string): string {
  return text.replaceAll('"', '').trim();
}

/** @returns the text as values are compared */
export function plain(name: string): string {
  return unquoted(name).toLowerCase().replace(/\s+/g, '-');
}

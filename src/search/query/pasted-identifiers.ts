import { readIdentifier, type Identifier } from '../../catalogue/model/identifier.ts';

/** More are a list of papers, which is not what the box is for. */
const MOST = 20;

/**
 * Finds arXiv ids, DOIs and addresses of papers among words, as they are pasted.
 * @param typed the text of the search box
 * @returns the papers that are named, each once, and the words that are left
 */
export function identifiersIn(typed: string): { readonly identifiers: readonly Identifier[]; readonly rest: string } {
  const found = new Map<string, Identifier>();
  const rest: string[] = [];
  for (const token of typed.match(/\S+/g) ?? []) {
    const identifier = found.size < MOST ? readIdentifier(token) : undefined;
    if (!identifier) {
      rest.push(token);
      continue;
    }
    found.set(identifier.id, identifier);
    // In `arXiv: 2305.14314` the register stands by itself.
    if (/^[([]*(?:arxiv|doi):?$/i.test(rest.at(-1) ?? '')) rest.pop();
  }
  return { identifiers: [...found.values()], rest: rest.join(' ') };
}

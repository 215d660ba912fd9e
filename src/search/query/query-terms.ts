import { QUERY_STOP_WORDS } from '../../catalogue/text/stop-words.ts';
import { parseTree, type QueryNode } from './query-tree.ts';

/** The words of a query, before anything is looked up, whatever joins them. */
export interface QueryWords {
  /** Single words in lower case, in order. */
  readonly terms: readonly string[];
  /** Texts in quotes, and what the title must have. */
  readonly phrases: readonly string[];
  /** Words and texts that must not occur. */
  readonly excluded: readonly string[];
}

/**
 * @param typed words with quotes and minus signs, as in `SearchState.words`
 * @returns what they are; if all of them are stop words they count as words
 */
export function parseWords(typed: string): QueryWords {
  const found = { terms: [] as string[], phrases: [] as string[], excluded: [] as string[] };
  const { tree } = parseTree(typed);
  if (tree) collect(tree, found, false);
  return found;
}

/** @returns whether a word is too common to tell papers apart */
export function isStopWord(word: string): boolean {
  return QUERY_STOP_WORDS.has(word);
}

function collect(node: QueryNode, found: Record<keyof QueryWords, string[]>, isOut: boolean): void {
  if (node.kind === 'words') for (const term of node.terms) found[isOut ? 'excluded' : 'terms'].push(term);
  else if (node.kind === 'phrase' || node.kind === 'word') found[isOut ? 'excluded' : 'phrases'].push(node.text);
  else if (node.kind === 'not') collect(node.node, found, !isOut);
  else for (const child of node.nodes) collect(child, found, isOut);
}

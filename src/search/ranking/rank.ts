import type { Wording } from '../index/lexicon-data.ts';
import type { TableSize } from '../index/search-table.ts';
import { parseTree, type QueryNode } from '../query/query-tree.ts';
import type { FoundByMeaning } from '../meaning/find-by-meaning.ts';
import { evaluate, type Evaluated } from './evaluate-query.ts';
import type { NameSources } from './find-names.ts';
import { rankWords, type RankedWords } from './rank-words.ts';
import type { TextLookup } from './text-lookup.ts';

/** How well papers fit what was typed, and what that was taken for. */
export interface Relevance
  extends Evaluated, Pick<RankedWords, 'queryTerms' | 'having' | 'sizeTerms' | 'areas' | 'names'> {
  /** Texts that must stand so. */
  readonly phrases: readonly string[];
  /** What was found by the meaning of words, for each group of them that needed it. */
  readonly meanings: readonly FoundByMeaning[];
}

export interface RelevanceSources extends TextLookup, NameSources {
  readonly sizes: readonly (readonly TableSize[])[];
  /** Papers whose words mean what these do; undefined if not enough is known of them. */
  readonly byMeaning: (words: readonly string[]) => Promise<FoundByMeaning | undefined>;
  /** What readers say for the terms of a field; loaded only where it is needed. */
  readonly wordings: () => Promise<readonly Wording[]>;
  /** Task areas of each paper, the primary first. */
  readonly areas: readonly (readonly string[])[];
}

const NOTHING_ASKED: Evaluated = { scores: undefined, banned: new Set(), near: new Set() };

/**
 * Ranks the papers for what a reader typed.
 * @param typed words with quotes, operators and minus signs, as in `SearchState.words`
 */
export async function rank(typed: string, sources: RelevanceSources): Promise<Relevance> {
  const { tree } = parseTree(typed);
  const ranked: RankedWords[] = [];
  const evaluated =
    tree &&
    (await evaluate(tree, {
      papers: sources.sizes.length,
      async words(words) {
        const found = await rankWords(words, sources);
        ranked.push(found);
        return found;
      },
      every: async (terms) => {
        const found = await Promise.all(terms.map(sources.strictly));
        const [first = new Map<number, number>(), ...others] = found;
        return new Set([...first.keys()].filter((place) => others.every((scores) => scores.has(place))));
      },
      phrase: (text, field) => (field ? sources.inTitle(text) : sources.lookup(`"${text}"`)),
      word: (text) => sources.inTitle(text),
    }));
  return {
    ...(evaluated ?? NOTHING_ASKED),
    queryTerms: ranked.flatMap(({ queryTerms }) => queryTerms),
    having: ranked.flatMap(({ having }) => having),
    sizeTerms: ranked.flatMap(({ sizeTerms }) => sizeTerms),
    areas: ranked.flatMap(({ areas }) => areas),
    names: ranked.flatMap(({ names }) => names),
    phrases: tree ? phrasesOf(tree) : [],
    meanings: ranked.flatMap(({ meaning }) => meaning ?? []),
  };
}

function phrasesOf(node: QueryNode): readonly string[] {
  if (node.kind === 'phrase' || node.kind === 'word') return [node.text];
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(phrasesOf) : [];
}

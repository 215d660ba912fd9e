import type { QueryNode, TypedWords } from '../query/query-tree.ts';
import { highest, sum, type Scores } from './scores.ts';

/** Papers, by their places. */
type Places = Pick<ReadonlySet<number>, 'has' | 'keys'>;

/** Papers that fit, and those of them that were found with a wider net. */
export interface Found {
  readonly scores: Scores;
  readonly near: ReadonlySet<number>;
}

/** What finds papers for the leaves of a query. */
export interface LeafEvaluators {
  /** How many papers there are: their places go from 0 to one less. */
  readonly papers: number;
  /** Papers that fit words side by side, of which not all need be there. */
  readonly words: (words: TypedWords) => Promise<Found>;
  /** Papers that have every one of the words. */
  readonly every: (terms: readonly string[]) => Promise<Places>;
  /** Papers that have the text just so, in the title if that is said. */
  readonly phrase: (text: string, field: 'title' | undefined) => Promise<Scores>;
  /** Papers that have a word in the title. */
  readonly word: (text: string, field: 'title') => Promise<Scores>;
}

export interface Evaluated {
  /** How well papers fit, without those that are banned; undefined if nothing is asked for but what must not be there. */
  readonly scores: Scores | undefined;
  /** Papers that have what must not be there. */
  readonly banned: ReadonlySet<number>;
  /** Papers among the scores that fit less than all of what is asked for. */
  readonly near: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Finds the papers for a query. What stands side by side adds up: of words the more the better; quotes, titles and groups
 * must hold, and papers that lack all the words beside them are near, if others have some. Of what `OR` joins the best
 * counts.
 * @param tree what is asked for
 * @param leaves finds the papers for words and phrases
 */
export async function evaluate(tree: QueryNode, leaves: LeafEvaluators): Promise<Evaluated> {
  switch (tree.kind) {
    case 'words':
      return { ...(await leaves.words(tree)), banned: NONE };
    case 'phrase':
      return { scores: await leaves.phrase(tree.text, tree.field), banned: NONE, near: NONE };
    case 'word':
      return { scores: await leaves.word(tree.text, tree.field), banned: NONE, near: NONE };
    case 'not':
      return { scores: undefined, banned: await matching(tree.node, leaves), near: NONE };
    case 'or':
      return either(await Promise.all(tree.nodes.map((node) => evaluate(node, leaves))), leaves.papers);
    case 'and':
      return together(
        await Promise.all(
          tree.nodes.map(async (node) => ({ ...(await evaluate(node, leaves)), isSoft: node.kind === 'words' })),
        ),
      );
  }
}

function together(parts: readonly (Evaluated & { readonly isSoft: boolean })[]): Evaluated {
  const banned = new Set(parts.flatMap((part) => [...part.banned]));
  const scored = parts.flatMap(({ scores, near, isSoft }) => (scores ? [{ scores, near, isSoft }] : []));
  const required = scored.filter(({ isSoft }) => !isSoft);
  const soft = scored.filter(({ isSoft }) => isSoft);
  const first = (required[0] ?? soft[0])?.scores;
  if (!first) return { scores: undefined, banned, near: NONE };
  const isIn = (place: number) => !banned.has(place) && required.every(({ scores }) => scores.has(place));
  const places = [...first.keys()].filter(isIn);
  const all = sum(scored.map(({ scores }) => scores));
  const lacks = (place: number) => soft.some(({ scores, near }) => !scores.has(place) || near.has(place));
  const isNear = (place: number) => required.some(({ near }) => near.has(place)) || lacks(place);
  const near = places.filter(isNear);
  const isRelative = required.length > 0 && near.length === places.length;
  return {
    scores: new Map(places.map((place) => [place, all.get(place) ?? 0])),
    banned,
    near: isRelative ? NONE : new Set(near),
  };
}

/** A paper is left out of all if it fits none of them; one that is only not left out fits, with no score. */
function either(parts: readonly Evaluated[], papers: number): Evaluated {
  const scored = parts.flatMap(({ scores }) => (scores ? [scores] : []));
  const open = parts.filter(({ scores }) => !scores);
  const rest = open.map(({ banned }) => new Map(without(banned, papers).map((place) => [place, 0])));
  const scores = highest([...scored, ...rest]);
  const fits = (part: Evaluated, place: number) =>
    part.scores ? part.scores.has(place) && !part.near.has(place) : !part.banned.has(place);
  return {
    scores,
    banned: NONE,
    near: new Set([...scores.keys()].filter((place) => !parts.some((part) => fits(part, place)))),
  };
}

/** Papers that have all of what a node asks for. */
async function matching(node: QueryNode, leaves: LeafEvaluators): Promise<ReadonlySet<number>> {
  switch (node.kind) {
    case 'words':
      return new Set((await leaves.every(node.terms)).keys());
    case 'phrase':
      return new Set((await leaves.phrase(node.text, node.field)).keys());
    case 'word':
      return new Set((await leaves.word(node.text, node.field)).keys());
    case 'not':
      return new Set(without(await matching(node.node, leaves), leaves.papers));
    case 'or':
      return new Set((await allMatching(node.nodes, leaves)).flatMap((places) => [...places]));
    case 'and': {
      const [first = NONE, ...others] = await allMatching(node.nodes, leaves);
      return new Set([...first].filter((place) => others.every((places) => places.has(place))));
    }
  }
}

function allMatching(nodes: readonly QueryNode[], leaves: LeafEvaluators): Promise<ReadonlySet<number>[]> {
  return Promise.all(nodes.map((node) => matching(node, leaves)));
}

function without(places: ReadonlySet<number>, papers: number): number[] {
  return Array.from({ length: papers }, (_, place) => place).filter((place) => !places.has(place));
}

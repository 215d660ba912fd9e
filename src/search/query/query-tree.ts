import { lexQuery, type Lexeme } from './lex-query.ts';
import { phraseWords } from './phrase-words.ts';
import { unquoted } from './facet-values.ts';
import type { Mistake } from './mistake.ts';
import { joinSigns, tellingTerms, termsOf, withoutStopWords } from './split-terms.ts';

/** Words side by side, in lower case. */
export interface TypedWords {
  /** Those that tell papers apart, or all if none does. */
  readonly terms: readonly string[];
  /** All that were typed: `An Yang` is a name. */
  readonly typed: readonly string[];
}

/** What the words of a search ask for. */
export type QueryNode =
  /** The more of the words a paper has, the better it fits. */
  | ({ readonly kind: 'words' } & TypedWords)
  /** Words that must stand just so, hyphens aside; in the title, if that is said. */
  | { readonly kind: 'phrase'; readonly text: string; readonly field?: 'title' }
  /** A word that must stand in the title. */
  | { readonly kind: 'word'; readonly text: string; readonly field: 'title' }
  /** A paper that fits one of them fits. */
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] }
  /** A paper fits that has all that is required: everything but words. */
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  /** What must not be there. */
  | { readonly kind: 'not'; readonly node: QueryNode };

export interface QueryTree {
  /** Undefined if nothing is asked for. */
  readonly tree: QueryNode | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Parentheses within parentheses beyond so many are left out. */
const DEEPEST = 20;

/** A group that is still open. */
interface Group {
  /** What stands between its `OR`s; the last is being read. */
  readonly branches: QueryNode[][];
  /** Whether a `NOT` stands before it. */
  readonly isNot: boolean;
}

/**
 * Reads the words of a search. Words side by side are one node; `OR` parts all that stands on its two sides; what is left
 * out (`NOT`, `-`) is left out of all of its group; parentheses without an operator change nothing.
 * @param typed words as in `SearchState.words`
 * @returns what they ask for, and what is wrong with them; it is read as well as it can be, whatever it is
 */
export function parseTree(typed: string): QueryTree {
  const mistakes = new Map<string, Mistake>();
  const say = (typed: string, what: string) => void mistakes.set(what, { typed, what });
  const groups: Group[] = [{ branches: [[]], isNot: false }];
  let isNot = false;
  /** Groups that are open but too deep to be read as such. */
  let tooDeep = 0;
  const group = () => groups.at(-1) ?? { branches: [[]], isNot: false };
  const branch = () => group().branches.at(-1) ?? [];
  const place = (nodes: readonly QueryNode[]) => {
    if (nodes.length === 0) return;
    for (const node of isNot ? [negated(joined(nodes))] : nodes) branch().push(node);
  };
  const endsWithOperator = () => {
    if (isNot) say('NOT', '“NOT” and “-” leave out what comes after them; nothing does.');
    isNot = false;
  };
  const close = () => {
    endsWithOperator();
    const { branches, isNot: wasNot } = groups.pop() ?? group();
    if (branches.length > 1 && branches.at(-1)?.length === 0) say('OR', OR_ALONE);
    if (branches.every((nodes) => nodes.length === 0)) say('()', 'There is nothing between two parentheses.');
    isNot = wasNot;
    const nodes = grouped(branches);
    // Kept together, so that what is left out of the group is not left out of what the group is a part of.
    place(nodes.length > 1 && nodes.some(isOut) ? [{ kind: 'and', nodes }] : nodes);
    isNot = false;
  };
  for (const lexeme of joinSigns(lexQuery(typed))) {
    if (lexeme.kind === 'open') {
      if (groups.length > DEEPEST) tooDeep++;
      else groups.push({ branches: [[]], isNot });
      if (tooDeep === 0) isNot = false;
      else say('(', `Only ${DEEPEST} parentheses can be within one another; the others were left out.`);
    } else if (lexeme.kind === 'close') {
      if (tooDeep > 0) tooDeep--;
      else if (groups.length > 1) close();
      else say(')', 'A parenthesis is closed that was not opened; it was left out.');
    } else if (lexeme.kind === 'or') {
      endsWithOperator();
      if (branch().length === 0) say('OR', OR_ALONE);
      else group().branches.push([]);
    } else if (lexeme.kind === 'not') {
      isNot = !isNot;
    } else if (lexeme.kind !== 'and') {
      place(leavesOf(lexeme, isNot));
      isNot = false;
    }
  }
  if (groups.length > 1 || tooDeep > 0) say('(', 'A parenthesis is not closed; it was closed at the end.');
  while (groups.length > 1) close();
  endsWithOperator();
  const { branches } = group();
  if (branches.length > 1 && branches.at(-1)?.length === 0) say('OR', OR_ALONE);
  const nodes = grouped(branches);
  return { tree: nodes.length > 0 ? telling(joined(nodes)) : undefined, mistakes: [...mistakes.values()] };
}

const OR_ALONE = '“OR” stands between two things of which one is enough; here one is missing.';

function leavesOf(lexeme: Lexeme, isNot: boolean): readonly QueryNode[] {
  const { kind, value, key, raw } = lexeme;
  const isTitle = kind === 'field' && key === 'title';
  if (kind === 'phrase' || isTitle) {
    const text = kind === 'phrase' ? value.trim() : unquoted(value);
    const [word, ...others] = phraseWords(text);
    if (word === undefined) return [];
    if (!isTitle) return [{ kind: 'phrase', text }];
    return [
      others.length > 0 ? { kind: 'phrase', text, field: 'title' } : { kind: 'word', text: word, field: 'title' },
    ];
  }
  const terms = termsOf(raw);
  if (terms.length === 0) return [];
  return isNot && terms.length > 1 && kind === 'word'
    ? [{ kind: 'phrase', text: raw }]
    : [{ kind: 'words', terms, typed: terms }];
}

/** What a group asks for, as nodes that stand side by side; several of them are to be kept together by `joined`. */
function grouped(all: readonly (readonly QueryNode[])[]): readonly QueryNode[] {
  const branches = all.filter((nodes) => nodes.length > 0);
  if (branches.length < 2)
    return merged((branches[0] ?? []).flatMap((node) => (node.kind === 'and' ? node.nodes : [node])));
  const out = branches.flatMap((nodes) => (nodes.every(isOut) ? [] : nodes.filter(isOut)));
  const nodes = branches.map((nodes) => joined(nodes.every(isOut) ? nodes : nodes.filter((node) => !isOut(node))));
  const or: QueryNode = { kind: 'or', nodes };
  return out.length > 0 ? [{ kind: 'and', nodes: [or, ...out] }] : [or];
}

function isOut({ kind }: QueryNode): boolean {
  return kind === 'not';
}

/** Words that stand apart are one node all the same, where the first of them stand. */
function merged(nodes: readonly QueryNode[]): readonly QueryNode[] {
  const words = nodes.flatMap((node) => (node.kind === 'words' ? [node] : []));
  const [terms, typed] = [words.flatMap((node) => node.terms), words.flatMap((node) => node.typed)];
  const first = nodes.findIndex(({ kind }) => kind === 'words');
  return nodes.flatMap((node, index): readonly QueryNode[] => {
    if (node.kind !== 'words') return [node];
    return index === first ? [{ kind: 'words', terms, typed }] : [];
  });
}

function joined(nodes: readonly QueryNode[]): QueryNode {
  const all = merged(nodes);
  const [only] = all;
  return only && all.length === 1 ? only : { kind: 'and', nodes: all };
}

function negated(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.node : { kind: 'not', node };
}

/** Without words that tell nothing, where others do. */
function telling(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'words':
      return { ...node, terms: tellingTerms(node.terms) };
    case 'not':
      return { kind: 'not', node: telling(node.node) };
    case 'or':
      return { kind: 'or', nodes: node.nodes.map(telling) };
    case 'and': {
      const others = node.nodes.some(({ kind }) => kind !== 'words' && kind !== 'not');
      return joined(
        node.nodes.map(telling).flatMap((child) => {
          const isEmpty = child.kind === 'words' && others && withoutStopWords(child.terms).length === 0;
          return isEmpty ? [] : [child];
        }),
      );
    }
    default:
      return node;
  }
}

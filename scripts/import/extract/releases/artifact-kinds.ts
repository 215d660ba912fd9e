import { ARTIFACT_KINDS, type ArtifactKind } from '../../../../src/catalogue/model/paper.ts';
import type { Tags } from './alphabet.ts';
import type { Item } from './noun-groups.ts';

export type Kinds = ReadonlySet<ArtifactKind>;
export const NOTHING: Kinds = new Set();

/** What a list of noun groups offers. */
export interface NamedKinds {
  readonly kinds: Kinds;
  /** It names something that is neither code nor model nor data, such as a video. */
  readonly other: boolean;
}

/** Which noun groups of a list count: every one, those that are not of others, or those that are called open. */
export type Counting = 'all' | 'ours' | 'open';

/**
 * Reads what a list of noun groups offers. What follows a preposition tells about the noun before it, until the list
 * goes on: `the code of X and the weights of Y` offers code and models, `code for dataset generation` code alone.
 * @param list the items of a subject or an object
 */
export function namedKinds(list: readonly Item[], counting: Counting = 'all'): NamedKinds {
  const kinds = new Set<ArtifactKind>();
  let other = false;
  let everything = false;
  let counts = true;
  // Whether the last noun stands for what follows it: `a suite of models`.
  let stands = true;
  const brackets: boolean[] = [];
  for (const [i, { tags }] of list.entries()) {
    if (tags.has('LEFT')) {
      brackets.push(counts || stands);
      counts = stands;
    } else if (tags.has('RIGHT')) counts = brackets.pop() ?? counts;
    else if (!tags.has('NG')) {
      const outside = counting !== 'open' && (brackets.at(-1) ?? true);
      counts = goesOn(list, i, counts, stands, outside);
    } else if (counts) {
      stands = tags.has('GROUP') || tags.has('WHOLE');
      const kind = kindOf(tags);
      if (tags.has('WHOLE') && tags.has('ALL')) everything = true;
      else if (tags.has('MATERIAL')) other = true;
      else if (kind && isCounted(tags, counting)) for (const one of kindsOf(kind, tags)) kinds.add(one);
      else if (!kind && tags.has('OTHER')) other = true;
    }
  }
  return { kinds: everything && !kinds.size && counting !== 'open' ? EVERYTHING : kinds, other };
}

/** Whether a noun behind this word counts. */
function goesOn(list: readonly Item[], i: number, counts: boolean, stands: boolean, outside: boolean): boolean {
  const tags = list[i]?.tags ?? NONE;
  const before = list[i - 1]?.tags ?? NONE;
  if (tags.has('TO')) return before.has('ACCESS') || list[i + 1]?.tags.has('DOWNLOAD') === true;
  if (tags.has('SUCH')) return outside || stands;
  if (LISTING.some((tag) => tags.has(tag))) return counts || outside;
  if (tags.has('AND')) return counts || (outside && listsArtifact(list, i + 1));
  if (tags.has('BESIDE')) {
    return before.has('ALONG') || before.has('COMMA') || before.has('PAGE') || (counts && isTheArtifact(list[i + 1]));
  }
  if (tags.has('AS')) return before.has('WELL') || before.has('SUCH') || list[i + 1]?.tags.has('WELL') === true;
  if (tags.has('WELL') || tags.has('ALONG')) return counts;
  if (tags.has('OF')) return stands;
  if (tags.has('PREPOSITION') || tags.has('CLAUSE') || tags.has('BEHIND') || tags.has('ED') || tags.has('ING'))
    return false;
  return counts;
}

/** `Code with the trained model` is both; `a corpus with labels` is one. */
function isTheArtifact(item: Item | undefined): boolean {
  return (
    item !== undefined && ['OURS', 'THE', 'ALL'].some((tag) => item.tags.has(tag)) && kindOf(item.tags) !== undefined
  );
}

/** In `for training on a cluster and the data` the list goes on; in `for four datasets and four models` it does not. */
function listsArtifact(list: readonly Item[], from: number): boolean {
  const next = list[from]?.tags;
  const last = list[from - 2]?.tags;
  if (next?.has('BARE') === true && last?.has('BARE') === true && kindOf(last) !== undefined) return false;
  const behind = list[from + 1]?.tags;
  if (!next?.has('NG') || next.has('THEIRS')) return false;
  return kindOf(next) !== undefined || (behind?.has('OF') === true && next.has('GROUP'));
}

function isCounted(tags: Tags, counting: Counting): boolean {
  return counting === 'all' || (counting === 'open' ? tags.has('OPEN') : !tags.has('THEIRS'));
}

function kindOf(tags: Tags): ArtifactKind | undefined {
  const named = ARTIFACT_KINDS.find((kind) => tags.has(kind.toUpperCase()));
  // Of a method of theirs that is open, the authors give the code.
  return named ?? (tags.has('METHOD') && tags.has('OPEN') && tags.has('OURS') ? 'code' : undefined);
}

/** `Fully open` models come with the code and the data that made them. */
function kindsOf(kind: ArtifactKind, tags: Tags): Kinds {
  return kind === 'models' && tags.has('FULLY') ? EVERYTHING : new Set([kind]);
}

const LISTING = ['COMMA', 'SEMICOLON', 'COLON', 'SLASH', 'DASH'];
const NONE: Tags = new Set();
const EVERYTHING: Kinds = new Set(ARTIFACT_KINDS);

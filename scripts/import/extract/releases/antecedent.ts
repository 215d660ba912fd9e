import type { Item } from './noun-groups.ts';
import { type Kinds, NOTHING, namedKinds } from './artifact-kinds.ts';

/**
 * What a pronoun or a relative clause speaks of.
 * @param earlier the items before it
 * @param how `introduced`: only what the authors bring (`we present X, which …`); `mentioned`: also what the words call
 *   `this dataset` or `our model`
 */
export function antecedent(earlier: readonly Item[], how: 'introduced' | 'mentioned'): Kinds {
  const at = earlier.findIndex(({ tags }) => !tags.has('ING') && MADE.some((tag) => tags.has(tag)));
  const introduced = at < 0 ? NOTHING : namedKinds(earlier.slice(at + 1, at + 24)).kinds;
  if (introduced.size || how === 'introduced') return introduced;
  const mentions = earlier.filter(({ tags }) => tags.has('NG') && (tags.has('THE') || tags.has('OURS')));
  return mentions.map((mention) => namedKinds([mention]).kinds).findLast((kinds) => kinds.size) ?? NOTHING;
}

/** Verbs whose object is the authors' own. */
const MADE = ['CREATE', 'RELEASE', 'PRODUCE'];

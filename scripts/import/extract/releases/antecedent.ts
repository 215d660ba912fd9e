import type { Item } from './noun-groups.ts';
import { type Kinds, NOTHING, namedKinds } from './artifact-kinds.ts';

/**
 * What a pronoun or a relative clause speaks of.
 * @param earlier the items before it
 * @param how `introduced`: only what the authors bring (`we present X, which …`); `mentioned`: also what the words call
 *   `this dataset` or `our model`; `nearest`: whatever was named last
 */
export function antecedent(earlier: readonly Item[], how: 'introduced' | 'mentioned' | 'nearest'): Kinds {
  const at = earlier.findIndex(({ tags }) => !tags.has('ING') && MADE.some((tag) => tags.has(tag)));
  const introduced = at < 0 ? NOTHING : namedKinds(earlier.slice(at + 1, at + 24)).kinds;
  if (introduced.size || how === 'introduced') return introduced;
  const near = how === 'nearest' ? earlier.slice(-NEAR) : earlier;
  const mentions = near.filter(
    ({ tags }) => tags.has('NG') && (how === 'nearest' || tags.has('THE') || tags.has('OURS')),
  );
  return mentions.map((mention) => namedKinds([mention]).kinds).findLast((kinds) => kinds.size) ?? NOTHING;
}

/** Verbs whose object is the authors' own. */
const MADE = ['CREATE', 'RELEASE', 'PRODUCE'];
/** How many items away the last thing named may be. */
const NEAR = 14;

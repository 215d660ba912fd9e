import { activeClaim } from './active-claims.ts';
import type { ArtifactNames } from './artifact-nouns.ts';
import type { Claim } from './claim.ts';
import { passiveClaim } from './passive-claims.ts';
import type { Word } from '../passage/tokens.ts';

/**
 * Finds what the authors say they release: actively (`we release X`, `we make X public`) or passively (`X is
 * available`, `X can be found at`). What others released, and what is merely used, is left out.
 * @param sentence its words, addresses masked
 * @param names kinds of the names that the paper gives
 * @returns the claims in order; they do not overlap
 */
export function releaseClaims(sentence: readonly Word[], names: ArtifactNames): Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  for (let i = 0; i < sentence.length; i++) {
    const claim = activeClaim(sentence, i, from, names) ?? passiveClaim(sentence, i, from, names);
    if (!claim) continue;
    claims.push(claim);
    from = claim.to;
    i = Math.max(i, claim.to - 1);
  }
  return claims;
}

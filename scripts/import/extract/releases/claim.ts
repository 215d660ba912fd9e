import type { Offer } from './offers.ts';
import { type Word, wordSet } from '../passage/tokens.ts';

/** A place in a sentence that says that something is, or will be, to be had. */
export interface Claim {
  /** What is on offer, and of what kinds. */
  readonly offer: Offer;
  readonly promised: boolean;
  /** What is on offer is a pronoun, or a name of unknown kind: other words say what it is. */
  readonly vague: boolean;
  /** Word numbers: the claim is `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** @returns what a phrase offers as subject or object of a verb: a method that is open-sourced is code */
export function asOpenSourced(verb: string, phrase: readonly Word[], offer: Offer): Offer {
  if (offer.kinds.size || !verb.startsWith('open-s')) return offer;
  const text = phrase
    .slice(0, 8)
    .map((word) => word.lower)
    .join(' ');
  return METHOD.test(text) ? { kinds: new Set(['code']), other: false } : offer;
}

const METHOD =
  /^(?:(?:our|the|this|these|all) )*(?:\S+ )?(?:methods?|approach|algorithms?|systems?|work|project|solution|solver|planner)(?: |$)/;

/** Words that may stand between a verb of release and what it depends on. */
export const ADVERBS = wordSet(`publicly openly freely also further fully all both now then hereby additionally finally
  subsequently thus therefore completely already readily currently here furthermore moreover easily directly first made
  being been entirely jointly online open-source widely permissively`);

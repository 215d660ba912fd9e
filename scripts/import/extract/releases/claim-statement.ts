import { type ArtifactNames, kindOf } from './artifact-nouns.ts';
import type { Claim } from './claim.ts';
import { introduced } from './clauses.ts';
import { type Kinds, offered } from './offers.ts';
import {
  addressNumbers,
  kindsOfHost,
  namesPage,
  NOTHING,
  type OfferedLink,
  type SentenceText,
  type Statement,
} from './statement.ts';
import { type Word, wordSet } from '../passage/tokens.ts';

/**
 * @param claim a claim of the sentence
 * @param end where the next claim begins; the addresses before that belong to this one
 * @returns what the claim says, with its addresses
 */
export function claimStatement(sentence: SentenceText, claim: Claim, end: number): Statement {
  const { words, addressAt } = sentence;
  const numbers = addressNumbers(words, claim.from, Math.max(claim.to, end));
  const found = numbers.flatMap((at) => {
    const word = words[at];
    const address = word && addressAt(word);
    return address ? [{ at, address }] : [];
  });
  let kinds = claim.offer.kinds;
  if (claim.vague) kinds = meant(sentence, claim) ?? new Set(found.flatMap(({ address }) => [...kindsOfHost(address)]));
  const links: OfferedLink[] = found.map(({ at, address }, n) => {
    const start = (found[n - 1]?.at ?? claim.from - 1) + 1;
    return { address, offers: offersAt(sentence, start, at, found.length > 1, kindsOfHost(address), kinds) };
  });
  const to = Math.max(claim.to, (numbers.at(-1) ?? -1) + 1);
  const unclear = claim.vague && !kinds.size && links.length > 0;
  return { kinds, promised: claim.promised, from: claim.from, to, links, unclear };
}

/** `It is available at …`, `which we release`: what the words before spoke of. */
function meant({ words, names, before }: SentenceText, claim: Claim): Kinds | undefined {
  if (/^(?:which|that)$/.test(words[claim.from - 1]?.lower ?? '')) {
    const { kinds } = offered(introduced(words.slice(Math.max(0, claim.from - 80), claim.from - 1)), names);
    if (kinds.size) return kinds;
  }
  if (!words.slice(claim.from, claim.to).some((word) => PRONOUN.has(word.lower))) return undefined;
  const earlier = words.slice(Math.max(0, claim.from - 80), claim.from);
  const own = offered(introduced(earlier), names).kinds;
  const kinds = own.size ? own : mentioned(earlier, names);
  if (kinds.size) return kinds;
  return before.size ? before : undefined;
}

/** The last thing that the words call `this dataset` or `our model`. */
function mentioned(words: readonly Word[], names: ArtifactNames): Kinds {
  const at = words.findLastIndex((word, n) => DEMONSTRATIVE.has(words[n - 1]?.lower ?? '') && kindOf(word, names));
  const word = words[at];
  const kind = word && kindOf(word, names);
  return kind ? new Set([kind]) : NOTHING;
}

/** What is on offer at one address of several: what the words right before it name, else all that the claim names. */
function offersAt(
  { words, names }: SentenceText,
  start: number,
  at: number,
  several: boolean,
  host: Kinds,
  all: Kinds,
): Kinds {
  // A page is more than what is said to be on it; so is one with videos and details beside the code.
  if (!host.size && namesPage(words.slice(Math.max(start, at - 5), at))) return NOTHING;
  const near = offered(words.slice(start, at), names);
  if (near.other && (near.kinds.size || several)) return NOTHING;
  return near.kinds.size ? near.kinds : all;
}

const PRONOUN = wordSet('it they them these both all this');
const DEMONSTRATIVE = wordSet('this these our the');

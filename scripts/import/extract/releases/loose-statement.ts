import type { Address } from '../passage/addresses.ts';
import { CREATION, introduced } from './clauses.ts';
import { type Kinds, type Offer, offered } from './offers.ts';
import { isPromised } from './publicity.ts';
import { kindsOfHost, namesPage, NOTHING, type SentenceText, type Statement } from './statement.ts';
import { URL_WORD, type Word, wordSet } from '../passage/tokens.ts';

/**
 * Reads an address outside every claim: `Code: URL`, `(code here: URL)`, `see URL for the data`, `Project page: URL`.
 * @param at the number of the word that stands for it
 */
export function looseStatement(sentence: SentenceText, at: number, address: Address): Statement {
  const { words, names } = sentence;
  const start = labelStart(words, at);
  // `For code and videos, see URL`: the label stands behind its preposition.
  const label = words
    .slice(words[start]?.lower === 'for' ? start + 1 : start, at)
    .filter((word) => !FILLER.has(word.lower));
  const behind = words[at + 1]?.lower === 'for' ? offered(words.slice(at + 2, at + 14), names) : undefined;
  let offer = offered(label, names);
  const isBehind = !offer.kinds.size && behind !== undefined && behind.kinds.size > 0;
  if (isBehind) offer = behind;
  const to = isBehind ? Math.min(words.length, at + 14) : at + 1;
  const kinds = offer.kinds.size ? offer.kinds : unlabelledKinds(sentence, label, offer, at, start, address);
  // Nothing but code lives in a repository, unless the words say so; a person should look.
  const host = kindsOfHost(address);
  const guess = !kinds.size && !offer.other ? host : NOTHING;
  const assumed = guess.has('code') ? guess : kinds;
  return {
    kinds: assumed,
    promised: isPromised(words.slice(start, to)),
    from: start,
    to,
    links: [{ address, offers: offer.other || (!host.size && namesPage(words.slice(start, at))) ? NOTHING : assumed }],
    unclear: guess.size > 0,
  };
}

/** What an address without a label offers: `See URL`, `…, available at URL`, `NAME (URL)`. */
function unlabelledKinds(
  { words, names, before }: SentenceText,
  label: readonly Word[],
  offer: Offer,
  at: number,
  start: number,
  address: Address,
): Kinds {
  const bare = !offer.other && label.every((word) => NO_LABEL.test(word.lower));
  if (bare && before.size && start === 0) return before;
  if (bare) return kindsOfHost(address);
  const earlier = words.slice(Math.max(0, at - 100), at);
  if (label.some((word) => word.lower === 'available')) {
    const { kinds } = offered(introduced(earlier), names);
    if (kinds.size) return kinds;
  }
  const inBrackets = words[at - 1]?.lower === '(' && earlier.some((word) => CREATION.test(word.lower));
  return inBrackets ? kindsOfHost(address) : NOTHING;
}

/** Where the words before an address begin that may say what it is. */
function labelStart(words: readonly Word[], at: number): number {
  const from = Math.max(0, at - 12);
  return from + words.slice(from, at).findLastIndex((word) => BOUNDARY.has(word.lower)) + 1;
}

const BOUNDARY = wordSet(`. ; ( ) [ " — – | we ${URL_WORD}`);
const FILLER = wordSet('link links url is are page');
const NO_LABEL =
  /^(?:see|visit|at|in|on|here|github|link|url|repo|hugging|face|huggingface|:|\(|\[|\{|\\|-|–|—|\.|,|the|our|also|please|check|out|refer|to|find|us)$/;

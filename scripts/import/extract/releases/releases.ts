import type { PaperText } from '../../../../src/catalogue/model/paper.ts';
import { type Address, addresses, MASK, maskAddresses } from '../passage/addresses.ts';
import { artifactNames } from './artifact-names.ts';
import type { ArtifactNames } from './artifact-nouns.ts';
import { claimStatement } from './claim-statement.ts';
import { introduced } from './clauses.ts';
import { looseStatement } from './loose-statement.ts';
import { type Kinds, offered } from './offers.ts';
import { openInPassing, openInTitle } from './open-descriptions.ts';
import { releaseClaims } from './release-claims.ts';
import { sentences } from '../passage/sentences.ts';
import { addressNumbers, NOTHING, type OfferedLink, type SentenceText, type Statement } from './statement.ts';
import { type Word, words } from '../passage/tokens.ts';

/** Something that the paper says is, or will be, to be had. */
export interface Release {
  readonly kinds: Kinds;
  readonly status: 'linked' | 'stated' | 'promised';
  /** The words that say so: a piece of the title or of the abstract. */
  readonly evidence: string;
}

export interface Releases {
  readonly releases: readonly Release[];
  readonly links: readonly OfferedLink[];
  /** Words that offer something, of a kind that cannot be told for certain. */
  readonly unclear: readonly string[];
}

/**
 * Reads a paper for what its authors release, and where.
 * @returns every release that the title and the abstract tell of, in order, and every address with what is on offer there
 */
export function readReleases(paper: PaperText): Releases {
  const found = addresses(paper.abstract);
  const masked = maskAddresses(paper.abstract, found);
  if (!CUE.test(masked) && !CUE.test(paper.title)) return { releases: [], links: [], unclear: [] };
  const names = artifactNames({ title: paper.title, abstract: masked });
  const byStart = new Map(found.map((address) => [address.start, address]));
  const title = openInTitle(words(paper.title), names);
  const releases: Release[] = title ? [{ kinds: title, status: 'stated', evidence: paper.title }] : [];
  const unclear: string[] = [];
  const offers = new Map<Address, Kinds>();
  const parts = passages(masked);
  for (const [n, { text, start }] of parts.entries()) {
    if (!CUE.test(text)) continue;
    const list = words(text);
    const before = subjectMatter(words(parts[n - 1]?.text ?? ''), names);
    const addressAt = (word: Word): Address | undefined => byStart.get(start + word.start);
    const piece = (from: number, to: number): string =>
      paper.abstract.slice(start + (list[from]?.start ?? 0), start + (list[to - 1]?.end ?? text.length));
    for (const statement of statements({ words: list, names, before, addressAt })) {
      const { kinds, links } = statement;
      const evidence = piece(statement.from, statement.to);
      if (kinds.size) releases.push({ kinds, status: statusOf(statement), evidence });
      if (statement.unclear) unclear.push(evidence);
      for (const link of links) offers.set(link.address, link.offers);
    }
    const passing = openInPassing(list, names);
    if (passing) releases.push({ kinds: passing, status: 'stated', evidence: piece(0, list.length) });
  }
  return { releases, links: found.map((address) => ({ address, offers: offers.get(address) ?? NOTHING })), unclear };
}

/** No sentence without one of these tells of a release; most abstracts have none, and are done with here. */
const CUE = new RegExp(
  String.raw`${MASK}|releas|open|avail|publi|accessib|github|hugging ?face|download|\bcode|tool|librar|\bhere\b|online|licen`,
  'i',
);

/** What the sentence says of releases: its claims, then its addresses that no claim has. */
function statements(sentence: SentenceText): Statement[] {
  const claims = releaseClaims(sentence.words, sentence.names);
  const length = sentence.words.length;
  const claimed = claims.map((claim, n) => claimStatement(sentence, claim, claims[n + 1]?.from ?? length));
  const taken = new Set(claimed.flatMap(({ links }) => links.map(({ address }) => address)));
  const loose = addressNumbers(sentence.words, 0, length).flatMap((at) => {
    const word = sentence.words[at];
    const address = word && sentence.addressAt(word);
    return address && !taken.has(address) ? [looseStatement(sentence, at, address)] : [];
  });
  return [...claimed, ...loose];
}

function statusOf({ promised, links }: Statement): Release['status'] {
  if (promised) return 'promised';
  return links.length ? 'linked' : 'stated';
}

/** What a sentence is about, as far as a pronoun in the next one can mean it. */
function subjectMatter(list: readonly Word[], names: ArtifactNames): Kinds {
  const claimed = releaseClaims(list, names).findLast((claim) => claim.offer.kinds.size);
  return claimed ? claimed.offer.kinds : offered(introduced(list), names).kinds;
}

/** The longest text, in UTF-16 units, that is read as one sentence; abstracts without full stops would take long. */
const LONGEST_SENTENCE = 3000;

/** Sentences, cut where no prose has sentences that long. */
function passages(text: string): { text: string; start: number }[] {
  return sentences(text).flatMap((sentence) => {
    const pieces = Math.ceil(sentence.text.length / LONGEST_SENTENCE);
    return Array.from({ length: pieces }, (_, n) => ({
      text: sentence.text.slice(n * LONGEST_SENTENCE, (n + 1) * LONGEST_SENTENCE),
      start: sentence.start + n * LONGEST_SENTENCE,
    }));
  });
}

import type { Address } from '../passage/addresses.ts';
import type { ArtifactNames } from './artifact-nouns.ts';
import { linkKind } from './link-kind.ts';
import type { Kinds } from './offers.ts';
import { URL_WORD, type Word, wordSet } from '../passage/tokens.ts';

/** What a claim, or the words around an address that no claim has, tell. */
export interface Statement {
  /** What is on offer; empty where the words do not say, or offer something that is not collected. */
  readonly kinds: Kinds;
  readonly promised: boolean;
  /** Word numbers: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The addresses that the words are about, each with what is on offer there. */
  readonly links: readonly OfferedLink[];
  /** Something may be on offer, but the words do not say what. */
  readonly unclear: boolean;
}

export interface OfferedLink {
  readonly address: Address;
  readonly offers: Kinds;
}

/** A sentence, and what is needed to read it. */
export interface SentenceText {
  readonly words: readonly Word[];
  readonly names: ArtifactNames;
  /** What the sentence before was about. */
  readonly before: Kinds;
  /** The address that a masked word stands for. */
  readonly addressAt: (word: Word) => Address | undefined;
}

export const NOTHING: Kinds = new Set();

/** @returns the numbers of the masked addresses among the words `[from, to)` */
export function addressNumbers(words: readonly Word[], from: number, to: number): number[] {
  return words.slice(from, to).flatMap((word, n) => (word.lower === URL_WORD ? [from + n] : []));
}

/** @returns what an address leads to as far as its host tells */
export function kindsOfHost(address: Address): Kinds {
  const kind = linkKind(address.url, NOTHING);
  return kind === 'project' ? NOTHING : new Set([kind === 'model' ? 'models' : kind]);
}

/** @returns whether the words before an address call it a page, which is more than what is said to be on it */
export function namesPage(words: readonly Word[]): boolean {
  return words.some((word) => PAGE.has(word.lower));
}

const PAGE = wordSet('page pages website webpage site homepage');

import type { Passage } from '../passage/passage.ts';
import { MASK, type Address } from '../passage/addresses.ts';
import { itemsOf } from './grammar.ts';
import { namesOf } from './names.ts';
import type { Names } from './noun-groups.ts';
import { type Kinds, NOTHING, offered } from './offers.ts';
import { subjectMatter } from './matches.ts';
import { statements } from './statements.ts';

/** Something that the paper says is, or will be, to be had. */
export interface Release {
  readonly kinds: Kinds;
  readonly status: 'linked' | 'stated' | 'promised';
  /** The words that say so: a piece of the title or of the abstract. */
  readonly evidence: string;
  readonly inTitle: boolean;
}

export interface Releases {
  readonly releases: readonly Release[];
  /** Every address of the abstract, in order, with what is on offer there. */
  readonly links: readonly { readonly address: Address; readonly offers: Kinds }[];
  /** Words that offer something, of a kind that cannot be told for certain. */
  readonly unclear: readonly string[];
}

/** Reads a paper for what its authors release, and where: the title for what it calls open, then each sentence. */
export function readReleases({ title, abstract, names }: Passage): Releases {
  const releases: Release[] = [];
  const unclear: string[] = [];
  const offers = new Map<Address, Kinds>();
  if (CUE.test(abstract.masked) || CUE.test(title.masked)) {
    const known = namesOf(names, abstract.masked);
    const byStart = new Map(abstract.addresses.map((address) => [address.start, address]));
    const called = calledOpen(title.sentences[0]?.tokens ?? [], known);
    if (called.size) releases.push({ kinds: called, status: 'stated', evidence: title.text, inTitle: true });
    for (const [n, sentence] of abstract.sentences.entries()) {
      if (!CUE.test(sentence.text)) continue;
      const before = abstract.sentences[n - 1];
      const reading = {
        ...itemsOf(sentence.tokens, known),
        before: () => (before ? subjectMatter(itemsOf(before.tokens, known)) : NOTHING),
      };
      for (const { kinds, promised, links, start, end, unclear: vague } of statements(reading, (at) =>
        byStart.get(at),
      )) {
        const evidence = abstract.text.slice(start, end);
        if (kinds.size)
          releases.push({ kinds, status: statusOf(promised, links.length > 0), evidence, inTitle: false });
        if (vague) unclear.push(evidence);
        for (const link of links) offers.set(link.address, link.offers);
      }
    }
  }
  const links = abstract.addresses.map((address) => ({ address, offers: offers.get(address) ?? NOTHING }));
  return { releases, links, unclear };
}

function statusOf(promised: boolean, linked: boolean): Release['status'] {
  if (promised) return 'promised';
  return linked ? 'linked' : 'stated';
}

/** No sentence without one of these tells of a release; most abstracts have none, and are done with here. */
const CUE = new RegExp(
  String.raw`${MASK}|releas|open|avail|publi|accessib|github|gitlab|hugging ?face|zenodo|kaggle|pypi|download|\bhere\b|online|\burl\b|\blink\b|access to|licen|\bpip\b|repositor|\bcodes? (?:is|are)\b|coming soon|\bcodes? will|shared|deposit|distribut(?:e|ed|ing) (?:the|our|it|under)` +
    String.raw`|(?:provid|shar[ei]|offer|contribut|distribut|includ|suppl|host|upload)\w{0,9} [^.]{0,80}?(?:\bcode|script|implementation|tool|librar|package|software|notebook|communit)`,
  'i',
);

/** `NAME: An Open-Source Framework`: what a title calls open behind its colon. */
function calledOpen(title: Parameters<typeof itemsOf>[0], names: Names): Kinds {
  const { list } = itemsOf(title, names);
  const colon = list.findIndex(({ tags }, n) => n > 0 && (tags.has('COLON') || tags.has('DASH')));
  const phrase = list.slice(colon + 1);
  const first = phrase.findIndex(({ tags }) => tags.has('PREPOSITION'));
  const head = phrase.slice(0, first < 0 ? undefined : first);
  return colon > 0 && head[0]?.tags.has('NG') === true ? offered(head, 'open').kinds : NOTHING;
}

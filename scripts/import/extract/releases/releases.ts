import { MASK, type Address } from '../passage/addresses.ts';
import type { Passage, PassageSentence } from '../passage/passage.ts';
import { anyOf } from '../passage/phrase-pattern.ts';
import type { Token } from '../passage/tokens.ts';
import { itemsOf } from './grammar.ts';
import { namesOf } from './names.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Names } from './noun-groups.ts';
import { type Kinds, NOTHING, namedKinds } from './artifact-kinds.ts';
import { subjectMatter } from './matches.ts';
import { type Statement, statements } from './statements.ts';

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
  /** Every address of the paper's own in its abstract, in order, with what is on offer there. */
  readonly links: readonly { readonly address: Address; readonly kinds: Kinds }[];
  /** Words that offer something, of a kind that cannot be told for certain. */
  readonly unclear: readonly string[];
}

/** Reads a paper for what its authors release, and where: the title for what it calls open, then each sentence. */
export function readReleases({ title, abstract, names }: Passage): Releases {
  const releases: Release[] = [];
  const unclear: string[] = [];
  const kindsAt = new Map<Address, Kinds>();
  const ofOthers = new Set<Address>();
  const cues = Array.from(abstract.masked.matchAll(CUE), ({ index }) => index);
  const known = cues.length > 0 || OPEN_TITLE.test(title.text) ? namesOf(names, abstract.masked) : undefined;
  if (known) {
    const byStart = new Map(abstract.addresses.map((address) => [address.start, address]));
    const called = calledOpen(title.sentences[0]?.tokens ?? [], known);
    if (called.size) releases.push({ kinds: called, status: 'stated', evidence: title.text, inTitle: true });
    for (const [sentence, before] of sentencesWith(cues, abstract.sentences)) {
      const reading = {
        ...itemsOf(sentence.tokens, known),
        before: () => (before ? subjectMatter(itemsOf(before.tokens, known)) : NOTHING),
      };
      for (const said of statements(reading, (start) => byStart.get(start))) {
        const { kinds, links } = said;
        const evidence = abstract.text.slice(said.start, said.end);
        if (kinds.size) releases.push({ kinds, status: statusOf(said), evidence, inTitle: false });
        if (said.unclear) unclear.push(evidence);
        for (const link of links) kindsAt.set(link.address, link.kinds);
        if (said.ofOthers) for (const { address } of links) ofOthers.add(address);
      }
    }
  }
  const own = abstract.addresses.filter((address) => !ofOthers.has(address) && !isPlaceholder(address.url));
  return { releases, links: own.map((address) => ({ address, kinds: kindsAt.get(address) ?? NOTHING })), unclear };
}

/** The sentences in which a cue begins, each with the one before it. */
function sentencesWith(
  cues: readonly number[],
  sentences: readonly PassageSentence[],
): (readonly [sentence: PassageSentence, before: PassageSentence | undefined])[] {
  let next = 0;
  return sentences.flatMap((sentence, n) => {
    while ((cues[next] ?? Infinity) < sentence.start) next++;
    return (cues[next] ?? Infinity) < sentence.end ? [[sentence, sentences[n - 1]] as const] : [];
  });
}

function statusOf({ promised, links }: Statement): Release['status'] {
  if (promised) return 'promised';
  return links.some(({ address }) => !isPlaceholder(address.url)) ? 'linked' : 'stated';
}

/** No sentence without one of these tells of a release; most abstracts have none, and are done with here. */
const CUE = new RegExp(
  [
    MASK,
    anyOf(String.raw`
      releas | open | avail | publi | accessib | download | online | licen | repositor | deposit | shared | \bhere\b
      github | gitlab | hugging ?face | zenodo | kaggle | pypi | \bpip\b | \burl\b | \blink\b
      access to | coming soon | supplement | found at | accessed (?:at|in|on|via) | shar(?:es?|ed|ing) (?:our|the|all) | \bcodes? (?:is|are|will) | distribut(?:e|ed|ing) (?:the|our|it|under)`),
    anyOf('provid | giv | shar[ei] | offer | contribut | distribut | includ | suppl | host | upload') +
      String.raw`\w{0,9} [^.]{0,80}?` +
      anyOf(String.raw`\bcode | script | implementation | tool | librar | package | software | notebook | communit`),
  ].join('|'),
  'gi',
);
const OPEN_TITLE = /open|publi|free/i;

/** `NAME: An Open-Source Framework`: what a title calls open behind its colon. */
function calledOpen(title: readonly Token[], names: Names): Kinds {
  const { list } = itemsOf(title, names);
  const colon = list.findIndex(({ tags }, n) => n > 0 && (tags.has('COLON') || tags.has('DASH')));
  const phrase = list.slice(colon + 1);
  const first = phrase.findIndex(({ tags }) => tags.has('PREPOSITION'));
  const head = phrase.slice(0, first < 0 ? undefined : first);
  return colon > 0 && head[0]?.tags.has('NG') === true ? namedKinds(head, 'open').kinds : NOTHING;
}

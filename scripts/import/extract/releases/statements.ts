import type { Address } from '../passage/addresses.ts';
import { linkKind } from './link-kind.ts';
import { isToCome } from './placeholders.ts';
import { type Match, matches, type Reading } from './matches.ts';
import type { Item } from './noun-groups.ts';
import { type Kinds, NOTHING, namedKinds } from './artifact-kinds.ts';

/** What a part of a sentence says of a release. */
export interface Statement {
  /** What is on offer; empty where the words do not say, or speak of something else. */
  readonly kinds: Kinds;
  readonly promised: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The addresses that it is about, each with what is on offer there. */
  readonly links: readonly { readonly address: Address; readonly kinds: Kinds }[];
  /** Others made what is there. */
  readonly ofOthers: boolean;
  /** Something may be on offer at an address, but the words do not say what. */
  readonly unclear: boolean;
}

/** An address, and the number of the item that stands for it. */
interface Place {
  readonly at: number;
  readonly address: Address;
}

/**
 * @param addressAt the address that starts at an offset of the text
 * @returns what a sentence says of releases; each address belongs to the statement that it stands in or behind
 */
export function statements(reading: Reading, addressAt: (start: number) => Address | undefined): Statement[] {
  const found = matches(reading);
  const places = new Map<Match | undefined, Place[]>();
  let owner: Match | undefined;
  let next = 0;
  for (const [at, item] of reading.list.entries()) {
    for (let match = found[next]; match && match.from <= at; match = found[++next]) owner = match;
    const address = item.tags.has('URL') ? addressAt(item.start) : undefined;
    if (!address) continue;
    // What says nothing has only the addresses inside.
    const mine = owner?.saysNothing === true && at >= owner.to ? undefined : owner;
    const others = places.get(mine);
    if (others) others.push({ at, address });
    else places.set(mine, [{ at, address }]);
  }
  const loose = places.get(undefined) ?? [];
  return [
    ...loose.map((place) => unexplained(reading, place)),
    ...found.map((match) => statement(reading.list, match, places.get(match) ?? [])),
  ];
}

function statement(list: readonly Item[], match: Match, places: readonly Place[]): Statement {
  const { from, offer, saysNothing, ofOthers } = match;
  const vague = !saysNothing && !offer.kinds.size && !offer.other;
  const kinds = vague ? new Set(places.flatMap(({ address }) => [...kindsOfHost(address)])) : offer.kinds;
  const promised = match.promised || (!saysNothing && places.some(({ address }) => isToCome(address.url)));
  const links = places.map(({ at, address }, n) => {
    const near = list.slice((places[n - 1]?.at ?? from - 1) + 1, at);
    const named = places.length > 1 ? namedKinds(near) : { kinds, other: offer.other };
    // A page is more than what is said to be on it; so is one with videos and details beside the code. A repository is not.
    const more = saysNothing || (!kindsOfHost(address).size && (named.other || near.slice(-5).some(isPage)));
    return { address, kinds: more ? NOTHING : named.kinds.size ? named.kinds : kinds };
  });
  const to = Math.max(match.to, (places.at(-1)?.at ?? -1) + 1);
  const unclear = vague && !kinds.size && links.length > 0;
  return { kinds, promised, ...span(list, from, to), links, ofOthers, unclear };
}

/** An address that no words explain offers what the sentence before spoke of, or else what its host tells. */
function unexplained({ list, before }: Reading, { at, address }: Place): Statement {
  const from = Math.max(0, at - 12);
  const near = list.slice(from, at);
  const { kinds: named, other } = namedKinds(near);
  const host = kindsOfHost(address);
  const alone = at < 6 && !other && !near.some(({ tags }) => tags.has('VERB'));
  const earlier = alone ? before() : NOTHING;
  // Nothing but code lives in a repository, unless the words say so; a person should look.
  const kinds = earlier.size ? earlier : host.has('code') && !other ? host : NOTHING;
  return {
    kinds,
    promised: false,
    ...span(list, from, at + 1),
    links: [{ address, kinds: other || named.size ? NOTHING : kinds }],
    ofOthers: false,
    unclear: !earlier.size && !other && host.size > 0,
  };
}

/** What an address leads to as far as its host tells. */
function kindsOfHost({ url }: Address): Kinds {
  const kind = linkKind(url, NOTHING);
  return kind === 'project' ? NOTHING : new Set([kind === 'model' ? 'models' : kind]);
}

/** Where items stand in the text, without the marks around them. */
function span(list: readonly Item[], from: number, to: number): { start: number; end: number } {
  let first = from;
  let last = to - 1;
  while (first < last && isMark(list[first])) first++;
  while (last > first && isMark(list[last])) last--;
  return { start: list[first]?.start ?? 0, end: list[last]?.end ?? 0 };
}

const isPage = ({ tags }: Item): boolean => tags.has('PAGE');
const isMark = (item: Item | undefined): boolean => MARKS.some((tag) => item?.tags.has(tag));
const MARKS = ['COMMA', 'STOP', 'SEMICOLON', 'COLON', 'LEFT', 'AND', 'QUOTE'];

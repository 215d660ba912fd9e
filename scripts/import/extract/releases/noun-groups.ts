import type { ArtifactKind } from '../../../../src/catalogue/model/paper.ts';
import type { Token } from '../passage/tokens.ts';
import type { Tags } from './alphabet.ts';
import type { Lexicon } from './lexicon.ts';

/** A word, a mark, an address, or a noun group such as `our pretrained models`. */
export interface Item {
  readonly tags: Tags;
  /** Where it starts and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A name that the paper gives: of what kind it is, and whether it is the paper's own. */
export interface Meaning {
  readonly kind: ArtifactKind | undefined;
  readonly own: boolean;
}
export type Names = ReadonlyMap<string, Meaning>;

/** Whose a noun group is, as its first words tell. */
const OWNERS = ['OURS', 'THEIRS', 'ALL', 'THE', 'A', 'BARE'] as const;
const OPENNESS = [[], ['OPEN'], ['OPEN', 'FULLY']] as const;

/** The tags of noun groups by head, owner and openness; equal ones are one object. */
export interface GroupTags {
  readonly sets: readonly Tags[];
  readonly of: (head: Tags, owner: (typeof OWNERS)[number], openness: 0 | 1 | 2) => Tags;
  /** @returns what a noun stands for: those of its tags that say so */
  readonly headOf: (noun: Tags) => Tags;
}

/** Makes the tags that noun groups can have from those of the nouns. */
export function groupTags({ nounSets }: Lexicon): GroupTags {
  const sets = new Map<string, Tags>();
  const key = (head: Tags, owner: string, openness: number): string => `${[...head].join(' ')} ${owner} ${openness}`;
  for (const head of [...nounSets.values(), ...KINDS, PLAIN, NAMED, GROUP]) {
    for (const owner of OWNERS) {
      for (const [n, open] of OPENNESS.entries())
        sets.set(key(head, owner, n), new Set(['NG', ...head, owner, ...open]));
    }
  }
  return {
    sets: [...sets.values()],
    of: (head, owner, openness) => sets.get(key(head, owner, openness)) ?? PLAIN,
    headOf: (noun) => nounSets.get(noun) ?? PLAIN,
  };
}

/**
 * @param tokens the words of a sentence
 * @param tags their tags
 * @param groups where its noun groups are: pairs of word numbers `[from, to)`, in order
 * @returns the sentence with each noun group as one item
 */
export function items(
  tokens: readonly Token[],
  tags: readonly Tags[],
  groups: readonly (readonly [number, number])[],
  names: Names,
  groupTags: GroupTags,
): Item[] {
  const found: Item[] = [];
  const single = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token) found.push({ tags: tags[i] ?? PLAIN, start: token.start, end: token.end });
    }
  };
  let at = 0;
  for (const [from, to] of groups) {
    single(at, from);
    const words = tokens.slice(from, to);
    const set = tagsOfGroup(words, tags.slice(from, to), names, groupTags);
    found.push({ tags: set, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
    at = to;
  }
  single(at, tokens.length);
  return found;
}

function tagsOfGroup(words: readonly Token[], tags: readonly Tags[], names: Names, groupTags: GroupTags): Tags {
  const open = tags.findIndex(
    (set, n) =>
      set.has('OPEN') ||
      (set.has('open') && tags[n + 1]?.has('ENDED') === false) ||
      (set.has('PUBLICLY') && n < tags.length - 1),
  );
  const fully = open >= 0 && (words[open - 1]?.lower === 'fully' || words[open]?.lower === 'fully');
  return groupTags.of(
    headTags(words, tags, names, groupTags),
    ownerOf(words, tags, names),
    open < 0 ? 0 : fully ? 2 : 1,
  );
}

/** The last noun says what a group stands for, or the noun before a name (`the benchmark FooSum`) or a `suite`. */
function headTags(words: readonly Token[], tags: readonly Tags[], names: Names, groupTags: GroupTags): Tags {
  let group = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    const set = tags[i];
    if (!word || !set) break;
    const kind = set.has('NOUN') ? undefined : kindOfName(word, names);
    if (kind) return KIND_TAGS[kind];
    if (set.has('GROUP')) {
      group = true;
      continue;
    }
    if (set.has('MODELS') && SHAPES.has(words[i - 1]?.lower ?? '')) return PLAIN;
    if (set.has('NOUN')) return group && !isArtifact(set) ? GROUP : groupTags.headOf(set);
    if (!group && !set.has('NAME') && !set.has('NUMBER')) break;
    if (group && !set.has('NOUN')) break;
  }
  if (group) return GROUP;
  return words.length === 1 && tags[0]?.has('NAME') === true ? NAMED : PLAIN;
}

function ownerOf(words: readonly Token[], tags: readonly Tags[], names: Names): (typeof OWNERS)[number] {
  for (const [n, set] of tags.entries()) {
    const { lower = '' } = words[n] ?? {};
    const own = names.get(lower.replace(/'s$/, ''))?.own;
    if (set.has('OURS') || own === true) return 'OURS';
    if (set.has('THEIRS')) return 'THEIRS';
    if (lower.endsWith("'s") && set.has('NAME')) return 'THEIRS';
  }
  const first = tags[0];
  return OWNERS.find((owner) => first?.has(owner)) ?? 'BARE';
}

/** What a name stands for, as the paper or its spelling tells: `X-7B` is a model, `XBench` a benchmark. */
function kindOfName({ lower, text }: Token, names: Names): ArtifactKind | undefined {
  const told = names.get(lower)?.kind;
  if (told) return told;
  if (/(?:^|-)\d{1,5}(?:\.\d{1,3})?B$|-\d{1,5}(?:\.\d{1,3})?[BbM](?:-|$)/.test(text)) return 'models';
  if (/\p{Lu}/u.test(text) && /(?:[Bb]ench|[Bb]enchmark|[Cc]orpus|[Dd]ataset|[Pp]ile)(?:-?[vV]?\d[\d.]*)?$/.test(text))
    return 'data';
  return /.(?:toolkit|toolbox)$/i.test(text) ? 'code' : undefined;
}

/** Models of these are drawings. */
const SHAPES = new Set(['cad', 'design', 'mesh', 'tool', 'object', 'geometry', 'urdf', 'printable', 'surface']);

function isArtifact(set: Tags): boolean {
  return set.has('CODE') || set.has('MODELS') || set.has('DATA');
}

const PLAIN: Tags = new Set(['PLAIN']);
/** A name of unknown kind. */
const NAMED: Tags = new Set(['NAME']);
const GROUP: Tags = new Set(['GROUP']);
const KIND_TAGS = { code: new Set(['CODE', 'PROGRAM']), models: new Set(['MODELS']), data: new Set(['DATA']) } as const;
const KINDS: readonly Tags[] = Object.values(KIND_TAGS);

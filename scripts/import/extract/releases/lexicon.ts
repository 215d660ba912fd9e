import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Token } from '../passage/tokens.ts';
import { URL_WORD, wordSet } from '../passage/tokens.ts';
import type { Tags } from './alphabet.ts';

/** Tells the tags of words. */
export interface Lexicon {
  /** @returns the tags of a token: those of its word, else of its shape (`NAME`, `NUMBER`, `ED`, `ING`, `WORD`, …) */
  readonly tagsOf: (token: Token) => Tags;
  /** Every set of tags that a token can have. */
  readonly sets: readonly Tags[];
  /** For the tags of each noun, those of them that say what it stands for. */
  readonly nounSets: ReadonlyMap<Tags, Tags>;
}

/**
 * Reads lexicon.yaml.
 * @param literals words that patterns name: each is a tag of itself
 */
export function readLexicon(literals: ReadonlySet<string>): Lexicon {
  const file = new URL('lexicon.yaml', import.meta.url);
  const { verbs, words, nouns } = schema.parse(parse(readFileSync(file, 'utf8')));
  const tags = new Map<string, Set<string>>();
  const add = (word: string, ...more: readonly string[]): void => {
    const set = tags.get(word) ?? new Set();
    for (const tag of more) set.add(tag);
    tags.set(word, set);
  };
  const each = (
    part: Readonly<Record<string, string>>,
    tag: (name: string, word: string) => readonly string[],
  ): void => {
    for (const [name, list] of Object.entries(part)) for (const word of wordSet(list)) add(word, ...tag(name, word));
  };
  each(verbs, (name, word) => [name, 'VERB', formOf(word)]);
  each(words, (name) => [name]);
  each(nouns, (name) => [name, 'NOUN']);
  for (const word of literals) {
    add(word, word, ...(tags.has(word) ? [] : shapeOf({ lower: word, text: word })));
  }

  const nounTags = new Set(Object.keys(nouns));
  const known = new Map([...tags].map(([word, set]) => [word, shared(set)]));
  return {
    tagsOf: (token) => known.get(token.lower) ?? known.get(lastPart(token.lower)) ?? shapeOf(token),
    sets: [...new Set([...known.values(), ...SHAPES])],
    nounSets: new Map(
      [...known.values()]
        .filter((set) => set.has('NOUN'))
        .map((set) => [set, new Set([...set].filter((tag) => nounTags.has(tag)))]),
    ),
  };
}

/** `models` of `pretrained-models`; what stands in the singular, as in `cross-model`, may be an adjective. */
function lastPart(word: string): string {
  return /-(models|datasets|weights|checkpoints|benchmarks|codes)$/.exec(word)?.[1] ?? '';
}

const part = z.record(z.string().regex(/^[A-Z]+$/), z.string());
const schema = z.strictObject({ verbs: part, words: part, nouns: part });

const PARTICIPLE = wordSet('made given found put gave kept built shown led pushed');

function formOf(verb: string): string {
  if (verb.endsWith('ing')) return 'ING';
  if (verb.endsWith('ed') || PARTICIPLE.has(verb)) return 'ED';
  return verb.endsWith('s') ? 'S' : 'BASE';
}

const seen = new Map<string, Tags>();
/** Equal sets of tags are one object. */
function shared(set: Tags): Tags {
  const key = [...set].sort().join(' ');
  const first = seen.get(key) ?? set;
  seen.set(key, first);
  return first;
}

const shape = (...tags: readonly string[]): Tags => new Set(tags);
const ADDRESS = shape('URL');
const NUMBER = shape('NUMBER');
const NAME = shape('NAME');
const PAST = shape('ED', 'OTHERED');
const PRESENT = shape('ING', 'OTHERING');
const MANNER = shape('ADVERB', 'LY');
const WORD = shape('WORD');
const MARK = shape('MARK');
const SHAPES = [ADDRESS, NUMBER, NAME, PAST, PRESENT, MANNER, WORD, MARK];

/** What the letters of an unknown word tell. */
function shapeOf({ lower, text }: Pick<Token, 'lower' | 'text'>): Tags {
  if (lower === URL_WORD) return ADDRESS;
  if (/^\d/.test(lower)) return NUMBER;
  if (/^.+\p{Lu}|^\p{Lu}.*\d|^\p{Lu}\p{Ll}+$/u.test(text) && !/^\p{Lu}\p{Ll}+(?:ly|ed|ing)$/u.test(text)) return NAME;
  if (!/\p{L}/u.test(lower)) return MARK;
  if (/.-(?:based|oriented|inspired|aligned|tuned|trained|annotated|curated|labell?ed)$/.test(lower)) return WORD;
  if (/[^e]ed$/.test(lower)) return PAST;
  if (/.{2}ing$/.test(lower)) return PRESENT;
  return /[a-z]{2}ly$/.test(lower) ? MANNER : WORD;
}

import { CUE_STRENGTHS, type CueStrength, type TaskArea } from '../../../../src/catalogue/model/task-area.ts';
import type { PassageText } from '../passage/passage.ts';
import { tokens, type TokenWord } from '../passage/tokens.ts';

/** What finding a cue says: this area, this strongly. */
export interface Pointer {
  readonly area: string;
  readonly strength: CueStrength;
}

/** A cue found in a text. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  /** The same for every spelling of the cue. */
  readonly cue: string;
  readonly pointers: readonly Pointer[];
}

interface Entry {
  readonly cue: string;
  readonly pointers: Pointer[];
}

interface Node {
  readonly next: Map<number, Node>;
  /** A cue that ends here, at the end of a word. */
  word?: Entry;
  /** The same, for a cue written in capitals: the text must be in capitals too. */
  acronym?: Entry;
  /** A cue with a `*`: it ends here, wherever the word ends. */
  stem?: Entry;
}

/** What may lie between the words of a cue. */
const JOINT = /^[\s\p{Pd}]{1,2}$/u;
const CAPITALS = /^[\p{Lu}\p{N}]+s?$/u;
const newNode = (): Node => ({ next: new Map() });
const isAcronym = (cue: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(cue) && /\p{Lu}/u.test(cue);

/**
 * Compiles the cues of a vocabulary into a trie over letters in which a space, a hyphen and nothing at all are one,
 * so that `pre-training`, `pre training` and `pretraining` need one entry.
 * @param vocabulary `content/task-areas.yaml`, parsed
 * @returns a function that finds cues in a text in one pass, in order. Of cues that start at one word the longest
 *   counts, and one that lies within another does not: `vision-language model` is not also `language model`.
 */
export function cueFinder(vocabulary: readonly TaskArea[]): (text: PassageText) => CueMatch[] {
  const root = newNode();
  for (const area of vocabulary)
    for (const strength of CUE_STRENGTHS)
      for (const cue of area.cues?.[strength] ?? []) insert(root, cue, { area: area.id, strength });
  return (text) => find(root, text);
}

function insert(root: Node, cue: string, pointer: Pointer): void {
  const kind = cue.endsWith('*') ? 'stem' : isAcronym(cue) ? 'acronym' : 'word';
  const words = tokens(cue.replace('*', '')).flatMap((token) => token.words);
  // The last word of a stem is cut short: it has no plural to fold.
  const key = words
    .map(({ form, text }, at) => (kind === 'stem' && at === words.length - 1 ? text.toLowerCase() : form))
    .join('');
  let node = root;
  for (let i = 0; i < key.length; i++) {
    const letter = key.charCodeAt(i);
    let next = node.next.get(letter);
    if (!next) node.next.set(letter, (next = newNode()));
    node = next;
  }
  (node[kind] ??= { cue, pointers: [] }).pointers.push(pointer);
}

function find(root: Node, { text, sentences }: PassageText): CueMatch[] {
  const matches: CueMatch[] = [];
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let at = 0; at < words.length;) {
      const match = longestCue(root, text, words, at);
      if (match) matches.push(match);
      const end = match?.end ?? 0;
      do at++;
      while ((words[at]?.start ?? end) < end);
    }
  }
  return matches;
}

/** The longest cue that begins with the word `first`. */
function longestCue(root: Node, text: string, words: readonly TokenWord[], first: number): CueMatch | undefined {
  const start = words[first]?.start ?? 0;
  let longest: CueMatch | undefined;
  let node: Node | undefined = root;
  for (let at = first; node; at++) {
    const word = words[at];
    if (!word || (at > first && !JOINT.test(text.slice(words[at - 1]?.end, word.start)))) break;
    let stem: Entry | undefined;
    for (let i = 0; node && i < word.form.length; i++) {
      node = node.next.get(word.form.charCodeAt(i));
      stem = node?.stem ?? stem;
    }
    const acronym = node?.acronym && CAPITALS.test(text.slice(start, word.end)) ? node.acronym : undefined;
    const entry = acronym ?? node?.word ?? stem;
    if (entry) longest = { start, end: word.end, ...entry };
  }
  return longest;
}

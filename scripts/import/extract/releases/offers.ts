import { ARTIFACT_KINDS, type ArtifactKind } from '../../../../src/catalogue/model/paper.ts';
import { type ArtifactNames, isHead, kindOf } from './artifact-nouns.ts';
import { type Word, wordSet } from '../passage/tokens.ts';

export type Kinds = ReadonlySet<ArtifactKind>;

/** What a noun phrase offers. */
export interface Offer {
  readonly kinds: Kinds;
  /** The phrase names something that is neither code nor model nor data, such as a video. */
  readonly other: boolean;
}

/**
 * Reads what a list of noun phrases offers. Only heads count: `the code for dataset generation` offers code, a `data
 * processing framework` too; what follows a preposition tells about the head, until the list goes on.
 * @param phrase the words between a verb of release and the end of its object, or those of its subject
 * @param names kinds of the names that the paper gives
 */
export function offered(phrase: readonly Word[], names: ArtifactNames): Offer {
  const kinds = new Set<ArtifactKind>();
  let other = false;
  let everything = false;
  // Whether a head may come, and whether the last noun stands for what follows it (`a suite of models`).
  let open = true;
  let transparent = false;
  const brackets: boolean[] = [];
  for (const [i, { lower }] of phrase.entries()) {
    if (lower === '(' || lower === '[') {
      brackets.push(open);
      open = transparent;
      continue;
    }
    if (lower === ')' || lower === ']') {
      open = brackets.pop() ?? open;
      continue;
    }
    const turn = turnAt(phrase, i, names, transparent);
    if (turn === 'opens') open ||= brackets.at(-1) !== false || transparent;
    if (turn === 'closes') open = false;
    if (turn !== undefined || !open) continue;
    const head = isHead(phrase, i, names);
    const kind = kindAt(phrase, i, names);
    if (WHOLE.has(lower) && head) {
      const all = lower === 'everything' || phrase.slice(Math.max(0, i - 4), i).some((word) => ALL.has(word.lower));
      everything ||= all;
      other ||= !all && !lower.startsWith('resource');
      transparent = true;
    } else if (TRANSPARENT.has(lower)) {
      const modifier = head && phrase[i + 1]?.lower !== 'of' ? modifierOf(phrase, i, names) : undefined;
      if (modifier) kinds.add(modifier);
      transparent = true;
    } else if (head && kind) {
      kinds.add(kind);
      transparent = false;
    } else if (head && OTHER.has(lower)) {
      other = true;
      transparent = false;
    } else if (!MODIFIER.test(lower)) transparent = false;
  }
  if (everything && !kinds.size) for (const kind of ARTIFACT_KINDS) kinds.add(kind);
  return { kinds, other };
}

/** What a function word does to the list: heads may come again, none may, or nothing changes; undefined for others. */
function turnAt(
  phrase: readonly Word[],
  i: number,
  names: ArtifactNames,
  transparent: boolean,
): 'opens' | 'closes' | 'keeps' | undefined {
  const lower = phrase[i]?.lower ?? '';
  const before = phrase[i - 1]?.lower ?? '';
  const next = phrase[i + 1]?.lower ?? '';
  if (LIST.has(lower) || REOPENS.has(lower)) return 'opens';
  if (AND.has(lower)) return startsNounPhrase(phrase, i + 1, names) ? 'opens' : 'keeps';
  if (lower === 'as' && (next === 'well' || before === 'well' || before === 'such')) return 'opens';
  if ((lower === 'along' || lower === 'together') && next === 'with') return 'opens';
  if (lower === 'with' && GOES_ON_WITH.has(before)) return 'opens';
  if (lower === 'to' && before === 'access') return 'opens';
  if (lower === 'of') return transparent ? 'keeps' : 'closes';
  if (isPremodifier(lower, before)) return undefined;
  const participle = lower.endsWith('ed') && kindAt(phrase, i - 1, names) !== undefined;
  return participle || CLOSES.has(lower) ? 'closes' : undefined;
}

function kindAt(phrase: readonly Word[], i: number, names: ArtifactNames): ArtifactKind | undefined {
  const word = phrase[i];
  return word && kindOf(word, names);
}

/** `test suites`, `data sources`: the kind of the noun before a noun that has none of its own. */
function modifierOf(phrase: readonly Word[], i: number, names: ArtifactNames): ArtifactKind | undefined {
  return kindAt(phrase, i - 1, names) ?? kindAt(phrase, i - 2, names) ?? kindAt(phrase, i - 3, names);
}

/** `our trained scorer`: a participle before its noun closes nothing. */
function isPremodifier(lower: string, before: string): boolean {
  return (
    /(?:ed|built)$/.test(lower) &&
    (before === '' || /^(?:the|our|a|an|its|all|and|,|new|newly|fully|these|both|corresponding)$/.test(before))
  );
}

/** Whether the words from here are a short noun phrase whose head is an artifact: `and our pretrained models`. */
function startsNounPhrase(phrase: readonly Word[], from: number, names: ArtifactNames): boolean {
  if (COUNTED.test(phrase[from]?.lower ?? '')) return false;
  for (let i = from; i < Math.min(phrase.length, from + 5); i++) {
    const lower = phrase[i]?.lower ?? '';
    if (LIST.has(lower) || CLOSES.has(lower)) return false;
    if (kindAt(phrase, i, names) && isHead(phrase, i, names)) return true;
  }
  return false;
}

/** In `on four datasets and four models` the list goes on inside, not after, what the preposition began. */
const COUNTED = /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|many|several|other)$/;

const AND = wordSet('and & or');
const LIST = wordSet(', ; : / + — –');
const REOPENS = wordSet('including includes include plus alongside namely');
const GOES_ON_WITH = wordSet('along together , combined page website webpage repository');
const CLOSES = wordSet(`for to on in from using that which who where when by trained based built derived used with under
  at via through containing contains consisting comprising featuring showing demonstrating illustrating providing making allowing offering serving aiming facilitating as into over across within without about
  between enabling supporting fine-tuned finetuned capable designed tailored generated collected`);

/** Nouns that stand for what follows or precedes them. */
const TRANSPARENT = wordSet(`suite suites family families set sets collection series range pair group list hundreds
  thousands dozens millions number all both each one two three four five version versions variant variants variety
  bundle part parts line-up elements sources mixture mixtures ratio ratios`);
/** Nouns for all that a paper has made, with one of `ALL` before them. */
const WHOLE = wordSet('resources artifacts artefacts materials material assets everything resource');
const ALL = wordSet('all everything related full complete entire every');
const OTHER = wordSet(`video videos demo demos demonstrations demonstration results details appendix information
  visualizations page webpage website examples animations samples report tutorial leaderboard paper papers instructions documentation
  tutorials guidelines`);
const MODIFIER = /^(?:the|our|a|an|its|their|this|these|those|new|all|full|complete|\d.*)$/;

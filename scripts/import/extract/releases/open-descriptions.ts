import type { ArtifactNames } from './artifact-nouns.ts';
import { type Kinds, offered } from './offers.ts';
import { type Word, wordSet } from '../passage/tokens.ts';

/**
 * Reads an adjective of openness before a noun: `an open-source framework for …`. `Fully open` models come with the data
 * and the code that made them.
 * @param phrase the object of a verb by which the authors introduce something, or a predicate
 * @returns the kinds of its head, if it is called open; an adjective behind a preposition belongs to something else
 */
export function openlyDescribed(phrase: readonly Word[], names: ArtifactNames): Kinds | undefined {
  const at = phrase.findIndex((word, n) => isOpenAdjective(word.lower, phrase[n + 1]?.lower ?? ''));
  if (at < 0 || phrase.slice(0, at).some((word, n) => leadsAway(word.lower, phrase[n - 1]?.lower ?? '')))
    return undefined;
  const [first] = offered(phrase.slice(at + 1, at + 14), names).kinds;
  if (first === undefined) return undefined;
  return new Set(first === 'models' && phrase[at]?.lower === 'fully' ? ['code', 'models', 'data'] : [first]);
}

/**
 * What is called open in passing, in an abstract's sentence: `NAME is an open-source library`, `As an open-source
 * model, NAME …`, `the release of our open-source code`. What a paper merely uses (`evaluating open-source models`) is not.
 */
export function openInPassing(sentence: readonly Word[], names: ArtifactNames): Kinds | undefined {
  for (const [i, { lower }] of sentence.entries()) {
    if (lower === 'release' && sentence[i + 1]?.lower === 'of' && sentence[i + 2]?.lower === 'our') {
      const { kinds } = offered(sentence.slice(i + 3, i + 20), names);
      if (kinds.size) return kinds;
    }
    if (lower === 'as' && i === 0 && ARTICLE.has(sentence[1]?.lower ?? '')) {
      const comma = sentence.findIndex((word, n) => n > 1 && word.lower === ',' && isOwn(sentence, n + 1, names));
      const kinds = comma > 0 && comma < 20 ? openlyDescribed(sentence.slice(2, comma), names) : undefined;
      if (kinds) return kinds;
    }
    if (
      (lower === 'is' || lower === 'are') &&
      ARTICLE.has(sentence[i + 1]?.lower ?? '') &&
      isOwn(sentence, i - 1, names)
    ) {
      const kinds = openlyDescribed(sentence.slice(i + 2, i + 16), names);
      if (kinds) return kinds;
    }
  }
  return undefined;
}

/** What a title calls open: `NAME: An Open-Source Framework`. */
export function openInTitle(title: readonly Word[], names: ArtifactNames): Kinds | undefined {
  const colon = title.findIndex((word, n) => n > 0 && TITLE_BREAK.has(word.lower));
  if (colon < 0) return undefined;
  const article = ARTICLE.has(title[colon + 1]?.lower ?? '');
  const phrase = title.slice(article ? colon + 2 : colon + 1);
  return article || phrase[0]?.lower.startsWith('open') ? openlyDescribed(phrase, names) : undefined;
}

function isOpenAdjective(lower: string, next: string): boolean {
  if (lower === 'fully') return next === 'open';
  if (/^(?:publicly|openly|freely)$/.test(lower)) return next === 'available' || next === 'accessible';
  return /^open-(?:sourced?|weights?)$/.test(lower);
}

function leadsAway(lower: string, before: string): boolean {
  return AWAY.has(lower) || (lower === 'of' && !GROUP.has(before));
}

function isOwn(sentence: readonly Word[], subject: number, names: ArtifactNames): boolean {
  const lower = sentence[subject]?.lower ?? '';
  return names.has(lower) || lower === 'it' || OURS.has(sentence[0]?.lower ?? '');
}

const TITLE_BREAK = wordSet(': - – —');
const ARTICLE = wordSet('a an the');
const OURS = wordSet('our this');
const AWAY = wordSet(
  'for on to from using with that which by in trained based built between beyond against over via as',
);
const GROUP = wordSet('family suite series set collection range number variety');

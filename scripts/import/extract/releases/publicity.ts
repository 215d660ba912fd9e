import { type Word, wordSet } from '../passage/tokens.ts';

/** Words that say that something is public by themselves; `found` and `hosted` need a place for that. */
export const RELEASED = wordSet(
  'available released open-source open-sourced public published accessible downloadable shared open-access',
);

/** Words of openness beside a verb of giving: `provide … publicly`, `shared on GitHub`. */
const OPEN = wordSet('publicly openly freely open-source open-sourced public github huggingface zenodo kaggle');

/** Whether words name the public, or a place where it goes. */
export function soundsOpen(words: readonly Word[]): boolean {
  return words.some((word, n) => OPEN.has(word.lower) || (word.lower === 'hugging' && words[n + 1]?.lower === 'face'));
}

/**
 * @param rest the words behind a verb
 * @param released the verb says `public` itself, so that a licence or an audience is enough
 * @returns whether they name a place, or terms, by which the public can have something
 */
export function opensNext(rest: readonly Word[], released: boolean): boolean {
  const behind = rest
    .slice(0, 12)
    .map((word) => word.lower)
    .join(' ');
  return PUBLIC_PLACE.test(behind) || (released && PUBLIC_TERMS.test(behind));
}

const PUBLIC_PLACE =
  /^(?:here|online|publicly)\b|^(?:on|at|in|from|via|through) (?:(?:the|our|this|following|project|https|code|supplementary) )*(?:github|gitlab|hugging|huggingface|zenodo|kaggle|urls?|links?|repo\w*|\[|website|webpage|web|internet|page)/;
const PUBLIC_TERMS =
  /^(?:under an?\b.* licen|for (?:public|download|free|research|the|further|use|non-commercial)|to the (?:\w+ )?(?:\w+ )?(?:community|public)|open-source|through|via|as (?:an )?(?:open-source|free|supplementary)|from the|at supplementary|in (?:this|our)\b)/;

/** @returns whether the words speak of the future: `will be`, `plan to`, `upon acceptance`, `to be released` */
export function isPromised(span: readonly Word[]): boolean {
  return span.some(({ lower }, n) => {
    const next = span[n + 1]?.lower ?? '';
    if (lower === 'about') return next === 'to';
    if (lower === 'aim') return span[n - 1]?.lower === 'we';
    if (lower === 'to') return next === 'be' && RELEASED.has(span[n + 2]?.lower ?? '');
    if (EVENT.has(lower)) return span.slice(n, n + 5).some((word) => PUBLICATION.test(word.lower));
    return PROMISE.has(lower);
  });
}

/** Verbs that lead to a promise: `plan to release`. */
export const PROMISE = wordSet(
  "will shall 'll plan plans planning intend intends going about soon would hope aim promise commit committed upcoming",
);
const EVENT = wordSet('upon after following once until');
const PUBLICATION = /^(?:accept|publi(?:cation|shed)|review|paper|anonym)/;

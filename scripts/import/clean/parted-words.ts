import { isEnglish } from './english.ts';

/**
 * Puts words together that were parted at the end of a line: `cru-cial`, `parame ters`, `perfor- mance`, `end- effector`.
 * Only what is sure is mended. `pre- and post-training` is left alone, and so are two words of which nothing tells
 * whether they are one.
 * @param text text with formulas and addresses taken out
 */
export function joinParted(text: string): string {
  return joinLines(text).replace(PARTED, (whole, first: string, join: string, second: string) => {
    // In English words like `ferro-` take a hyphen as often as not.
    if (PREFIX.has(first) || (join === '-' && first.endsWith('o')) || first.length + second.length < 6) return whole;
    if (!isEnglish(first + second)) return whole;
    const ends = join === '-' && ENDING.test(second) && !first.endsWith(second.charAt(0));
    return ends || !isEnglish(first) || !isEnglish(second) ? first : whole;
  });
}

/** `cru-cial`, `parame ters`. */
const PARTED = /(?<![\p{L}\d-])(\p{Ll}{2,20})(-| )(?=(\p{Ll}{2,20})(?![\p{L}\d-]))/gu;

/** `perfor- mance`: a hyphen before a space is the end of a line, or that of `pre- and post-training`. */
const LINE_END = /(?<![\p{L}\d-])((?:[\p{L}\d]+-)*)([\p{L}\d]{2,20})-\s+(?=(\p{Ll}{2,20})(?![\p{L}\d])(-)?)/gu;

function joinLines(text: string): string {
  // Most texts have none, and looking for one costs more than asking.
  if (!/-\s/.test(text)) return text;
  return text.replace(LINE_END, (whole, before: string, first: string, second: string, more: string | undefined) => {
    const hyphenated = `${before}${first}-`;
    if (more) return PARTICLE.has(second) ? hyphenated : whole;
    const word = /^\p{L}\p{Ll}+$/u.test(first) ? first.toLowerCase() : undefined;
    if (word && isOneWord(word, second, text)) return before + first;
    if (PARTICLE.has(second)) return whole;
    return isCompound(word, first, second, text) ? hyphenated : whole;
  });
}

function isOneWord(first: string, second: string, text: string): boolean {
  const joined = first + second;
  if (text.includes(`${first}-${second}`)) return false;
  if (isEnglish(joined) || (joined.length > 7 && text.includes(joined))) return true;
  if (HYPHENATING.has(first) || isEnglish(second)) return false;
  // What is no word is the rest of one, unless it stands behind a whole one.
  return ENDING.test(second) || !isEnglish(first) || first.length < 5;
}

function isCompound(word: string | undefined, first: string, second: string, text: string): boolean {
  if (text.includes(`${first}-${second}`) || SECOND.has(second)) return true;
  return word !== undefined && HYPHENATING.has(word) && isEnglish(second);
}

/** Parts of a word that stand before a hyphen of its own: `omni-directional`. */
const PREFIX = new Set(
  `ante anti audio auto bi bio counter criss cross de demi di dis down en equi ex extra femto geo hyper in infra inter intra
  iso macro mal mega meta micro mid milli mini mis mono multi nano neuro non off omni on out over pan para pico poly post pre
  pro pseudo quasi re self semi sim spatio sub super sur tele trans tri ultra un under uni up vice zig`.split(/\s+/),
);

/** Those of them that keep it before any word. */
const HYPHENATING = new Set(
  'anti auto bi co cross hyper inter intra macro meta micro mid multi neuro non over post pre pseudo quasi re self semi spatio sub super ultra under uni'.split(
    ' ',
  ),
);

/** Ends of words that are words themselves, but never behind a hyphen. */
const ENDING =
  /^(?:able|ably|age|ally|ance|ate|ation|ed|ence|ers?|ful|ial|ical|ing|ion|ions|ish|ism|ist|ity|ive|less|ly|ment|ness|ous|tion|ted)$/;

/** Words that go on after a part that hangs, as in `pre- and post-training`, or that bind others: `state-of-the-art`. */
const PARTICLE = new Set(
  'a all an and as at both but by can do for from has have in is it nor of on or per such take that the then there to vs versus we which while with'.split(
    ' ',
  ),
);

/** Words that a hyphen binds to any before: `graph-based`. */
const SECOND = new Set(
  `agnostic aware based case centric chip conditioned consuming constrained defined dependent dimensional driven dynamic
  effective effector effectors efficient error encoder end fidelity focused free friendly grained guided independent informed
  inspired intensive invariant level like line locked long making modal motivated order oriented performance play point posed
  quality ranging rate rich rank scale shot shaped side source space specific speed stage state step style supervised term
  theoretic time tuned tuning valued view wide wise world`.split(/\s+/),
);

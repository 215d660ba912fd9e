import { isEnglish } from './english.ts';

/**
 * Puts back letters that the fonts of a page or a wrong character set have taken away: digits and letters of full width,
 * hyphens that do not break, ligatures (`ﬁrst`, `signi(cid:2)cant`), and `model’s` that became `modelâs`.
 * @param text text with formulas and addresses taken out
 */
export function restoreLetters(text: string): string {
  let restored = text;
  if (FULL_WIDTH.test(text))
    restored = restored.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  restored = restored
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<![\p{L}-])ne-(?=grained|tun(?:e|ed|ing)\b)/gu, 'fine-');
  if (/[\ufb00-\ufb04]/.test(restored)) restored = restored.replace(LIGATURE, spellLigature);
  if (restored.includes('(cid:')) restored = restored.replace(CODE, spellCode);
  if (/[âÂ]/.test(restored))
    restored = restored
      .replace(/(?<=\p{Ll})â(?=s\b)/gu, '’')
      .replace(/(?<=\p{L}) â (?=\p{L})/gu, ' – ')
      .replace(/Â(?=[°±²³µ·«»])/gu, '');
  return restored;
}

const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/g;

/** A ligature with what stands around it, which may be parted from it: `de ﬁ ne`. */
const LIGATURE = /(?:(\p{L}{1,20})( ?))?([\ufb00-\ufb04])(?:( ?)(\p{L}{1,20}))?/gu;
const LETTERS: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

function spellLigature(_: string, before = '', gap = '', ligature: string, space = '', after = ''): string {
  const letters = LETTERS[ligature] ?? ligature;
  const parted = gap || space;
  if (parted && isEnglish((before + letters + after).toLowerCase())) return before + letters + after;
  if (space && isEnglish((letters + after).toLowerCase())) return before + gap + letters + after;
  const alone = (!before || gap) && (!after || space);
  return before + gap + (alone ? ligature : letters) + space + after;
}

/** The number of a letter in its font, with the letters around it. */
const CODE = /(\p{L}{0,20})\(cid:(\d{1,3})\)(\s?)(\p{L}{0,20})/gu;
const SOFT_HYPHEN = 173;

function spellCode(whole: string, before: string, code: string, space: string, after: string): string {
  const number = Number(code);
  if (number === SOFT_HYPHEN) return before && after ? `${before}- ${after}` : whole;
  if (number === 147 || number === 148) return before + (number === 147 ? '“' : '”') + space + after;
  if (number > SOFT_HYPHEN && number < 256) return before + String.fromCharCode(number) + space + after;
  // Each font numbers its ligatures anew, but only one of them makes a word.
  const words = Object.values(LETTERS)
    .map((letters) => before + letters + after)
    .filter((word) => word.length > 3 && isEnglish(word.toLowerCase()));
  return !space && words.length === 1 ? (words[0] ?? whole) : whole;
}

/** A name as CSL-JSON has it: in parts, or whole where it has none. */
export interface Person {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** Names of groups are not turned around. */
const GROUP =
  /\b(?:team|group|consortium|collaboration|community|project|initiative|labs?|inc\.?|ltd\.?|llc|gmbh|university|authors)\b/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
/** Particles that are written with a capital in some countries. Those that are first names in others are not here. */
const CAPITAL_PARTICLE =
  /^(?:Abu|Abou|Ben|Bin|Ibn|De|Del|Della|Den|Der|Des|Di|Dos|Du|El|Al|La|Las|Le|Los|San|Santa|Ter|Van|Von)$/;
/** Scripts whose names begin with the family. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・ ]+$/u;

/**
 * Parts a name as BibTeX does: before a comma stands the family; without one, the family name begins with the first word
 * in lower case or with a particle, or is the last word. In Chinese, Japanese and Korean script the family stands first.
 * @param name as it is stored or printed, such as `van Beethoven, Ludwig`, `King, Jr., Martin Luther` or
 *   `Ludwig van Beethoven`
 * @see https://tug.ctan.org/info/bibtex/tamethebeast/ttb_en.pdf section 11
 */
export function person(name: string): Person {
  const plain = oneSpaced(name.replace(/[{}]/g, '')) || oneSpaced(name);
  if (GROUP.test(plain)) return { literal: plain };
  const [before = '', second, third, ...rest] = plain.split(/\s*,\s*/);
  if (before && second && rest.length === 0) {
    if (third === undefined && !SUFFIX.test(second)) return { family: before, given: second };
    if (third && SUFFIX.test(second)) return { family: before, given: third, suffix: second };
    if (third && SUFFIX.test(third)) return { family: before, given: second, suffix: third };
  }
  const words = plain.replaceAll(',', '').split(' ');
  if (words.length === 1) return { literal: plain };
  if (FAMILY_FIRST.test(plain)) return { family: words[0] ?? '', given: words.slice(1).join(' ') };
  const last = words.at(-1) ?? '';
  const suffix = SUFFIX.test(last) && words.length > 2 ? words.pop() : undefined;
  const start = familyStart(words);
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix && { suffix }),
  };
}

/**
 * @param name as it is stored
 * @returns it as it is printed, `Ludwig van Beethoven`; what does not say which part is the family is printed as it is
 */
export function printedName(name: string): string {
  if (!name.includes(',')) return oneSpaced(name);
  const { literal, family = '', given = '', suffix = '' } = person(name);
  if (literal !== undefined) return literal;
  return (FAMILY_FIRST.test(`${family}${given}`) ? [family, given] : [given, family, suffix]).filter(Boolean).join(' ');
}

/**
 * @param parts of a name, as a source gives them
 * @returns the name with its parts, `van Beethoven, Ludwig`, or whole where the source has none
 */
export function sortedName({ literal, family = '', given = '', suffix = '' }: Person): string {
  const parts = [family, suffix, given].map((part) => oneSpaced(part.replaceAll(',', ' '))).filter(Boolean);
  // A comma within the name of a group would part it.
  return parts.length > 0 ? parts.join(', ') : oneSpaced(literal ?? '');
}

/**
 * @param parts of a name, as a source gives them
 * @returns the name as it is stored: as it is printed where that alone tells its parts, `Ludwig van Beethoven`, else
 *   with them, `Ben Allal, Loubna`; so that sources with and without parts agree on names of which nobody is in doubt
 */
export function storedName(parts: Person): string {
  const { literal, family = '', given = '', suffix = '' } = parts;
  const sorted = sortedName(parts);
  if (literal !== undefined || !family || !given) return sorted;
  const printed = printedName(sorted);
  const read = person(printed);
  const isTold =
    !read.literal &&
    sortedName(read) === sorted &&
    !(family.includes(' ') && CAPITAL_PARTICLE.test(family.split(' ')[0] ?? ''));
  return isTold && suffix === (read.suffix ?? '') ? printed : sorted;
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function familyStart(words: readonly string[]): number {
  const end = words.length - 1;
  const particle = words.findIndex((word, place) => place > 0 && place < end && /^\p{Ll}/u.test(word));
  let start = particle > 0 ? particle : end;
  while (start > 1 && CAPITAL_PARTICLE.test(words[start - 1] ?? '')) start--;
  return start;
}

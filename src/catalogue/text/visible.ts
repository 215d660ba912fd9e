/**
 * Characters that turn the direction of the text around them, so that a line reads otherwise than it is written.
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 */
const DIRECTIONS = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u206A-\\u206F';

/** Characters that show nothing: between the letters of a word they only keep it from being found. */
const INVISIBLE =
  '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B\\u2060-\\u2065\\u3164\\uFEFF\\uFFA0';

/** Marks of an annotation's parts, signs that are no characters, and a second alphabet that no reader can see. */
const NO_TEXT = '\\uFFF0-\\uFFFB\\p{Noncharacter_Code_Point}\\u{E0000}-\\u{E0FFF}';

/** Ends of lines in any program, and the letter of Braille that is a blank. */
const BREAKS = /[\t\n\v\f\r\x1C-\x1F\u0085\u2028\u2029\u2800]+/gu;
const HIDDEN = new RegExp(`[\\p{Cc}${DIRECTIONS}${INVISIBLE}${NO_TEXT}]`, 'gu');

/**
 * Takes off what no reader sees, but programs read: controls of direction and of machines, characters without a width,
 * halves of characters. What is left of a clean text is clean, whatever part of it is taken.
 * @param text any text
 * @returns it on one line
 */
export function withoutHidden(text: string): string {
  return text.toWellFormed().replace(BREAKS, ' ').replace(HIDDEN, '');
}

/** Joiners shape letters of some scripts, and make one picture of several; after any other character they hide. */
const JOINED = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Mong}\p{scx=Tibt}\p{scx=Syrc}\p{scx=Nkoo}`;
/** The letter counts and not the marks on it: scripts share those, and composing moves them and takes them in. */
const LOOSE_JOINERS = new RegExp(String.raw`(?=[\u200C\u200D])(?<![[${JOINED}]--\p{M}]\p{M}*)[\u200C\u200D]+`, 'gv');

/** Hebrew with its vowel, dagesh, dot of shin and accent has four; a pile of more covers the lines around it. */
const PILED_MARKS = /(?<=\p{Mn}{4})\p{Mn}+/gu;

/** Of characters that choose a shape the first counts. */
const MORE_SHAPES = /(?<=[\uFE00-\uFE0F])[\uFE00-\uFE0F]+/gu;

/**
 * The same for a whole text, in which what stands before a character counts as well: joiners where nothing is joined,
 * and piles of accents, go too.
 * @param text any text
 * @returns it on one line, in Unicode's composed form; doing it again changes nothing
 */
export function visible(text: string): string {
  return withoutHidden(text)
    .normalize('NFC')
    .replace(LOOSE_JOINERS, '')
    .replace(MORE_SHAPES, '')
    .normalize('NFC')
    .replace(PILED_MARKS, '');
}

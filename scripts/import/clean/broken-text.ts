import { isEnglish } from './english.ts';
import { restoreLetters } from './lost-letters.ts';
import { joinParted } from './parted-words.ts';

/**
 * Mends what the layout of a page does to words: letters that its fonts hid, a word that was parted at the end of a line,
 * a sentence glued to the next (`fine-tuning.Our`), a comma to its word (`fast,and`). Only what is sure is mended.
 * @param text text with formulas and addresses taken out
 */
export function mendBroken(text: string): string {
  return joinParted(
    restoreLetters(text)
      .replace(GLUED, '$& ')
      .replace(GLUED_WORD, (mark, before: string, after: string) =>
        isEnglish(before.toLowerCase()) && isEnglish(after.toLowerCase()) ? `${mark} ` : mark,
      ),
  );
}

/** Words that begin a sentence, and no name after a point such as that of `Node.Js`. */
const GLUED = new RegExp(
  String.raw`(?<=[\p{L}\d)\]”%]{2})[.!?](?=(?:${`
    A An After Although Among As At Besides Both But By Code Compared Current Despite Due Each Existing Experimental
    Experiments Extensive Finally First For From Further Furthermore Given Hence Here How However If In Instead It Its
    Lastly Leveraging Many Moreover More Most Motivated Not On One Our Previous Prior Recent Recently Results Second
    Since Some Specifically Such Surprisingly That The Then There Therefore These They This Those Though Through Thus To
    Together Two Under Unfortunately Unlike Using We When Where Whereas Which While With Without Yet`
    .trim()
    .split(/\s+/)
    .join('|')})[\s,])`,
  'gu',
);

/** `transfer.Learning from`, `practice, however,this`: both are words, and no names of files, hosts or programs. */
const GLUED_WORD =
  /(?:\.(?=\p{Lu}\p{Ll}+(?:,|(?:ing|ly)\s))|,(?=\p{L}\p{Ll}))(?<=(?<![\p{L}\d.,/_:@-])(\p{L}\p{Ll}{2,20})[.,])(?=(\p{L}\p{Ll}{1,20})[\s,.])/gu;

import { englishWords } from '../../../src/english-words.ts';

/**
 * Mends what the layout of a page does to words: digits and letters of full width, hyphens that do not break, a word that
 * was parted at the end of a line (`cru-cial`, `parame ters`), a sentence glued to the next (`fine-tuning.Our`). Only what
 * is sure is mended: two parts become one word if that is a word of English and not both of them are.
 * @param text text with formulas and addresses taken out
 */
export function mendBroken(text: string): string {
  return joinWords(
    text
      .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replaceAll('\u2011', '-')
      .replace(GLUED, '$& '),
  );
}

const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/g;

/** Words that begin a sentence, and no name after a point such as that of `Node.Js`. */
const GLUED = new RegExp(
  String.raw`(?<=[\p{Ll}\d)\]”%]{2})[.!?](?=(?:${`
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

/** Parts of a word that stand before a hyphen of its own: `omni-directional`. */
const PREFIX = new Set(
  `ante anti audio auto bi bio counter criss cross de demi di dis down en equi ex extra femto geo hyper in infra inter intra
  iso macro mal mega meta micro mid milli mini mis mono multi nano neuro non off omni on out over pan para pico poly post pre
  pro pseudo quasi re self semi sim spatio sub super sur tele trans tri ultra un under uni up vice zig`.split(/\s+/),
);

const PARTED = /(?<![\p{L}\d-])(\p{Ll}{2,20})(-| )(?=(\p{Ll}{2,20})(?![\p{L}\d-]))/gu;

let english: ReadonlySet<string> | undefined;

function joinWords(text: string): string {
  return text.replace(PARTED, (whole, first: string, join: string, second: string) => {
    // In English words like `ferro-` take a hyphen as often as not.
    if (PREFIX.has(first) || (join === '-' && first.endsWith('o')) || first.length + second.length < 6) return whole;
    english ??= englishWords();
    const isOne = english.has(first + second) && !(english.has(first) && english.has(second));
    return isOne ? first : whole;
  });
}

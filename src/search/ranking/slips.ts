import type { Lexicon } from './lexicon.ts';

/** What is asked of a lexicon here. */
type Words = Pick<Lexicon, 'beginning' | 'frequency'>;

/** Words of so many letters are long enough for a slip to be seen, and for two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 7;
/** In a shorter word only letters that were swapped or doubled are a slip: `ICLR` is not `ICL`. */
const ANY_SLIP = 5;

/** Slips of the fingers that do not change which letters there are are likelier than others. */
const LIKELY = 0.5;
/** How much likelier a word is meant for each power of ten of papers that have it. */
const KNOWN = 0.2;

/**
 * The word of the catalogue that is likeliest meant by one that is in no paper: fewest slips away, swapped and doubled
 * letters first, then the one in most papers. The first letter is right, or swapped with the second.
 * @param typed a word in lower case that is neither in the catalogue nor in English
 * @returns undefined if none is near enough
 */
export function correctSlip(typed: string, lexicon: Words): string | undefined {
  if (typed.length < ONE_SLIP || /[^\p{L}]/u.test(typed)) return undefined;
  const most = typed.length < TWO_SLIPS ? 1 : 2;
  let best: string | undefined;
  let least = Infinity;
  const [first = '', second = ''] = typed;
  for (const word of [first, second].flatMap((letter) => (letter ? lexicon.beginning(letter) : []))) {
    if (Math.abs(word.length - typed.length) > most || word.length < 3 || /[^\p{L}]/u.test(word)) continue;
    if (word[0] !== first && word.slice(0, 2) !== second + first) continue;
    const isHeard = asHeard(typed) === asHeard(word);
    const slips = isHeard ? 1 : slipsBetween(typed, word, most);
    if (slips > most) continue;
    const isLikely = slips === 1 && (isHeard || isSwappedOrDoubled(typed, word));
    if (typed.length < ANY_SLIP && !isLikely) continue;
    const rank = slips * (isLikely ? LIKELY : 1) - Math.log10(1 + lexicon.frequency(word)) * KNOWN;
    if (rank < least) [best, least] = [word, rank];
  }
  return best;
}

/** A word by its sound, as far as other letters for one are what people slip on: `zefyr` is `zephyr`. */
function asHeard(word: string): string {
  return word.replaceAll('ph', 'f').replaceAll('ck', 'k').replaceAll('th', 't');
}

function isSwappedOrDoubled(a: string, b: string): boolean {
  if (a.length === b.length) return Array.from(a).sort().join('') === Array.from(b).sort().join('');
  const single = (word: string) => word.replace(/(.)\1/gu, '$1');
  return single(a) === single(b);
}

/**
 * Optimal string alignment distance: letters added, left out, exchanged, or two swapped.
 * Boytsov, “Indexing methods for approximate dictionary searching” (2011), section 2.1.
 * @returns the distance, or `most + 1` if it is larger than `most`
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? Infinity, most + 1);
}

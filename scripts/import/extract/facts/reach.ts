import { WIDEST_GAP, type PhrasePart } from '../../../../src/catalogue/model/fact-phrase.ts';
import type { FactText } from './fact-text.ts';

/** As many words as a phrase may reach: the bits of a number. */
const FARTHEST = 30;

/**
 * How far the parts of a phrase can go from a place in a sentence. Each part turns the set of places that the parts
 * before it may end at into its own, so that the time is bounded by the phrase, whatever the text.
 * @param parts in the order in which they are met: from the last to the first, going backward
 * @param from the number of the word that the first part may take; going backward, of the one behind it
 * @param step 1 to go forward, -1 to go backward
 * @param units the words of units, in their form
 * @returns how many words the parts take where they take the fewest, undefined where they are not there
 */
export function reach(
  parts: readonly PhrasePart[],
  sentence: FactText,
  from: number,
  step: 1 | -1,
  units: ReadonlyMap<string, number>,
): number | undefined {
  let places = 1;
  for (const part of parts) {
    let next = part.kind === 'gap' || part.optional ? places : 0;
    const widest = part.kind === 'gap' ? WIDEST_GAP : 1;
    let edge = places;
    for (let taken = 0; taken < widest && edge; taken++) {
      let beyond = 0;
      for (let rest = edge; rest; rest &= rest - 1) {
        const depth = 31 - Math.clz32(rest & -rest);
        const at = step === 1 ? from + depth : from - 1 - depth;
        if (depth < FARTHEST && isTaken(part, sentence, at, step, units)) beyond |= 1 << (depth + 1);
      }
      edge = beyond & ~next;
      next |= beyond;
    }
    places = next;
    if (!places) return undefined;
  }
  return 31 - Math.clz32(places & -places);
}

function isTaken(part: PhrasePart, sentence: FactText, at: number, step: 1 | -1, units: ReadonlyMap<string, number>) {
  const word = sentence.words[at];
  if (!word) return false;
  switch (part.kind) {
    case 'gap':
      // What stands behind a semicolon is another statement.
      return !sentence.gap(step === 1 ? at : at + 1).includes(';');
    case 'any':
      return true;
    case 'unit':
      return units.has(word.form);
    case 'word':
      return part.forms.has(word.form) || part.stems.some((stem) => word.form.startsWith(stem));
  }
}

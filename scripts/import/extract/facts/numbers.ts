import { NAMED_UNITS, UNIT_LETTERS, unitValue } from '../../../../src/catalogue/model/number-units.ts';
import { NUMBER_WORDS, numberInWords } from '../../../../src/catalogue/model/number-words.ts';
import type { FactText } from './fact-text.ts';
import type { Candidate } from './phrases.ts';

/** A number in a sentence, in words of the sentence. */
export interface NumberCandidate extends Candidate {
  readonly value: number;
}

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,4}(?![\d,]*\d)|\d{1,9}(?:\.\d{1,4})?`;
const SCALE = String.raw`(?:\s?([${UNIT_LETTERS}]|[${UNIT_LETTERS.toLowerCase()}](?<!\s.))(?![\p{L}\p{N}])|[\s-]?(${NAMED_UNITS.join('|')})s?(?!\p{L}))`;
const POWER = String.raw`\$?(10|2)\s?\^\s?\{?(\d{1,2})\}?\$?`;
const IN_WORDS = String.raw`((?:half\sa|an?|${NUMBER_WORDS.join('|')})(?:[\s-](?:and\s)?(?:${NUMBER_WORDS.join('|')})){0,3})[\s-](${NAMED_UNITS.join('|')})(?!\p{L})`;
/** Not what counts times or percents, and not a part of a name or of a longer number. */
const ONE = String.raw`(?:${POWER}|(${DIGITS})${SCALE}?(?!\s?[x×%]|\.?\d|\p{L})|${IN_WORDS})`;
const FIRST = new RegExp(String.raw`(?<![\p{L}\p{N}_.,^/$]|\p{L}[-.])${ONE}`, 'giu');
const NEXT = new RegExp(String.raw`(?:\s?[-–—~/]\s?|,?\s(?:to|and|or|&)\s|,\s)(?:up\sto\s)?${ONE}`, 'giuy');

/** More than any list of numbers has. */
const LONGEST_LIST = 12;

/** A number as it is written; `scaled` is false where it may share the unit of the next one. */
interface Written {
  readonly value: number;
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the numbers of a sentence: `1.3T`, `2,048`, `10^12`, `900 billion`, `one million`; lists and ranges share what
 * is said of them, and a unit: `2-4 trillion` is two numbers.
 * @returns the numbers in order; a number that is no safe integer, or a fraction, keeps its value
 */
export function numbersIn(sentence: FactText): NumberCandidate[] {
  const text = sentence.text.slice(sentence.start, sentence.end);
  if (!/\d|illion|thousand/i.test(text)) return [];
  const found: NumberCandidate[] = [];
  FIRST.lastIndex = 0;
  for (let match = FIRST.exec(text); match; match = FIRST.exec(text)) {
    const list = [written(match)];
    for (let end = FIRST.lastIndex; list.length < LONGEST_LIST;) {
      NEXT.lastIndex = end;
      const next = NEXT.exec(text);
      if (!next) break;
      list.push(written(next));
      FIRST.lastIndex = end = NEXT.lastIndex;
    }
    found.push(...candidates(sentence, withSharedUnits(list)));
  }
  return found;
}

function written(match: RegExpExecArray): Written {
  const [whole, base, exponent, digits, letter, word, numeral, unit] = match;
  const [start, end] = [match.index, match.index + whole.length];
  if (base) return { value: Number(base) ** Number(exponent), scale: 1, start, end };
  if (digits) {
    const scale = unitValue(letter ?? word ?? '');
    return { value: Number(digits.replaceAll(',', '')), scale: scale ?? 1, start, end };
  }
  return { value: inWords(numeral ?? ''), scale: unitValue(unit ?? '') ?? 1, start, end };
}

function inWords(numeral: string): number {
  const words = numeral.toLowerCase().split(/[\s-]/);
  if (words[0] === 'half') return 0.5;
  return numberInWords(words, 0)?.value ?? 1;
}

/** `2-4 trillion`: the first number is in trillions too; in `512 to 8K` it is not. */
function withSharedUnits(list: readonly Written[]): Written[] {
  return list.map((one, at) => {
    const next = list.slice(at + 1).find(({ scale }) => scale > 1);
    const shares = one.scale === 1 && next && one.value < next.value && one.value < 1000;
    return shares ? { ...one, scale: next.scale } : one;
  });
}

function candidates(sentence: FactText, list: readonly Written[]): NumberCandidate[] {
  const places = list.map(({ value, scale, start, end }) => ({
    value: rounded(value * scale),
    first: wordFrom(sentence, sentence.start + start),
    end: wordFrom(sentence, sentence.start + end),
  }));
  const listFirst = places[0]?.first ?? 0;
  const listEnd = places.at(-1)?.end ?? 0;
  return places.map((place) => ({ ...place, listFirst, listEnd }));
}

/** `1.3 × 1e12` is 1300000000000.0002 otherwise. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The number of the first word that begins at a place or behind it. */
function wordFrom({ words }: FactText, place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

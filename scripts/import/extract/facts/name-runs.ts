import type { FactText } from './fact-text.ts';

/** Words of a sentence that may be a name, by their numbers. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  /** Whether a name shows by its spelling (`GSM8K`, `MT-Bench`), or is but an acronym or words with capitals. */
  readonly isSpelt: boolean;
  readonly isAcronym: boolean;
}

/** More parts than any name has that is written down in full. */
const LONGEST_RUN = 5;

interface Part {
  readonly first: number;
  readonly end: number;
  readonly kind: 'spelt' | 'acronym' | 'capital' | 'number' | 'word';
}

/**
 * Finds what is written as names are: one word or several, each with a capital.
 * @param isNone says which words are no names here; a run has none at its ends
 */
export function nameRuns(sentence: FactText, isNone: (word: string) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  let run: Part[] = [];
  const flush = (): void => {
    const none = ({ first, end }: Part): boolean => isNone(sentence.slice(first, end));
    while (run[0] && (run[0].kind === 'number' || none(run[0]))) run.shift();
    while (run.length > 0 && none(run.at(-1) as Part)) run.pop();
    const [head] = run;
    // At the start of a sentence a capital says nothing.
    if (head?.first === 0 && head.kind === 'capital') run.shift();
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length <= LONGEST_RUN && !run.some(none))
      runs.push({
        first: first.first,
        end: last.end,
        isSpelt: run.some(({ kind }) => kind === 'spelt'),
        isAcronym: run.length === 1 && first.kind === 'acronym',
      });
    run = [];
  };
  for (const marked of sentence.marked) {
    const last = run.at(-1)?.end ?? 0;
    if (marked < last) continue;
    const part = partAt(sentence, beginning(sentence, marked, last));
    if (run.length > 0 && (part.first > last || !/^\s$/.test(sentence.gap(last)))) flush();
    if (part.kind === 'word') flush();
    else if (part.kind !== 'number' || run.length > 0) run.push(part);
  }
  flush();
  return runs;
}

/** Where the part begins that a word is in: `tau` in `tau-Bench`. */
function beginning(sentence: FactText, at: number, least: number): number {
  let first = at;
  while (first > least && JOINT.test(sentence.gap(first))) first--;
  return first;
}

const JOINT = /^[-._'’+–]$/;

/** All that stands without a space between: `MT-Bench`, `Qwen2.5`. */
function partAt(sentence: FactText, first: number): Part {
  let end = first + 1;
  while (end < sentence.words.length && JOINT.test(sentence.gap(end))) end++;
  // `GPT-4's`
  if (end > first + 1 && sentence.words[end - 1]?.text === 's' && /['’]/.test(sentence.gap(end - 1))) end--;
  const words = sentence.words.slice(first, end).map(({ text }) => text);
  return { first, end, kind: kindOf(words) };
}

function kindOf(words: readonly string[]): Part['kind'] {
  if (words.every((word) => /^\d+(?:[kmbt]|st|nd|rd|th)?$/i.test(word))) return 'number';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && (ADJECTIVE.test(last) || (/^\p{Ll}/u.test(last) && !words.some((word) => SPELT.test(word)))))
    return 'word';
  // An acronym names a method or a task as often.
  if (words.length === 1 && ACRONYM.test(words[0] ?? '')) return 'acronym';
  if (words.some((word) => SPELT.test(word)) && words.some((word) => /\p{Lu}/u.test(word))) return 'spelt';
  // `C-Eval`
  if (/^\p{Lu}$/u.test(words[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[1] ?? '')) return 'spelt';
  return /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') ? 'capital' : 'word';
}

/** What makes an adjective of a name: `LiDAR-based`. */
const ADJECTIVE =
  /^(?:based|enabled|like|style|level|aware|free|only|shot|scale|class|specific|driven|guided|pre|trained|pretrained)$/;
const ACRONYM = /^\p{Lu}{2,5}s?$/u;
/** Two capitals, a capital inside, or letters with digits; not `3D`, `4bit` and `7B`. */
const SPELT = /^(?!\d+\p{L}{1,3}$|\d+x)(?=.{2,40}$)(?:.*\p{L}.*\p{Lu}|.*\p{L}\d|\d+\p{L}*\p{Lu})/u;

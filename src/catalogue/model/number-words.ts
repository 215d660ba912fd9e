const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Every word that is a number below a hundred, and `hundred`; not those made of two, such as `twenty-five`. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys(), 'hundred'];

/**
 * A number below a thousand in words: `seven`, `twenty five`, `a hundred`, `one hundred and fifty`.
 * @param words in lower case, hyphens taken apart
 * @param at where it may begin
 * @returns the number, and how many words it is; undefined if there is none
 */
export function numberInWords(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly words: number } | undefined {
  const isHundred = (index: number) => words[index] === 'hundred';
  const first = below100(words, words[at] === 'a' && isHundred(at + 1) ? at + 1 : at);
  let end = first ? at + first.words : at;
  if (!first && words[at] === 'a' && isHundred(at + 1)) end = at + 1;
  if (!isHundred(end) || (first && first.value > 9)) return first;
  const hundreds = (first?.value ?? 1) * 100;
  const and = words[end + 1] === 'and' ? 1 : 0;
  const rest = below100(words, end + 1 + and);
  if (!rest) return { value: hundreds, words: end + 1 - at };
  return { value: hundreds + rest.value, words: end + 1 + and + rest.words - at };
}

function below100(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly words: number } | undefined {
  const value = VALUES.get(words[at] ?? '');
  if (value === undefined) return undefined;
  const next = VALUES.get(words[at + 1] ?? '');
  if (value >= 20 && next !== undefined && next > 0 && next < 10) return { value: value + next, words: 2 };
  return { value, words: 1 };
}

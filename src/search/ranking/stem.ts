/** Endings that do not make another word of one; the longer an ending, the longer what it leaves must be. */
const ENDINGS: readonly RegExp[] = [
  /^(.{3,}?)(?:i[sz]|at|i[sz]at)(?:ions?|ional|ors?|ives?)$/,
  /^(.{4,}?)(?:ions?|ional|ors?|iv(?:es?|ed|ers?|ing)|ments?)$/,
  /^(.{3,}?)(?:i[sz])?(?:at)?(?:ings?|ers?|ed|es|e)$/,
  /^(.{3,}ic)al(?:ly)?$/,
  /^(.{3,}[cdeglnrst])ly$/,
  /^(.{2,}ys)is$/,
  /^(.{2,}(?<!ia|[isu]))s$/,
];

/**
 * The part of a word that its forms share, endings taken off until none is left. Coarser than Porter's “An algorithm for
 * suffix stripping” (1980), as it only says which
 * words go together.
 * @param word in lower case
 */
export function stem(word: string): string {
  let bare = word;
  for (let shorter = withoutEnding(bare); shorter !== bare; shorter = withoutEnding(bare)) bare = shorter;
  return bare;
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const [, start] = ending.exec(word) ?? [];
    if (start !== undefined) return start;
  }
  return word.replace(/(?<=..)y$/, 'i').replace(/(?<=..)([^aeiou\d])\1$/, '$1');
}

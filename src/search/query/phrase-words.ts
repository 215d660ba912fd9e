/** Decimals are one word, and so are `C++`, `C#` and `don't`; all else that is no letter or digit parts words. */
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{N}]*|(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/**
 * The words of a phrase, by which it is compared with a text: hyphens part words like spaces, so that `"fine-tuning"` and
 * `"fine tuning"` are the same; but `7b` is no part of `1.7B`.
 * @param text a phrase or any other text
 * @returns its words in order, in lower case and without accents
 */
export function phraseWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  return plain.match(WORD) ?? [];
}

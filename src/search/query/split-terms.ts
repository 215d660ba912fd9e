import { QUERY_STOP_WORDS } from '../../catalogue/text/stop-words.ts';
import type { Lexeme } from './lex-query.ts';
import { wordsOfSizes } from './size-terms.ts';

/** Signs that part words though no space does, but not in `2:4`. */
const WITHIN = /(?<!\d)[:"“”()[\]{}|]+|[:"“”()[\]{}|]+(?!\d)/;

/** @returns the words of a text, in lower case, without the signs around them */
export function termsOf(typed: string): readonly string[] {
  return typed.split(/\s+/).flatMap((text) => text.split(WITHIN).map(bare).filter(Boolean));
}

/**
 * @param terms words in lower case
 * @returns those that tell papers apart, or say a size; all of them if none does
 */
export function tellingTerms(terms: readonly string[]): readonly string[] {
  const telling = withoutStopWords(terms);
  return telling.length > 0 ? telling : terms;
}

/** @returns the words that tell papers apart, or say a size */
export function withoutStopWords(terms: readonly string[]): readonly string[] {
  const sizes = wordsOfSizes(terms);
  return terms.filter((term, index) => sizes.has(index) || !QUERY_STOP_WORDS.has(term));
}

/** A sign belongs to the number after it, and a dash to the two beside it: `< 3b` is `<3b`, `1 - 3b` is `1-3b`. */
export function joinSigns(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const found: Lexeme[] = [];
  for (const lexeme of lexemes) {
    const before = found.at(-1);
    const isNumber = lexeme.kind === 'word' && /^[.\d]/.test(lexeme.raw);
    if (before?.kind === 'word' && isNumber && /^(?:[<>]=?|[≤≥~≈]|\d[\w.,]*(?:[-–—]|\.\.))$/.test(before.raw)) {
      found[found.length - 1] = { ...before, raw: before.raw + lexeme.raw, value: before.raw + lexeme.raw };
    } else if (before?.kind === 'word' && /^\d[\w.,]*$/.test(before.raw) && /^(?:[-–—]|\.\.)$/.test(lexeme.raw)) {
      found[found.length - 1] = { ...before, raw: before.raw + lexeme.raw, value: before.raw + lexeme.raw };
    } else found.push(lexeme);
  }
  return found;
}

/** A word in lower case without the signs around it, but for those that mean something: `<3b`, `7b+`, `c++`, `c#`. */
function bare(token: string): string {
  const [, word = ''] = /^[^\p{L}\p{N}]*?((?:[<>]=?|[≤≥~≈])?\.?\d.*|[\p{L}\p{N}].*)$/su.exec(token.toLowerCase()) ?? [];
  return word.replace(/(?<![^\p{L}\p{N}+#])[^\p{L}\p{N}+#]+$/u, '');
}

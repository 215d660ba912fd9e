/** A family of names: `RTX # Ti?` stands for `RTX 4090`, `rtx3090` and `RTX-3080 Ti`. */
export interface NameShape {
  /** The letters that every name of the family begins with, in small letters; two at least. */
  readonly head: string;
  /**
   * @param words some words of a text with a space between
   * @returns the name as it is written in the catalogue, undefined if it is none of the family
   */
  nameOf(words: string): string | undefined;
}

const SHAPE = /^[\p{L}]{2}[\p{L}\p{N}#*]*(?: [\p{L}\p{N}#*]+\??)*$/u;
const PIECES = /#|\*| |\?|[\p{L}\p{N}]+/gu;

/**
 * Reads the shape of a family of names: letters as they are, `#` for digits, `*` for letters, `word?` for a word that
 * may be missing.
 * @param text such as `TPU v#*`
 * @returns the shape, undefined if it is none
 */
export function parseShape(text: string): NameShape | undefined {
  if (!SHAPE.test(text)) return undefined;
  const words = text.split(' ').map((word) => ({ optional: word.endsWith('?'), text: word.replace('?', '') }));
  // A run of letters ends where another could go on, so that every text is read in one way only.
  if (words.some((word) => /\*[\p{L}*]|##/u.test(word.text))) return undefined;
  const source = words.map((word) => `(${sourceOf(word.text)})${word.optional ? '?' : ''}`).join('');
  const pattern = new RegExp(`^${source}$`, 'iu');
  return {
    head: (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase(),
    nameOf(text) {
      const found = pattern.exec(text);
      if (!found) return undefined;
      const written = words.map(
        (word, at) => found[at + 1] && rendered(word.text, (found[at + 1] ?? '').replaceAll(' ', '')),
      );
      return written.filter(Boolean).join(' ');
    },
  };
}

/** Hyphen, space and nothing are one wherever letters and digits meet, but what `*` stands for is of the same word. */
function sourceOf(word: string): string {
  const pieces = word.match(PIECES) ?? [];
  return pieces
    .map((one) => (one === '*' ? String.raw`\p{L}{0,8}` : one === '#' ? String.raw` ?\d{1,6}` : ` ?${one}`))
    .join('');
}

/** The letters of the shape as the shape has them, and the rest as the text has it. */
function rendered(shape: string, found: string): string {
  let at = 0;
  let name = '';
  for (const [piece] of shape.matchAll(PIECES)) {
    const rest = found.slice(at);
    const wild = piece === '#' ? /^\d+/ : piece === '*' ? /^\p{L}+/u : undefined;
    const taken = wild ? (wild.exec(rest)?.[0] ?? '') : piece;
    name += taken;
    at += taken.length;
  }
  return name;
}

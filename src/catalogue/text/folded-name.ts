/** Letters that Unicode does not take for another one with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** @returns a name as whoever has none of its letters types it, in lower case: `Łukasz Ørsted` is `lukasz orsted` */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** @returns the words of a name, folded; initials are words too */
export function nameWords(name: string): readonly string[] {
  return foldedName(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

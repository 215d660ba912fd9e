import { lexQuery } from './lex-query.ts';
import { parseSizeRange } from './size-range.ts';

/** What is asked of the fields that a catalogue declares: by the id of each, as it is typed. */
export type FactWishes = Readonly<Record<string, string>>;

/** An address may be written by anyone. */
const MOST_WISHES = 20;

/** @returns the wishes that stand in an address, undefined if they cannot be read */
export function readWishes(text: string): FactWishes | undefined {
  const lexemes = lexQuery(text);
  if (lexemes.length === 0 || lexemes.length > MOST_WISHES || lexemes.some(({ kind }) => kind !== 'field'))
    return undefined;
  return Object.fromEntries(lexemes.map(({ key, value }) => [key, value.replaceAll('"', '').trim()]));
}

/** @returns the wishes as an address has them, each as it is typed */
export function writeWishes(wishes: FactWishes): string {
  return Object.entries(wishes)
    .map(([id, value]) => `${id}:${/[\s"()|]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`)
    .join(' ');
}

/**
 * @param wish what is asked of one field
 * @returns its parts, of which one is enough: names, or ranges; `7,000` is one number
 */
export function wishParts(wish: string): readonly string[] {
  if (parseSizeRange(wish)) return [wish];
  return wish
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** @returns whether a part is among what is asked of a field */
export function hasWish(wishes: FactWishes, id: string, part: string): boolean {
  return partsOf(wishes, id).some((other) => isSame(other, part));
}

/** @returns the wishes with a part added to that of a field, or taken away if it was there */
export function toggledWish(wishes: FactWishes, id: string, part: string): FactWishes {
  const parts = partsOf(wishes, id);
  const next = hasWish(wishes, id, part) ? parts.filter((other) => !isSame(other, part)) : [...parts, part];
  const { [id]: _, ...others } = wishes;
  return next.length > 0 ? { ...others, [id]: next.join(',') } : others;
}

/** @returns a name as names are compared, by its letters and digits: `GSM-8K` is `gsm8k` */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function partsOf(wishes: FactWishes, id: string): readonly string[] {
  return Object.hasOwn(wishes, id) ? wishParts(wishes[id] ?? '') : [];
}

/** `<2` and `>2` have the same letters. */
function isSame(one: string, other: string): boolean {
  if (parseSizeRange(one) || parseSizeRange(other)) return one.toLowerCase() === other.toLowerCase();
  return lettersOf(one) === lettersOf(other);
}

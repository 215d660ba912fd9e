/** Both ends inclusive; an open end is left out. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** Reads a number; undefined if it is none. */
type ParseNumber = (text: string) => number | undefined;

/**
 * @param text one number, or two with `..` between them of which one may be left out
 * @param parse reads a number
 * @returns the range, its ends in order; undefined if a number cannot be read or there is none
 */
export function parseRange(text: string, parse: ParseNumber): Range | undefined {
  const ends = text.split('..').map((end) => end.trim());
  const numbers = ends.map((end) => (end ? parse(end) : undefined));
  if (ends.length > 2 || ends.some((end, index) => end && numbers[index] === undefined)) return undefined;
  const from = numbers[0];
  const to = ends.length > 1 ? numbers[1] : from;
  if (from !== undefined && to !== undefined) return { from: Math.min(from, to), to: Math.max(from, to) };
  if (from !== undefined) return { from };
  return to === undefined ? undefined : { to };
}

/** @returns the same as `parseRange`, for other ways to write a range too: `<7`, `≥7`, `7+`, `3-7` */
export function parseTypedRange(typed: string, parse: ParseNumber): Range | undefined {
  const text = typed.trim().toLowerCase();
  const [, sign, bound = ''] = /^(<=?|>=?|≤|≥)\s*(.+)$/.exec(text) ?? [];
  if (sign) {
    const end = parse(bound);
    if (end === undefined) return undefined;
    if (sign === '<') return { to: end - 1 };
    if (sign === '>') return { from: end + 1 };
    return sign === '<=' || sign === '≤' ? { to: end } : { from: end };
  }
  if (text.endsWith('+')) {
    const from = parse(text.slice(0, -1));
    return from === undefined ? undefined : { from };
  }
  return parseRange(text.replace(/(?<=[\da-z])\s*[-–—]\s*(?=\d)/, '..'), parse);
}

/** @returns the range as `parseRange` reads it; nothing if both ends are open */
export function formatRange({ from, to }: Range, format: (end: number) => string): string {
  const [first, last] = [from, to].map((end) => (end === undefined ? '' : format(end)));
  return first === last ? (first ?? '') : `${first ?? ''}..${last ?? ''}`;
}

/** @returns the range in words */
export function describeRange({ from, to }: Range, format: (end: number) => string): string {
  if (from === to && from !== undefined) return format(from);
  if (from === undefined) return `up to ${format(to ?? 0)}`;
  return to === undefined ? `${format(from)} and more` : `${format(from)}–${format(to)}`;
}

/** @returns whether a number is in the range */
export function isWithin(value: number, { from = 0, to = Infinity }: Range): boolean {
  return from <= value && value <= to;
}

/** @returns the number, if the text is a whole one that JavaScript holds exactly */
export function parseWholeNumber(text: string): number | undefined {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

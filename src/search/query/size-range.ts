import { parseCount } from '../../catalogue/model/parse-count.ts';
import { formatCount } from '../../catalogue/model/scale.ts';
import { describeRange, formatRange, parseRange, parseTypedRange, parseWholeNumber, type Range } from './range.ts';

/** @returns the sizes that a reader typed: `<3b`, `7 billion`, `1..10b`; undefined if they cannot be read */
export function parseSizeRange(typed: string): Range | undefined {
  return parseTypedRange(withUnit(typed), parseCount);
}

/** @returns the sizes that an address has, in short or with all digits; undefined if they cannot be read */
export function sizeRangeFromAddress(text: string): Range | undefined {
  return parseRange(text, (end) => parseWholeNumber(end) ?? parseCount(end));
}

/** @returns the sizes as an address has them: `7b` if that is just the number, else all of its digits */
export function sizeRangeToAddress(sizes: Range): string {
  return formatRange(sizes, (count) => {
    const short = formatCount(count).toLowerCase();
    return parseCount(short) === count ? short : String(count);
  });
}

/** @returns the sizes as a reader would type them: `<3b`, `>7b`, `1b..10b` */
export function sizeRangeToTyped(sizes: Range): string {
  const { from, to } = sizes;
  const short = (count: number) => formatCount(count).toLowerCase();
  if (from === undefined && to !== undefined && isRounder(to + 1, to)) return `<${short(to + 1)}`;
  if (to === undefined && from !== undefined && isRounder(from - 1, from)) return `>${short(from - 1)}`;
  return formatRange(sizes, short);
}

/** @returns the sizes in words; `<3b` ends one parameter before 3B, which is not “up to 3B” */
export function describeSizeRange(sizes: Range): string {
  const { from, to } = sizes;
  if (from === undefined && to !== undefined && isRounder(to + 1, to)) return `under ${formatCount(to + 1)}`;
  if (to === undefined && from !== undefined && isRounder(from - 1, from)) return `over ${formatCount(from - 1)}`;
  return describeRange(sizes, formatCount);
}

function isRounder(count: number, than: number): boolean {
  return parseCount(formatCount(count)) === count && formatCount(count) === formatCount(than);
}

/** In `1..10b` the first number means billions too. */
function withUnit(typed: string): string {
  const [, first, between, last, unit] = /^([\d.]{1,6}?)(\.\.|[-–—])([\d.]{1,6})([a-z]+)$/i.exec(typed) ?? [];
  return first && Number(first) < Number(last)
    ? `${first}${unit ?? ''}${between ?? ''}${last ?? ''}${unit ?? ''}`
    : typed;
}

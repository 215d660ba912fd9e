/** How a number is written in digits: `7`, `0.5`, `1,250,000`; source of a regular expression. */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3}){1,4}(?![\d,])|\d{1,5}(?:\.\d{1,4})?`;

/** A number that shares the unit of a later one. */
export interface RangeHead {
  readonly start: number;
  readonly number: number;
}

const HEAD = new RegExp(
  String.raw`(^|[^\d.,])(?<number>${NUMBER})(?<join>\s?[-–—~/]{1,2}\s?|\s(?:to|and|or)\s|,\s(?:and\s|or\s)?)$`,
);

/**
 * The numbers before a number with a unit that share the unit: `0.5 to` in `0.5 to 72 billion`, `7/13/` in `7/13/70B`.
 * @param text the text
 * @param start where the number with the unit begins
 * @param number its value without the unit
 * @returns the earlier members in order of appearance, none where they are the version of a name (`LLaMA 2-7B`)
 */
export function rangeHeads(text: string, start: number, number: number): RangeHead[] {
  const heads: RangeHead[] = [];
  let from = start;
  let upper = number;
  while (heads.length < 8) {
    const before = text.slice(Math.max(0, from - 24), from);
    const match = HEAD.exec(before);
    if (!match?.groups) break;
    const value = Number(match.groups['number']?.replaceAll(',', ''));
    const at = from - before.length + match.index + (match[1]?.length ?? 0);
    const join = match.groups['join'] ?? '';
    if (value >= upper || value < upper / 1000 || (!join.includes('/') && isVersion(text, at))) break;
    heads.unshift({ start: at, number: value });
    from = at;
    upper = value;
  }
  return heads;
}

/** Whether a number belongs to a name, as the 2 of `LLaMA 2-7B` and the 1.6 of `LLaVA-1.6-34b` do. */
function isVersion(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (/[\p{L}\d][-_.]?$/u.test(before)) return true;
  const word = /(?:^|[\s("'/,])([\p{L}\d.-]{1,20})\s$/u.exec(before)?.[1] ?? '';
  return /\p{Lu}/u.test(word) && !STARTS_SENTENCE.test(word);
}

const STARTS_SENTENCE =
  /^(?:From|For|The|With|Between|Of|Our|At|In|On|To|And|Up|About|Over|Training|Scaling|Serving|Running)$/;

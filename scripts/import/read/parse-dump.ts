import { formatCounted, formatNumber } from '../../../src/catalogue/text/format.ts';
import { dumpLines, type Line } from './dump-lines.ts';
import { quote, type Problem } from '../../../src/catalogue/model/problem.ts';

/** One paper as the dump writes it. */
export interface DumpRecord {
  readonly title: string;
  readonly abstract: string;
  /** Line of the title, counted from 1. */
  readonly line: number;
}

export interface ParsedDump {
  readonly records: readonly DumpRecord[];
  readonly problems: readonly Problem[];
  /** Lines before the first title that belong to the page the dump was saved from. */
  readonly banners: readonly Line[];
}

/** No title is this long, so a line of it is an abstract. Titles on arXiv stay below 250 characters. */
const LONGEST_TITLE = 300;

/**
 * No abstract is this long: of 20,000 papers of conferences the longest has 3,456 characters, and arXiv allows 1,920.
 * What is longer is a paper, or two whose titles were lost.
 */
const LONGEST_ABSTRACT = 20_000;

/** Shorter than this, a line is taken for an abstract only by its place. */
const SHORTEST_ABSTRACT = 80;

/** Full stops of Chinese, Japanese, Hindi and Urdu, between two sentences or at the end. */
const OTHER_STOPS = /[。！？।۔][^。！？।۔]*[。！？।۔]|[。।۔]["”’）」』]*$/u;

/** What the furniture of a web page talks about, and titles of papers hardly ever do. */
const PAGE_WORDS =
  /\b(?:papers?|inbox|e-?mail|subscribe|subscription|sign (?:up|in)|log ?in|search|results?|newsletter|trending|daily|weekly|browse|filters?|sort(?:ed)?|pages?|download|cookies?|account|digest|latest|home|welcome|menu|saved|exported|follow|date)\b/i;

/** Buttons that a saved page glues to the text after them. */
const BUTTON = /^(?:Subscribe|Sign ?up|Sign ?in|Log ?in|Follow|Submit|Search|Join)(?=[\p{Lu}\p{Nd}])/u;

/**
 * Splits a dump into papers.
 *
 * A dump is title and abstract in turn, a line each. An abstract may also be wrapped over several lines, if blank
 * lines keep the papers apart. Lines before the first title are banners of the page that the dump was saved from.
 *
 * @param text the dump; any line ends, with or without a last newline
 * @param file its name, for messages
 * @returns the papers in order, everything that is wrong (never a throw), and the banner lines that were passed over
 */
export function parseDump(text: string, file: string): ParsedDump {
  const problems: Problem[] = [];
  const records: DumpRecord[] = [];
  const units = blocks(text).flatMap(unwrap);
  const start = firstTitle(units);
  const banners = units.slice(0, start);
  const rest = units.slice(start);
  if (rest[0] && banners.length > 0) rest[0] = { ...rest[0], text: rest[0].text.replace(BUTTON, '') };
  const report = (line: number, what: string, todo: string) => problems.push({ file, line, what, todo });

  for (const banner of banners.filter(looksLikeTitle)) {
    report(
      banner.line,
      `${quote(banner.text)} stands above the first paper and reads like a title, but has no abstract.`,
      'Add its abstract on the next line, or remove the line if it is no title.',
    );
  }
  for (let i = 0; i < rest.length; i++) {
    const title = rest[i];
    const abstract = rest[i + 1];
    if (!title) break;
    if (!mayBeTitle(title, abstract)) {
      report(
        title.line,
        `An abstract stands where a title should: ${quote(title.text)}.`,
        'Put its title on the line before it, or join it to the abstract above if it belongs there.',
      );
      continue;
    }
    if (!abstract || startsPaper(rest, i + 1)) {
      report(
        title.line,
        `The title ${quote(title.text)} has no abstract.`,
        'Add its abstract on the next line, or remove the title.',
      );
      continue;
    }
    i++;
    if (abstract.text.length < title.text.length) {
      report(
        abstract.line,
        `The abstract of ${quote(title.text)} is shorter than its title.`,
        'Check that title and abstract stand in turn; give the whole abstract, or remove both lines.',
      );
      continue;
    }
    if (abstract.text.length > LONGEST_ABSTRACT) {
      report(
        abstract.line,
        `The abstract of ${quote(title.text)} has ${formatCounted(abstract.text.length, 'character')}; the most are ${formatNumber(LONGEST_ABSTRACT)}.`,
        'Give the abstract alone, without the text of the paper; keep papers apart by their titles.',
      );
      continue;
    }
    records.push({ title: title.text, abstract: abstract.text, line: title.line });
  }

  if (records.length === 0 && problems.length === 0) {
    problems.push({
      file,
      what: 'There is no paper in it.',
      todo: 'A dump is a title line and an abstract line in turn.',
    });
  }
  return { records, problems, banners };
}

/** Runs of lines between blank ones. */
function blocks(text: string): Line[][] {
  const found: Line[][] = [[]];
  for (const line of dumpLines(text)) {
    if (line.text) found.at(-1)?.push(line);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter((block) => block.length > 0);
}

/**
 * Joins the lines of a wrapped abstract, so that what is left is title and abstract in turn. Without a blank line
 * anywhere nothing is wrapped.
 * Lines of a wrapped text are all short; where titles and abstracts take a line each, abstracts are long ones.
 */
function unwrap(block: Line[], index: number, all: readonly Line[][]): Line[] {
  const [first, second, ...others] = block;
  if (all.length === 1 || !first || !second || block.some((line) => line.text.length > LONGEST_TITLE)) return block;
  const afterLoneTitle = all[index - 1]?.length === 1 && !looksLikeAbstract(all[index - 1]?.[0] as Line);
  if (afterLoneTitle && looksWrapped(block)) return [join(block)];
  if (others.length === 0) return block;
  return looksWrapped([second, ...others]) ? [first, join([second, ...others])] : block;
}

/** In a wrapped text every line but the last is nearly as long as the longest. */
function looksWrapped(lines: readonly Line[]): boolean {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  return lines.slice(0, -1).every((line) => line.text.length >= longest * 0.6);
}

function join(lines: readonly Line[]): Line {
  // A hyphen at the end of a line may be part of the word, so it stays.
  const text = lines
    .map((line) => (/\p{L}-$/u.test(line.text) ? line.text : `${line.text} `))
    .join('')
    .trimEnd();
  return { text, line: lines[0]?.line ?? 1 };
}

/** Banners are short lines with another short line after them: the last before the first abstract is a title. */
function firstTitle(lines: readonly Line[]): number {
  const abstract = lines.findIndex(looksLikeAbstract);
  if (abstract >= 0) return Math.max(0, abstract - 1);
  return 0;
}

/** A title may have a full stop in it; then the abstract after it tells that it is one. */
function mayBeTitle(line: Line, next: Line | undefined): boolean {
  if (line.text.length > LONGEST_TITLE) return false;
  return !looksLikeAbstract(line) || (!!next && looksLikeAbstract(next) && next.text.length > line.text.length);
}

/** Whether a line that follows a title is itself a title: an abstract comes after it, and it is no abstract itself. */
function startsPaper(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  return !!line && !!next && !looksLikeAbstract(line) && looksLikeAbstract(next);
}

/** A title is short and one sentence at most, without a full stop. */
function looksLikeAbstract({ text }: Line): boolean {
  if (text.length > LONGEST_TITLE) return true;
  if (text.length < SHORTEST_ABSTRACT) return false;
  if (OTHER_STOPS.test(text)) return true;
  return /[^.]\.["”’)]*$/.test(text) || /[.!?]["”’)]*\s+\p{Lu}[^.!?]*[.!?]/u.test(text);
}

/** Whether a line above the first paper could be the title of a paper whose abstract is missing. */
function looksLikeTitle({ text }: Line): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capital.length >= words.length * 0.7 && !PAGE_WORDS.test(text);
}

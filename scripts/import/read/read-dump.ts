import type { PaperText } from '../../../src/catalogue/model/paper.ts';
import { cleanText, cleanTitle } from '../clean/clean-text.ts';
import { decodeText, type Source } from '../../../src/catalogue/model/decode-text.ts';
import { parseDump } from './parse-dump.ts';
import { quote, type Problem } from '../../../src/catalogue/model/problem.ts';

/** A paper of a dump, cleaned, and where it stands. */
export interface Candidate extends PaperText {
  /** Path of the dump, for messages. */
  readonly file: string;
  /** Name of the dump, for the record. */
  readonly dump: string;
  readonly line: number;
}

/**
 * @param source a dump as read from disk
 * @returns its papers, cleaned, the banner lines that were passed over, and all problems
 */
export function readDump(source: Source) {
  const { name } = source;
  const decoded = decodeText(source);
  if ('problem' in decoded) return { candidates: [], banners: [], problems: [decoded.problem] };
  if (!decoded.text.trim()) {
    const todo = 'Save the page with the abstracts as text, a title line and an abstract line in turn.';
    return { candidates: [], banners: [], problems: [{ file: name, what: 'The dump is empty.', todo }] };
  }
  const { records, problems, banners } = parseDump(decoded.text, name);
  const dump = name.split('/').at(-1) ?? name;
  const candidates = records.map((record): Candidate => {
    const title = cleanTitle(record.title);
    return { title, abstract: cleanText(record.abstract, title), file: name, dump, line: record.line };
  });
  const blank = candidates.filter(({ title, abstract }) => !title || !abstract);
  const refused = blank.map(({ title, line }) => ({
    file: name,
    line: title ? line + 1 : line,
    what: `Nothing is left of the ${title ? 'abstract' : 'title'} once mark-up is taken off.`,
    todo: 'Correct these lines of the dump.',
  }));
  return {
    candidates,
    problems: [...problems, ...refused],
    banners: banners.map((banner) => ({ file: name, ...banner })),
  };
}

/**
 * Each title once. The same paper in two dumps is one paper; two papers of one name are a mistake.
 * @param problems where the mistakes are added
 */
export function unique(candidates: readonly Candidate[], problems: Problem[]): Candidate[] {
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = titleKey(candidate.title);
    const twin = first.get(key);
    if (!twin) {
      first.set(key, candidate);
    } else if (twin.file === candidate.file || twin.abstract !== candidate.abstract) {
      problems.push({
        file: candidate.file,
        line: candidate.line,
        what: `The title ${quote(candidate.title)} stands already at ${twin.file}:${twin.line}.`,
        todo: 'Remove one of the two, title and abstract.',
      });
    }
  }
  return [...first.values()];
}

/** @returns the same key for titles that differ only in case or spacing */
export function titleKey(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

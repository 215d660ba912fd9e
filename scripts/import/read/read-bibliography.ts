import { readChecked } from '../../../src/catalogue/model/checked-yaml.ts';
import { decodeText, type Source } from '../../../src/catalogue/model/decode-text.ts';
import type { Problem } from '../../../src/catalogue/model/problem.ts';
import type { BibliographyEntry } from '../../../src/catalogue/model/paper.ts';
import { cleanTitle } from '../clean/clean-text.ts';
import { bibliographySchema } from './bibliography.ts';
import { formatOf } from './formats.ts';
import { linesOfObjects } from './formats/json.ts';
import { isKeyed } from './keyed-record.ts';
import { readSource, type Candidate, type ReadOptions } from './read-source.ts';

/** Keys that entries of our own form never have, and those of every other form do. */
const OTHERS = ['id', 'type', 'author', 'issued', 'DOI', 'externalIds', 'authorships', 'content', 'slug', 'abstract'];

/**
 * @param source `content/bibliography.*`: a list of entries in our own form, or any format that papers come in
 * @returns what it knows of papers, which wins over what their sources say, and all problems
 */
export function readBibliography(
  source: Source,
  options: Omit<ReadOptions, 'from'>,
): { readonly candidates: readonly Candidate[]; readonly problems: readonly Problem[] } {
  const own = ownEntries(source);
  if (own) return own;
  const { candidates, problems } = readSource(source, options);
  return { candidates: candidates.map((candidate) => ({ ...candidate, authority: 'bibliography' })), problems };
}

function ownEntries(source: Source): ReturnType<typeof readBibliography> | undefined {
  const decoded = decodeText(source);
  const format = 'text' in decoded ? formatOf(decoded.text)?.id : undefined;
  if ('problem' in decoded || (format !== 'json' && format !== 'jsonl' && format !== 'text')) return undefined;
  if (isOthers(decoded.text)) return undefined;
  const read = readChecked<readonly BibliographyEntry[]>(decoded.text, source.name, bibliographySchema);
  if ('problems' in read) return { candidates: [], problems: read.problems };
  const lines = linesOfObjects(decoded.text, []);
  const dump = source.name.split('/').at(-1) ?? source.name;
  const candidates = read.value.map(({ title, ...facts }, nth) => ({
    title: cleanTitle(title),
    abstract: '',
    file: source.name,
    dump,
    line: lines[nth] ?? 1,
    authority: 'bibliography' as const,
    facts,
  }));
  return { candidates, problems: [] };
}

function isOthers(text: string): boolean {
  try {
    const document: unknown = JSON.parse(text);
    const list: readonly unknown[] = Array.isArray(document) ? document : [document];
    return list.some((entry) => isKeyed(entry) && (!Array.isArray(document) || OTHERS.some((key) => key in entry)));
  } catch {
    return false;
  }
}

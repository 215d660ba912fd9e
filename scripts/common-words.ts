/**
 * The command `npm run common-words -- DUMP`: writes anew which words papers of all subjects share. Many thousand
 * abstracts are needed, of more than one field; the catalogue itself is not read.
 */
import path from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import type { PaperText } from '../src/catalogue/model/paper.ts';
import { countTerms } from '../src/catalogue/related/terms.ts';
import { tellingOf, type WordStatistics } from '../src/catalogue/related/word-statistics.ts';
import { readSource } from './import/read/read-source.ts';

const FILE = path.join(import.meta.dirname, '../src/catalogue/related/common-words.json');
/** What stands in fewer is not known well enough. */
const LEAST_PAPERS = 10;

const [dump] = process.argv.slice(2);
if (dump === undefined) {
  console.error('Usage: npm run common-words -- DUMP');
  process.exitCode = 1;
} else {
  const { candidates } = readSource({ name: path.basename(dump), bytes: await readFile(dump) });
  const words = countWords(candidates);
  await writeFile(FILE, `${JSON.stringify({ papers: candidates.length, words }, null, 2)}\n`);
  console.log(`${words.length} common words of ${candidates.length} papers.`);
}

/** @returns lines of a word, how many papers have it, how many in the title, and how often it stands in abstracts */
function countWords(papers: readonly PaperText[]): readonly string[] {
  const known = new Map<string, string | undefined>();
  const counts = new Map<string, WordStatistics>();
  for (const { title, abstract } of papers) {
    const inTitle = countTerms({ title, abstract: '' }, known);
    const inAbstract = countTerms({ title: '', abstract }, known);
    for (const term of new Set([...inTitle.keys(), ...inAbstract.keys()])) {
      const { papers: before, titles, times } = counts.get(term) ?? { papers: 0, titles: 0, times: 0 };
      counts.set(term, {
        papers: before + 1,
        titles: titles + (inTitle.has(term) ? 1 : 0),
        times: times + Math.max(1, inAbstract.get(term)?.count ?? 0),
      });
    }
  }
  return [...counts]
    .filter(([, count]) => count.papers >= LEAST_PAPERS && tellingOf(count, papers.length) !== 'alone')
    .map(([term, { papers, titles, times }]) => `${term} ${papers} ${titles} ${times}`)
    .sort();
}

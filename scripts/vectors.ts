/**
 * The command `npm run vectors`: learns from the abstracts of dumps what words mean, and writes it into the content for
 * the search. The steps are in `vectors/`.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeVectors } from '../src/catalogue/meaning/vector-file.ts';
import { formatProblems, reasonOf, type Problem } from '../src/catalogue/model/problem.ts';
import { formatCounted } from '../src/catalogue/text/format.ts';
import { readSources, shown } from '../src/files.ts';
import { contentFolder, WORD_VECTORS } from '../src/folders.ts';
import { readDump, unique } from './import/read/read-dump.ts';
import { learnVectors } from './vectors/learn-vectors.ts';

const USAGE = `npm run vectors -- DUMP…

  DUMP   a text file as npm run import reads them; some thousand abstracts at least are needed to learn from

Writes CONTENT_DIR/${WORD_VECTORS}: words and numbers, no sentence of a dump. The next build uses it.`;

/** With fewer, chance decides which words stand together. */
const FEW = 1000;

process.exitCode = await main(process.argv.slice(2));

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    const asked = files.includes('--help');
    (asked ? console.log : console.error)(USAGE);
    return asked ? 0 : 1;
  }
  const problems: Problem[] = [];
  const dumps = (await readSources(files, problems)).map(readDump);
  const papers = unique(
    dumps.flatMap(({ candidates }) => candidates),
    [],
  );
  const { words, dimensions } = learnVectors(papers);
  if (problems.length === 0 && words.length === 0) {
    problems.push({ file: files.join(', '), what: 'No word is in three papers.', todo: 'Give a dump of more papers.' });
  }
  const target = path.join(contentFolder(path.join(import.meta.dirname, '..')), WORD_VECTORS);
  if (problems.length === 0) {
    try {
      await writeFile(target, encodeVectors(words, dimensions, papers.length));
    } catch (error) {
      problems.push({ file: shown(target), what: `${reasonOf(error)}.`, todo: 'Check the disk and its permissions.' });
    }
  }
  if (problems.length > 0) {
    console.error(`${formatProblems(problems)}\n\nNothing was written.`);
    return 1;
  }
  const learned = `${formatCounted(words.length, 'word')} from ${formatCounted(papers.length, 'paper')}`;
  console.log(`${shown(target)}: ${learned}.`);
  if (papers.length < FEW) console.log(`So few papers tell little of what words mean; ${FEW} are a beginning.`);
  return 0;
}

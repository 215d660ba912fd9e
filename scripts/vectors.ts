/**
 * The command `npm run vectors`: learns from the abstracts of dumps what words mean, and writes it into the content for
 * the search. The steps are in `vectors/`.
 */
import { encodeVectors } from '../src/catalogue/meaning/vector-file.ts';
import type { PaperText } from '../src/catalogue/model/paper.ts';
import { formatCounted } from '../src/catalogue/text/format.ts';
import { WORD_VECTORS } from '../src/folders.ts';
import { learnFromDumps, type From, type Learned } from './learn-from-dumps.ts';
import { learnVectors } from './vectors/learn-vectors.ts';

const USAGE = `npm run vectors -- DUMP…

  DUMP   a text file as npm run import reads them; some thousand abstracts at least are needed to learn from

Writes CONTENT_DIR/${WORD_VECTORS}: words and numbers, no sentence of a dump. The next build uses it.`;

/** With fewer, chance decides which words stand together. */
const FEW = 1000;

process.exitCode = await learnFromDumps(process.argv.slice(2), { usage: USAGE, target: WORD_VECTORS, learn });

function learn(papers: readonly PaperText[], { dumps }: From): Learned {
  const { words, dimensions } = learnVectors(papers);
  if (words.length === 0) {
    const todo = 'Give a dump of more papers.';
    return { problems: [{ file: dumps, what: 'No word is in three papers.', todo }] };
  }
  const learned = `${formatCounted(words.length, 'word')} from ${formatCounted(papers.length, 'paper')}.`;
  const few = `\nSo few papers tell little of what words mean; ${FEW} are a beginning.`;
  return {
    file: encodeVectors(words, dimensions, papers.length),
    says: papers.length < FEW ? learned + few : learned,
  };
}

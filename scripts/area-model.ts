/**
 * The command `npm run area-model`: learns from the abstracts of dumps which words tell task areas apart, for papers of
 * which the cues of the vocabulary say little. The steps are in `area-model/`.
 */
import path from 'node:path';
import { readChecked } from '../src/catalogue/model/checked-yaml.ts';
import { decodeText } from '../src/catalogue/model/decode-text.ts';
import type { PaperText } from '../src/catalogue/model/paper.ts';
import { taskAreasSchema } from '../src/catalogue/model/task-area.ts';
import { formatCounted } from '../src/catalogue/text/format.ts';
import { readSource } from '../src/files.ts';
import { AREA_MODEL } from '../src/folders.ts';
import { learnAreaModel } from './area-model/learn-area-model.ts';
import { learnFromDumps, type From, type Learned } from './learn-from-dumps.ts';

const USAGE = `npm run area-model -- DUMP…

  DUMP   a text file as npm run import reads them; some thousand abstracts at least are needed to learn from

Writes CONTENT_DIR/${AREA_MODEL}: words and numbers, no sentence of a dump. The next import uses it. It is learned with the
cues of CONTENT_DIR/task-areas.yaml, so learn it again when those change much.`;

process.exitCode = await learnFromDumps(process.argv.slice(2), { usage: USAGE, target: AREA_MODEL, learn });

async function learn(papers: readonly PaperText[], { content, dumps }: From): Promise<Learned> {
  const read = await readSource(path.join(content, 'task-areas.yaml'));
  const decoded = 'source' in read ? { ...decodeText(read.source), name: read.source.name } : read;
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const vocabulary = readChecked(decoded.text, decoded.name, taskAreasSchema);
  if ('problems' in vocabulary) return vocabulary;
  const learned = learnAreaModel(papers, vocabulary.value);
  if (!learned) {
    const todo = 'Give a dump of more papers, or more cues.';
    return { problems: [{ file: dumps, what: 'The cues are sure of too few papers.', todo }] };
  }
  const sure = formatCounted(learned.sure, 'paper');
  return {
    file: `${JSON.stringify(learned.model)}\n`,
    says: `learned from ${sure} of which the cues are sure, of ${papers.length}.`,
  };
}

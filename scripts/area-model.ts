/**
 * The command `npm run area-model`: learns from the abstracts of dumps which words tell task areas apart, for papers of
 * which the cues of the vocabulary say little. The steps are in `area-model/`.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readChecked } from '../src/catalogue/model/checked-yaml.ts';
import { decodeText, type Source } from '../src/catalogue/model/decode-text.ts';
import { formatProblems, reasonOf, type Problem } from '../src/catalogue/model/problem.ts';
import { taskAreasSchema } from '../src/catalogue/model/task-area.ts';
import { formatCounted } from '../src/catalogue/text/format.ts';
import { readSources, shown } from '../src/files.ts';
import { AREA_MODEL, contentFolder } from '../src/folders.ts';
import { learnAreaModel } from './area-model/learn-area-model.ts';
import { readDump, unique } from './import/read/read-dump.ts';

const USAGE = `npm run area-model -- DUMP…

  DUMP   a text file as npm run import reads them; some thousand abstracts at least are needed to learn from

Writes CONTENT_DIR/${AREA_MODEL}: words and numbers, no sentence of a dump. The next import uses it. It is learned with the
cues of CONTENT_DIR/task-areas.yaml, so learn it again when those change much.`;

process.exitCode = await main(process.argv.slice(2));

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    const asked = files.includes('--help');
    (asked ? console.log : console.error)(USAGE);
    return asked ? 0 : 1;
  }
  const problems: Problem[] = [];
  const content = contentFolder(path.join(import.meta.dirname, '..'));
  const [taskAreas] = await readSources([path.join(content, 'task-areas.yaml')], problems);
  const vocabulary = taskAreas && readVocabulary(taskAreas);
  if (vocabulary && 'problems' in vocabulary) problems.push(...vocabulary.problems);
  const papers = unique(
    (await readSources(files, problems)).map(readDump).flatMap(({ candidates }) => candidates),
    [],
  );
  const learned = vocabulary && 'value' in vocabulary ? learnAreaModel(papers, vocabulary.value) : undefined;
  if (problems.length === 0 && !learned) {
    problems.push({
      file: files.join(', '),
      what: 'The cues are sure of too few papers.',
      todo: 'Give a dump of more papers, or more cues.',
    });
  }
  const target = path.join(content, AREA_MODEL);
  if (problems.length === 0) {
    try {
      await writeFile(target, `${JSON.stringify(learned?.model)}\n`);
    } catch (error) {
      problems.push({ file: shown(target), what: `${reasonOf(error)}.`, todo: 'Check the disk and its permissions.' });
    }
  }
  if (problems.length > 0) {
    console.error(`${formatProblems(problems)}\n\nNothing was written.`);
    return 1;
  }
  const sure = formatCounted(learned?.sure ?? 0, 'paper');
  console.log(`${shown(target)}: learned from ${sure} of which the cues are sure, of ${papers.length}.`);
  return 0;
}

function readVocabulary(source: Source) {
  const decoded = decodeText(source);
  return 'problem' in decoded
    ? { problems: [decoded.problem] }
    : readChecked(decoded.text, source.name, taskAreasSchema);
}

/**
 * A process of its own that only writes: `write-papers.ts FOLDER COUNT TEXT [USER]` puts COUNT papers of TEXT into a
 * folder and removes `old.md`. It says `ready` before, so that a test can kill it while it writes, and `done` after,
 * with the milliseconds in between; what is thrown goes to the error output, and the end code is 1. USER is the number
 * of the user that it becomes.
 */
import { openPapersFolder } from '../../../../scripts/import/disk/papers-folder.ts';
import { reasonOf } from '../../../../src/catalogue/model/problem.ts';
import { readPaperTexts } from '../../../../src/files.ts';

const [folder = '', count = '', text = '', user] = process.argv.slice(2);
const put = new Map(Array.from({ length: Number(count) }, (_, index) => [`paper-${index}.md`, text]));
try {
  if (user !== undefined) process.seteuid?.(Number(user));
  const opened = openPapersFolder(folder);
  const read = await readPaperTexts(folder, []);
  if ('problem' in opened) throw new Error(opened.problem.what);
  const started = performance.now();
  console.log('ready');
  try {
    await opened.apply({ put, remove: read.has('old.md') ? ['old.md'] : [], read });
  } finally {
    opened.close();
  }
  console.log('done', Math.ceil(performance.now() - started));
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

import path from 'node:path';
import { site } from './site.config.ts';

/** File of the content with what words mean, as `npm run vectors` writes it. */
export const WORD_VECTORS = 'word-vectors.bin';

/** File of the content with what tells task areas apart, as `npm run area-model` writes it. */
export const AREA_MODEL = 'area-model.json';

/** @returns the files with what tells task areas apart, the first that is there to be read, as for {@link vectorFiles} */
export function areaModelFiles(project = process.cwd()): readonly string[] {
  return [contentFolder(project), path.join(project, 'scripts/import/extract/areas')].map((folder) =>
    path.join(folder, AREA_MODEL),
  );
}

/** @returns the files with what words mean, the first that is there to be read: the catalogue's own, or the one that came along */
export function vectorFiles(project = process.cwd()): readonly string[] {
  return [contentFolder(project), path.join(project, 'src/catalogue/meaning')].map((folder) =>
    path.join(folder, WORD_VECTORS),
  );
}

/**
 * Where the catalogue is read from and the site is written to. `CONTENT_DIR` and `OUT_DIR` in the environment win over
 * `site.config.ts`; paths that are not absolute are taken from the project.
 */

/**
 * @param project folder of the project; commands of npm and Astro run in it
 * @returns the folder with the papers, the dumps and the vocabularies, as an absolute path
 */
export function contentFolder(project = process.cwd()): string {
  return path.resolve(project, process.env['CONTENT_DIR'] || site.contentDir);
}

/** @returns the folder that the built site goes into, as an absolute path */
export function outFolder(project = process.cwd()): string {
  return path.resolve(project, process.env['OUT_DIR'] || site.outDir);
}

/**
 * @returns the folder of content as the repository knows it, such as `content`. One that is outside the project is the
 * stand-in of the one in `site.config.ts`.
 */
export function contentInRepository(project = process.cwd()): string {
  const folder = path.relative(project, contentFolder(project)).split(path.sep).join('/');
  return path.isAbsolute(folder) || folder.startsWith('..') ? site.contentDir : folder;
}

/**
 * @param papers folder of the papers
 * @returns the folder in it that an import works in: it is there only while one runs, or after one was killed
 */
export function importWorkplace(papers: string): string {
  return path.join(papers, '.import');
}

/**
 * @param papers folder of the papers
 * @returns the file that tells what an import has begun to put in place, so that the next one can finish it
 */
export function importJournal(papers: string): string {
  return path.join(importWorkplace(papers), 'journal.json');
}

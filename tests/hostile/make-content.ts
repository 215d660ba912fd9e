/**
 * The command that makes the catalogue of hostile papers: writes the dump, imports it with the command that everybody
 * uses, and puts the files beside it that people could have written.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/folders.ts';
import { HOSTILE_BIBLIOGRAPHY, HOSTILE_DUMP } from './dump.ts';
import { HOSTILE_FILES } from './files/files.ts';

const VOCABULARIES = 'tests/fixtures/catalogue';
const content = contentFolder();

rmSync(content, { recursive: true, force: true });
mkdirSync(path.join(content, 'dumps'), { recursive: true });
for (const name of [
  'task-areas.yaml',
  'acronyms.yaml',
  'synonyms.yaml',
  'wordings.yaml',
  'fields.yaml',
  'venues.yaml',
]) {
  cpSync(path.join(VOCABULARIES, name), path.join(content, name));
}
writeFileSync(path.join(content, 'dumps/hostile.txt'), HOSTILE_DUMP);
writeFileSync(path.join(content, 'bibliography.json'), HOSTILE_BIBLIOGRAPHY);
execFileSync(process.execPath, ['scripts/import.ts'], { stdio: 'inherit' });
for (const { name, text, shown } of HOSTILE_FILES) {
  if (shown !== undefined) writeFileSync(path.join(content, 'papers', `${name}.md`), text);
}

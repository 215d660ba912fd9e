import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { areaModelFiles } from '../../src/folders.ts';
import type { ImportInput } from '../../scripts/import/run-import.ts';
import type { Source } from '../../src/catalogue/model/decode-text.ts';

/** The catalogue that the tests are made with. */
export const FIXTURE = 'tests/fixtures/catalogue';

/**
 * @param folder of a catalogue
 * @param vocabulary folder whose task areas are taken
 * @returns all that an import of it starts from, the papers that are there included
 */
export function importInput(folder: string, vocabulary = folder): ImportInput {
  const papers = path.join(folder, 'papers');
  const bibliography = path.join(folder, 'bibliography.json');
  const venues = path.join(folder, 'venues.yaml');
  const fields = path.join(folder, 'fields.yaml');
  const model = areaModelFiles('.').find((file) => existsSync(file));
  return {
    dumps: names(path.join(folder, 'dumps'), '.txt').map((name) => source(path.join(folder, 'dumps', name))),
    taskAreas: source(path.join(vocabulary, 'task-areas.yaml')),
    areaModel: model === undefined ? undefined : source(path.relative('.', model)),
    fields: existsSync(fields) ? source(fields) : undefined,
    bibliographies: existsSync(bibliography) ? [source(bibliography)] : [],
    venues: existsSync(venues) ? source(venues) : undefined,
    papers: files(papers),
    folder: papers,
    today: '2026-01-31',
  };
}

/** @returns name → text of every paper of a folder; none if there is no such folder */
export function files(folder: string): ReadonlyMap<string, string> {
  return new Map(names(folder, '.md').map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

function names(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function source(file: string): Source {
  return { name: file.split(path.sep).join('/'), bytes: readFileSync(file) };
}

/**
 * The command `npm run bench:extraction -- DUMP [LABELS.json]`: how long it takes to read a dump, step by step, and, with
 * labels made by hand, how much of what its papers state is found, and how much of what is found is right.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PaperText } from '../src/catalogue/model/paper.ts';
import { areaModelFiles, contentFolder } from '../src/folders.ts';
import { fieldsSchema } from '../src/catalogue/model/declared-field.ts';
import { taskAreasSchema } from '../src/catalogue/model/task-area.ts';
import { readSource } from '../scripts/import/read/read-source.ts';
import { cleanText, cleanTitle } from '../scripts/import/clean/clean-text.ts';
import { areaModelSchema } from '../scripts/import/extract/areas/area-model.ts';
import { areaClassifier } from '../scripts/import/extract/areas/extract-areas.ts';
import { factExtractor } from '../scripts/import/extract/facts/extract-facts.ts';
import { readPassage } from '../scripts/import/extract/passage/passage.ts';
import { extractReleases } from '../scripts/import/extract/releases/extract-releases.ts';
import { extractSizes } from '../scripts/import/extract/sizes/extract-sizes.ts';
import { extractor } from '../scripts/import/extract/extract.ts';
import { parseDump } from '../scripts/import/read/parse-dump.ts';
import { readChecked } from '../src/catalogue/model/checked-yaml.ts';
import { titleKey } from './judge.ts';
import { scoreFields, type Label, type Reading } from './labels.ts';

const [dump, labels] = process.argv.slice(2);
if (!dump) {
  console.error(
    'npm run bench:extraction -- DUMP [LABELS.json]\n→ DUMP is a text file such as those in content/dumps.',
  );
  process.exit(1);
}
const vocabularyFile = path.join(contentFolder(path.join(import.meta.dirname, '..')), 'task-areas.yaml');
const vocabulary = readChecked(await readFile(vocabularyFile, 'utf8'), vocabularyFile, taskAreasSchema);
if ('problems' in vocabulary) throw new Error(`${vocabularyFile} cannot be read.`);
const areas = vocabulary.value;
const fieldsFile = path.join(contentFolder(path.join(import.meta.dirname, '..')), 'fields.yaml');
const declared = existsSync(fieldsFile)
  ? readChecked(await readFile(fieldsFile, 'utf8'), fieldsFile, fieldsSchema)
  : { value: [] };
if ('problems' in declared) throw new Error(`${fieldsFile} cannot be read.`);
const fields = declared.value;
const modelFile = areaModelFiles(path.join(import.meta.dirname, '..')).find((file) => existsSync(file));
const model = modelFile ? areaModelSchema.parse(JSON.parse(await readFile(modelFile, 'utf8'))) : undefined;
const bytes = await readFile(dump);
const { candidates, problems } = readSource({ name: dump, bytes });
if (candidates.length === 0) {
  console.error(`${dump} holds no papers.\n→ npm run import -- --input ${dump} --dry-run says why.`);
  process.exit(1);
}
if (problems.length > 0) console.log(`${problems.length} problems in the dump: those lines are left out.`);
const papers: readonly PaperText[] = candidates.map(({ title, abstract }) => ({ title, abstract }));
if (labels) score(JSON.parse(await readFile(labels, 'utf8')) as Label[]);
else time(bytes.toString('utf8'));

function time(text: string): void {
  const { records } = parseDump(text, dump ?? '');
  const classify = areaClassifier(areas, model);
  const extract = extractor(areas, fields, model);
  const factsOf = factExtractor(fields);
  const steps: Readonly<Record<string, () => unknown>> = {
    parse: () => parseDump(text, dump ?? ''),
    clean: () => records.map((record) => cleanText(record.abstract, cleanTitle(record.title))),
    extract: () => papers.map(extract),
    '  parameters': () => papers.map((paper) => extractSizes(readPassage(paper))),
    '  areas': () => papers.map((paper) => classify(readPassage(paper))),
    '  links and artifacts': () => papers.map((paper) => extractReleases(readPassage(paper))),
    '  declared fields': () => papers.map((paper) => factsOf(readPassage(paper))),
  };
  const seconds = Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, secondsOf(step)]));
  const whole = (seconds['parse'] ?? 0) + (seconds['clean'] ?? 0) + (seconds['extract'] ?? 0);
  console.log(`${papers.length.toLocaleString('en')} papers`);
  console.table(
    Object.fromEntries(
      Object.entries({ ...seconds, 'parse, clean and extract': whole }).map(([name, value]) => [
        name,
        {
          seconds: value.toFixed(2),
          'ms a paper': ((value * 1000) / papers.length).toFixed(3),
          'of the whole': `${Math.round((value / whole) * 100)} %`,
        },
      ]),
    ),
  );
}

/** Seconds of the processor: the clock would count what else the machine does. */
function secondsOf(step: () => unknown): number {
  const start = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function score(wanted: readonly Label[]): void {
  const extract = extractor(areas, fields, model);
  const known = new Map(papers.map((paper) => [titleKey(paper.title), paper]));
  const read = wanted.flatMap((label): Reading[] => {
    const paper = known.get(titleKey(label.title));
    if (!paper) return [];
    const { fields: found, doubts } = extract(paper);
    const unsure = doubts.filter(({ field }) => field === 'areas').map(({ what }) => what);
    return [{ label, fields: { ...found, ...(unsure.length > 0 && { unsure: { areas: unsure } }) } }];
  });
  console.log(`${read.length} of ${wanted.length} labelled papers are in the dump`);
  console.table(scoreFields(read));
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../scripts/import/extract/passage/tokens.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { parsePaperFile } from '../../src/catalogue/model/paper-file.ts';
import { CUE_STRENGTHS, taskAreasSchema } from '../../src/catalogue/model/task-area.ts';
import { contentFolder } from '../../src/folders.ts';
import { importInput } from './catalogue-files.ts';

const CONTENT = path.relative('.', contentFolder());
/** Tens of thousands of papers take their time. */
const LONG = 900_000;

const input = importInput(CONTENT);
const papers = [...input.papers].map(([name, text]) => ({ name, read: parsePaperFile(text, name) }));

describe('The catalogue, whatever it holds,', () => {
  test('has a paper at least, and every file can be read', () => {
    expect(papers.length).toBeGreaterThan(0);
    expect(papers.flatMap(({ read }) => ('problems' in read ? read.problems : []))).toEqual([]);
  });

  test(
    'is what the import makes of the dumps, so that another import changes nothing',
    () => {
      const result = runImport(input);
      if ('problems' in result) throw new Error(JSON.stringify(result.problems));
      const { added, changed, unchanged, gone } = result.plan;
      expect([[...added.keys()], [...changed.keys()]]).toEqual([[], []]);
      expect(unchanged.length + gone.length).toBe(papers.length);
    },
    LONG,
  );

  test(
    'has evidence that stands in the title or the abstract',
    () => {
      const missing = papers.flatMap(({ name, read }) => {
        if ('problems' in read) return [];
        const { title, parameters, links, evidence } = read.paper;
        const words = [
          ...parameters.map(({ text }) => text),
          ...links.flatMap(({ text }) => text ?? []),
          ...Object.values(evidence?.areas ?? {}).flat(),
          ...Object.values(evidence?.artifacts ?? {}),
        ];
        return words
          .filter((text) => !title.includes(text) && !read.abstract.includes(text))
          .map((text) => `${name}: ${text}`);
      });
      expect(missing).toEqual([]);
    },
    LONG,
  );

  test('has no task area that says one cue twice', () => {
    const vocabulary = taskAreasSchema.parse(parse(readFileSync(path.join(CONTENT, 'task-areas.yaml'), 'utf8')));
    const spelling = (cue: string) =>
      (cue.endsWith('*') ? cue : tokens(cue).flatMap(({ words }) => words.map(({ form }) => form))).toString();
    const twice = vocabulary.flatMap(({ id, cues }) => {
      const everywhere = CUE_STRENGTHS.filter((strength) => strength !== 'announced').flatMap((s) => cues?.[s] ?? []);
      return [everywhere, cues?.announced ?? []].flatMap((list) => {
        const spellings = list.map(spelling);
        return list.filter((_cue, at) => spellings.indexOf(spellings[at] ?? '') < at).map((cue) => `${id}: ${cue}`);
      });
    });
    expect(twice).toEqual([]);
  });
});

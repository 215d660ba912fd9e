import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { areaClassifier } from '../../scripts/import/extract/areas/extract-areas.ts';
import { readPassage } from '../../scripts/import/extract/passage/passage.ts';
import { parseDump } from '../../scripts/import/read/parse-dump.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { taskAreasSchema } from '../../src/catalogue/model/task-area.ts';
import { contentFolder } from '../../src/folders.ts';
import { importInput } from './catalogue-files.ts';

/** SHA-256 of the dump that the project came with. */
const SHIPPED = '937ac1dd906e64c3065939740817f40563fbb0236e11d0d39ec6db217b998c26';

const CONTENT = path.relative('.', contentFolder());
const input = importInput(CONTENT);
const hash = createHash('sha256');
for (const { bytes } of input.dumps) hash.update(bytes);
const isShipped = hash.digest('hex') === SHIPPED;

describe.runIf(isShipped)('The 119 papers that the project came with (skipped when content/ has another dump)', () => {
  const [dump] = input.dumps;

  test('are in the dump after two banners', () => {
    const { records, problems, banners } = parseDump(new TextDecoder().decode(dump?.bytes), 'dump.txt');
    expect(problems).toEqual([]);
    expect(banners).toHaveLength(2);
    expect(records).toHaveLength(119);
    expect(records[0]).toMatchObject({ line: 3, title: expect.stringMatching(/^MobileLLM: /) as string });
  });

  test('have a file each, and there is no other', () => {
    const result = runImport(input);
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    expect(result.plan).toMatchObject({ added: new Map(), changed: new Map(), gone: [] });
    expect(result.plan.unchanged).toHaveLength(119);
  });

  test('have no mark-up left in their titles and abstracts', () => {
    for (const text of input.papers.values()) {
      expect(text).not.toMatch(/Subscribe|\\[a-z]{2,}|\\%|``|''|\b(?:sim|Delta)\d|\{le\}|x20\d\d/);
    }
  });

  const classify = areaClassifier(
    taskAreasSchema.parse(parse(readFileSync(path.join(CONTENT, 'task-areas.yaml'), 'utf8'))),
  );

  test.each([
    ['Accelerating large language models with a smaller key-value cache', 'inference'],
    ['Pruning transformers to structured sparsity', 'compression'],
    ['Deduplicating web-scale pretraining data', 'training-data'],
    ['Pipeline parallelism across slow interconnects', 'training-systems'],
    ['Learning low-rank adapters for many tasks', 'fine-tuning'],
    ['Reward models that learn from human feedback', 'alignment'],
    ['Chain-of-thought prompting for mathematical word problems', 'reasoning'],
    ['Automatic program repair with execution feedback', 'code'],
    ['Tracking the state of task-oriented dialogues', 'dialogue-agents'],
    ['Dense passage retrieval for open-domain question answering', 'retrieval'],
    ['Neural machine translation for low-resource languages', 'multilingual'],
    ['A comprehensive benchmark for summarization metrics', 'evaluation'],
    ['Membership inference attacks and differential privacy', 'safety'],
    ['Monocular depth estimation and semantic segmentation', 'vision'],
    ['Visual question answering with vision-language models', 'multimodal'],
    ['End-to-end speech recognition from raw audio', 'speech'],
    ['Dexterous grasping with a soft robot gripper', 'robotics-rl'],
    ['Predicting protein structure for drug discovery', 'domain'],
    ['Scaling laws of autoregressive language modelling', 'language-modeling'],
    ['Generalization bounds and sample complexity of kernel methods', 'theory'],
    ['Node classification with graph neural networks', 'graphs'],
    ['Multivariate time series forecasting with missing values', 'tabular'],
    ['Heuristic search for classical planning', 'planning'],
  ])('have task areas whose words put “%s” under %s', (title, expected) => {
    expect(classify(readPassage({ title, abstract: '' })).areas[0]).toBe(expected);
  });

  test.each([
    ['Tuning curves of cortical neurons', 'fine-tuning'],
    ['Compliance of firms with tax law', 'robotics-rl'],
    ['Empirical risk minimization', 'safety'],
    ['Diffusion LM for controllable text generation', 'vision'],
    ['Exact inference in graphical models', 'inference'],
    ['Documents and their authors', 'retrieval'],
  ])('have task areas of which one word of “%s” makes none sure: %s', (title, area) => {
    const { areas, unsure } = classify(readPassage({ title, abstract: '' }));
    expect(unsure.length > 0 || areas[0] !== area).toBe(true);
  });
});

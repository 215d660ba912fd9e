import { expect, test } from 'vitest';
import { facets } from '../../../../src/catalogue/model/facet-counts.ts';
import { llmsText } from '../../../../src/catalogue/export/llms-txt.ts';
import { absolute, areas } from '../exported.ts';
import { paper } from '../fixture.ts';

test('llms.txt has a heading, a summary, and lists of links with counts', () => {
  const papers = [paper({ areas: ['fine-tuning'] }), paper()];
  const site = { title: 'Paperscale', description: 'Papers.', count: papers.length, absolute };
  const text = llmsText({ ...site, facets: facets(papers, areas), areas });
  expect(text).toMatch(/^# Paperscale\n\n> Papers\.\n\n2 papers\. /);
  expect(text).toContain('- [Fine-tuning](https://example.org/base/areas/fine-tuning/): 1 paper. Adapting a model.\n');
  expect(text).toContain('- [Not stated](https://example.org/base/scale/not-stated/): 2 papers\n');
  const lists = text.split('\n## ').slice(1);
  for (const list of lists) {
    for (const line of list.split('\n').slice(2).filter(Boolean))
      expect(line).toMatch(/^- \[[^\]]+\]\(https:[^)]+\): /);
  }
});

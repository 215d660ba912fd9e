import type { Paper } from '../../../src/catalogue/model/paper.ts';

/** A paper that states nothing, with the given fields in place. */
export function paper(fields: Partial<Paper> = {}): Paper {
  return {
    title: 'A paper',
    source: { dump: 'dump.txt', line: 1 },
    parameters: [],
    areas: [],
    links: [],
    artifacts: { code: 'none', models: 'none', data: 'none' },
    ...fields,
  };
}

import { exportPaper, type ExportedPaper } from '../../../src/catalogue/export/exported-paper.ts';
import type { Paper } from '../../../src/catalogue/model/paper.ts';
import { paper } from './fixture.ts';

/** Gives whole addresses of a site below a path. */
export const absolute = (path: string) => `https://example.org/base${path}`;

export const areas = [{ id: 'fine-tuning', label: 'Fine-tuning', definition: 'Adapting a model.' }];

/** A paper as data; one that states nothing, with the given fields in place. */
export function exported(fields: Partial<Paper & { slug: string; abstract: string }> = {}): ExportedPaper {
  return exportPaper({ ...paper(), slug: 'a-paper', abstract: 'An abstract.', ...fields }, areas, absolute);
}

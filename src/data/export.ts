import { exportPaper, type ExportedPaper } from '../catalogue/export/exported-paper.ts';
import { absolute } from './absolute.ts';
import { catalogue } from './papers.ts';

/** @returns all papers as data, in the order of the catalogue */
export async function exportedPapers(): Promise<readonly ExportedPaper[]> {
  const { papers, areas } = await catalogue();
  return papers.map((paper) => exportPaper(paper, areas, absolute));
}

import { DATA_PATHS } from '../catalogue/urls.ts';
import type { ExportedCatalogue } from '../catalogue/export/catalogue-json.ts';
import { papersJson } from '../catalogue/export/json.ts';

export const DOWNLOAD_FORMATS = ['csv', 'json', 'bib'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** A file to offer. */
export interface Download {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}

const TYPES: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  bib: 'application/x-bibtex;charset=utf-8',
};

/**
 * The results of a search as a file of the same form as the whole catalogue has.
 * @param places places of the papers in the catalogue, in the order that they are to have
 * @param get gets a file of the site as text, by its path; only one is asked for
 * @throws RangeError if a place is not in the catalogue that was loaded: the page is of another build
 */
export async function download(
  places: readonly number[],
  format: DownloadFormat,
  get: (path: string) => Promise<string>,
): Promise<Download> {
  const text = format === 'bib' ? entriesAt(places, await get(DATA_PATHS.bib)) : await papersAt(places, format, get);
  return { name: `papers-${places.length}.${format}`, type: TYPES[format], text };
}

async function papersAt(
  places: readonly number[],
  format: 'csv' | 'json',
  get: (path: string) => Promise<string>,
): Promise<string> {
  const { papers, schema } = JSON.parse(await get(DATA_PATHS.json)) as ExportedCatalogue;
  const chosen = pick(papers, places);
  if (format === 'json') return papersJson(chosen, schema);
  // Needed by those who ask for it only.
  const { papersCsv } = await import('../catalogue/export/csv.ts');
  return papersCsv(chosen);
}

/** Every entry of the file begins with an @ at the start of a line, and nothing else does. */
function entriesAt(places: readonly number[], bib: string): string {
  const entries = bib.split(/^(?=@)/m).map((entry) => `${entry.trim()}\n`);
  return pick(entries, places).join('\n');
}

function pick<T>(items: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => {
    const item = items[place];
    if (item === undefined) throw new RangeError(`there is no paper ${place}`);
    return item;
  });
}

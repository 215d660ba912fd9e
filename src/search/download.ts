import { DATA_PATHS } from '../catalogue/urls.ts';
import type { ExportedCatalogue } from '../catalogue/export/catalogue-json.ts';
import { readBibFile } from '../catalogue/export/bib-file.ts';
import type { Separator } from '../catalogue/export/csv-cell.ts';
import { papersJson } from '../catalogue/export/json.ts';
import { OtherBuildError } from './index/other-build.ts';

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
 * @param build the build that the places are of
 * @param get gets a file of the site as text, by its path; only one is asked for
 * @param separator what parts the cells of a table
 * @throws OtherBuildError if the file is of another build, in which these are the places of other papers
 */
export async function download(
  places: readonly number[],
  format: DownloadFormat,
  build: string,
  get: Get,
  separator: Separator = ',',
): Promise<Download> {
  const text = await (format === 'bib'
    ? entriesAt(places, build, get)
    : papersAt(places, format, build, get, separator));
  return { name: `papers-${places.length}.${format}`, type: TYPES[format], text };
}

type Get = (path: string) => Promise<string>;

async function papersAt(
  places: readonly number[],
  format: 'csv' | 'json',
  build: string,
  get: Get,
  separator: Separator,
): Promise<string> {
  const catalogue = JSON.parse(await get(DATA_PATHS.json)) as ExportedCatalogue;
  requireBuild(catalogue.build, build, DATA_PATHS.json);
  const chosen = pick(catalogue.papers, places);
  if (format === 'json') return papersJson(chosen, catalogue.schema);
  // Needed by those who ask for it only.
  const { papersCsv } = await import('../catalogue/export/csv.ts');
  return papersCsv(chosen, separator);
}

async function entriesAt(places: readonly number[], build: string, get: Get): Promise<string> {
  const file = readBibFile(await get(DATA_PATHS.bib));
  requireBuild(file.build, build, DATA_PATHS.bib);
  return pick(
    file.entries.map((entry) => `${entry}\n`),
    places,
  ).join('\n');
}

function requireBuild(found: string | undefined, build: string, path: string): void {
  if (found === undefined) throw new Error(`${path} is not what it should be.`);
  if (found !== build) throw new OtherBuildError(path);
}

/** @throws RangeError if the file is cut short */
function pick<T>(items: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => {
    const item = items[place];
    if (item === undefined) throw new RangeError(`there is no paper ${place}`);
    return item;
  });
}

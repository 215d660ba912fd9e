import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getManifest } from 'workbox-build';
import { isImmutable } from '../hosting/cache-control.ts';

/** A file that a worker keeps from the start. */
export interface KeptFile {
  /** Its address, from the root of the site. */
  readonly url: string;
  /** What tells its versions apart; none if its name does. */
  readonly revision: string | null;
  readonly integrity: string;
}

/** What a worker keeps of a site from the start. */
export interface Kept {
  readonly files: readonly KeptFile[];
  /** Whether that is all that a reader can go to. */
  readonly whole: boolean;
  /** How much of it goes over the wire, compressed. */
  readonly bytes: number;
}

/** A site that is smaller than this is kept whole. As it goes over the wire, in bytes. */
export const MOST_KEPT = 10_000_000;

/** For other programs than a reader's browser: pictures for links, maps of the site, and what hosts read. */
const NOT_READ = [
  'papers/*.png',
  'sitemap*.xml',
  'robots.txt',
  'opensearch.xml',
  '404.html',
  '_headers',
  'sw.js',
  '**/.*',
];
/** What any page needs that is asked for later, and where a reader goes who finds nothing. */
const LEAST = ['_astro/**', 'favicon.svg', 'index.html', 'offline/index.html'];

/**
 * @param folder the built site
 * @returns all that a reader can go to, or where that is too much, the least with which pages work that were seen
 */
export async function keptFiles(folder: string, most: number): Promise<Kept> {
  const all = await listed(folder, ['**/*'], most);
  return all.bytes <= most ? { ...all, whole: true } : { ...(await listed(folder, LEAST, Infinity)), whole: false };
}

async function listed(folder: string, patterns: string[], most: number): Promise<Omit<Kept, 'whole'>> {
  const { manifestEntries } = await getManifest({
    globDirectory: folder,
    globPatterns: patterns,
    globIgnores: NOT_READ,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  const files: KeptFile[] = [];
  let bytes = 0;
  for (const { url: name } of manifestEntries) {
    const content = await readFile(path.join(folder, name));
    bytes += gzipSync(content, { level: 6 }).length;
    if (bytes > most) break;
    const digest = createHash('sha256').update(content).digest('base64');
    const url = `/${encodeURI(name).replace(/(^|\/)index\.html$/, '$1')}`;
    files.push({ url, revision: isImmutable(url) ? null : digest.slice(0, 16), integrity: `sha256-${digest}` });
  }
  return { files, bytes };
}

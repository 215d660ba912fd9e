import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';

/** The part of Pagefind's browser API that is used here. https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  data(): Promise<{ readonly meta: Readonly<Record<string, string>> }>;
}

/** Pagefind's own script. */
export interface PagefindScript {
  readonly createInstance: (options: { readonly basePath: string }) => Pagefind;
}

/** The same papers in an index that Pagefind has made as it comes, on a server of its own. */
export interface PlainPagefind {
  /** Address of an empty page, with a slash at its end; the index is in its `pagefind/`. */
  readonly url: string;
  /** The script of the index, as a module of Node. */
  readonly script: string;
  readonly stop: () => Promise<void>;
}

/**
 * Indexes papers with Pagefind as its documentation says, and serves that.
 * @throws Error if Pagefind does not run, or cannot write
 */
export async function plainPagefind(
  papers: readonly { readonly title: string; readonly abstract: string }[],
): Promise<PlainPagefind> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const [place, { title, abstract }] of papers.entries()) {
    await index.addCustomRecord({
      url: `/${place}/`,
      language: 'en',
      content: `${title}. ${abstract}`,
      meta: { title },
    });
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    script: pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href,
    async stop() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

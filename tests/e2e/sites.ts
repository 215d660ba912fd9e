import path from 'node:path';
import { outFolder } from '../../src/folders.ts';
import { site } from '../../src/site.config.ts';

/** A site that is served while browser tests run. */
export interface ServedSite {
  /** Where it is served. */
  readonly home: string;
  readonly port: number;
  /** Path that it is below: `/` or `/something/`. */
  readonly base: string;
  /** Origin that its whole addresses name. */
  readonly origin: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The first of four ports in a row that browser tests use; TEST_PORT sets another. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);
/** The catalogue that the tests are made with. */
export const FIXTURE_CONTENT = path.resolve('tests/fixtures/catalogue');
export const FIXTURE_ORIGIN = 'https://papers.example.org';

/**
 * A small catalogue that shows every feature, built for the tests: they may name its papers. TEST_BASE puts it below
 * another path, so tests name their pages from there: `./about/`.
 */
export const fixtureSite = served(0, process.env['TEST_BASE'] || '/', FIXTURE_ORIGIN, {
  CONTENT_DIR: FIXTURE_CONTENT,
  OUT_DIR: path.resolve('dist-fixture'),
});

/** The site as `npm run build` has left it, with whatever catalogue it has: the tests may name none of its papers. */
export const builtSite = served(1, process.env['SITE_BASE'] || site.base, process.env['SITE_ORIGIN'] || site.origin, {
  OUT_DIR: outFolder(),
});

/** The fixture below another path. The test that needs it builds it. */
export const deepSite = served(2, '/deep/er/', FIXTURE_ORIGIN, {
  CONTENT_DIR: FIXTURE_CONTENT,
  OUT_DIR: path.resolve('dist-fixture-deep'),
});

/** A catalogue of papers that are out to do harm, imported and built for the tests. */
export const hostileSite = served(3, '/', FIXTURE_ORIGIN, {
  CONTENT_DIR: path.resolve('dist-hostile-content'),
  OUT_DIR: path.resolve('dist-hostile'),
});

function served(offset: number, base: string, origin: string, folders: Readonly<Record<string, string>>): ServedSite {
  const port = PORT + offset;
  const env = { ...folders, SITE_BASE: base, SITE_ORIGIN: origin, PORT: String(port) };
  return { home: `http://127.0.0.1:${port}${base}`, port, base, origin, env };
}

/** The one place that says what this site is called and where it lives. */
export const site = {
  title: 'Paperscale',
  description: 'Research papers on large models by parameter scale and task, each with the words that say so.',
  /** Origin that the site is served from, without a path. A build can set it with SITE_ORIGIN. */
  origin: 'https://paperscale.github.io',
  /** Path that the site is served below: `/` or `/something/`. A build can set it with SITE_BASE. */
  base: '/',
  /** Where the papers' files can be read and edited. */
  repository: 'https://github.com/paperscale/paperscale',
  branch: 'main',
  /** Folder of the catalogue, in the project. A command can set it with CONTENT_DIR. */
  contentDir: 'content',
  /** Folder that the site is built into. A command can set it with OUT_DIR. */
  outDir: 'dist',
  language: 'en',
  /** Papers on one page of a list. */
  pageSize: 150,
  /** Whether every paper gets a picture for those who link to it. Each takes a first build about 40 ms. */
  cards: true as boolean,
  /** Whether readers can go on without a connection: with the whole site if it is small, else with what they have seen. */
  offline: true as boolean,
} as const;

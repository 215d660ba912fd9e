import { createHash } from 'node:crypto';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentFolder, outFolder } from './src/folders.ts';
import { headers } from './src/integrations/headers.ts';
import { offline } from './src/integrations/offline.ts';
import { outFolderCheck } from './src/integrations/out-folder.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { publish } from './src/integrations/publish.ts';
import { DIRECTIVES } from './src/policy.ts';
import { site } from './src/site.config.ts';

const project = import.meta.dirname;
/** Each catalogue has a cache of its own, as what Astro keeps of the last one it would show in the next. */
const catalogue = createHash('sha256').update(contentFolder(project)).digest('hex').slice(0, 12);

export default defineConfig({
  site: process.env.SITE_ORIGIN || site.origin,
  base: process.env.SITE_BASE || site.base,
  outDir: outFolder(project),
  cacheDir: `node_modules/.astro/${catalogue}`,
  trailingSlash: 'always',
  // A page brings its styles along, so that it can be read after one round trip.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  integrations: [
    outFolderCheck(outFolder(project)),
    sitemap({ filter: (page) => !page.endsWith('/offline/') }),
    pagefind(),
    headers(),
    offline(site.offline),
    publish(),
  ],
  // No page has code in colours; as Astro's way to it needs style attributes, it would warn of them.
  markdown: { syntaxHighlight: false },
  security: { csp: { directives: [...DIRECTIVES] } },
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});

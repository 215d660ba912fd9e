import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: process.env.SITE_ORIGIN || site.origin,
  base: process.env.SITE_BASE || site.base,
  trailingSlash: 'always',
  // A page brings its styles along, so that it can be read after one round trip.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  integrations: [sitemap()],
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});

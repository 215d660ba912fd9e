/** The command behind `npm start`: serves the built site as a static host would, compressed, at 127.0.0.1:4321. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { outFolder } from '../src/folders.ts';
import { site } from '../src/site.config.ts';

const HOST = '127.0.0.1';
const PORT = Number(process.env['PORT'] ?? 4321);
const SITE = outFolder(path.join(import.meta.dirname, '..'));
const base = (process.env['SITE_BASE'] ?? site.base).replace(/\/$/, '');

if (!existsSync(path.join(SITE, 'index.html'))) {
  console.error(`There is nothing to serve: ${SITE} has no index.html.\n→ Run npm run build first.`);
  process.exit(1);
}
const notFound = await readFile(path.join(SITE, '404.html'));
const files = sirv(SITE, { etag: true });
// As hard as hosts compress that keep what they have compressed; the default is for pages made on the spot.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (base && url !== base && !url.startsWith(`${base}/`)) {
    response.writeHead(302, { location: `${base}/` }).end();
    return;
  }
  request.url = url.slice(base.length) || '/';
  compress(request as never, response as never, () => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${PORT} is taken by another program.\n→ Stop that program, or choose another port: PORT=4322 npm start`
      : `The server cannot start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(PORT, HOST, () => {
  console.log(`\nPaperscale is at http://${HOST}:${PORT}${base}/\nStop it with Ctrl+C.`);
});

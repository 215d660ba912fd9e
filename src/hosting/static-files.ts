import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerWith, plain, type Answer, type Request } from './answer.ts';
import { filePath, onDisk } from './file-path.ts';
import { readWhole, UnsettledError } from './read-whole.ts';

/**
 * Answers as a static host does. The site may be built again meanwhile.
 * @param root folder of the site
 * @param url path of an address with its query, below where the site is mounted, as it came over the wire
 * @param mount path that the site is below, without a slash at its end
 */
export async function staticFile(root: string, url: string, mount: string, request: Request): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Files can be read here, and nothing else.', { Allow: 'GET, HEAD', Connection: 'close' });
  }
  const asked = filePath(url);
  if (asked.kind === 'malformed') return plain(400, 'This is no address.');
  if (asked.kind === 'none') return notFound(root);
  try {
    const file = await readWhole(onDisk(root, asked.path));
    if (file === undefined) return await notFound(root);
    if (file !== 'folder') return answerWith(file, asked.path, request);
    if (asked.path.endsWith('/')) return await notFound(root);
    const [path = '', ...query] = url.split('?');
    return plain(301, 'A folder.', { Location: [`${mount}${path}/`, ...query].join('?') });
  } catch (error) {
    if (error instanceof UnsettledError) return plain(503, 'The file is being written.', { 'Retry-After': '1' });
    throw error;
  }
}

async function notFound(root: string): Promise<Answer> {
  const page = await readWhole(onDisk(root, '/404.html'));
  if (page === undefined || page === 'folder') return plain(404, 'There is no such file.');
  return { ...answerWith(page, '/404.html', { method: 'GET', headers: {} }), status: 404 };
}

/** Sends an answer; a client that has gone meanwhile does not matter. */
export function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = answer;
  if (response.headersSent || response.destroyed) return;
  if (status !== 304) response.setHeader('Content-Length', Buffer.byteLength(body));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status);
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}

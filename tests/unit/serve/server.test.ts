import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Served } from '../../../scripts/serve/server.ts';

const PAGE = `<p>${'A page. '.repeat(500)}</p>`;
let folder = '';
let above = '';

beforeAll(() => {
  above = mkdtempSync(path.join(tmpdir(), 'served-'));
  folder = path.join(above, 'site');
  for (const [name, text] of Object.entries({
    'index.html': PAGE,
    '404.html': '<p>Nothing here.</p>',
    'about/index.html': PAGE,
    'mark.svg': '<svg/>',
    '.unfinished/index.html': 'secret',
    '../outside.txt': 'secret',
  })) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, 1000, 1000);
  }
});
afterAll(() => {
  rmSync(above, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request as it is, which `fetch` would tidy up. */
function get(
  origin: string,
  target: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Got> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    ask({ host: hostname.replace(/[[\]]/g, ''), port, path: target, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: String(Buffer.concat(parts)) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe.each(['', '/deep/er'])('The server of a site at %j', (mount) => {
  let served: Served;
  let origin = '';
  beforeAll(async () => {
    served = await startServer(folder, mount, 0);
    origin = served.addresses[0] ?? '';
  });
  afterAll(() => {
    served.close();
  });

  test('gives pages at every loopback address', async () => {
    expect(served.addresses[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const address of served.addresses) {
      expect(await get(address, `${mount}/about/`)).toMatchObject({ status: 200, body: PAGE });
      expect(await get(address, `http://any.example${mount}/about/`)).toMatchObject({ status: 200, body: PAGE });
    }
  });

  test('sends who leaves out a slash or the path of the site to the right one, and nobody elsewhere', async () => {
    expect((await get(origin, `${mount}/about?q=1`)).headers.location).toBe(`${mount}/about/?q=1`);
    expect(await get(origin, `${mount}//elsewhere.example/about`)).toMatchObject({ status: 404 });
    if (!mount) return;
    expect((await get(origin, '/deep/er?q=1')).headers.location).toBe('/deep/er/?q=1');
    expect((await get(origin, '/other')).headers.location).toBe('/deep/er/');
  });

  test.each([
    ['/none/', 404],
    ['/../outside.txt', 404],
    ['/%2e%2e/outside.txt', 404],
    ['/..%2foutside.txt', 404],
    ['/.unfinished/', 404],
    ['/%', 400],
    ['/a%00b', 400],
    [`/${'long/'.repeat(1500)}`, 404],
    [`/${'n'.repeat(9000)}`, 404],
  ])('%.30s is %i, and has nothing of other folders', async (target, status) => {
    const got = await get(origin, `${mount}${target}`);
    expect(got.status).toBe(status);
    expect(got.body).not.toContain('secret');
    if (status === 404) expect(got.body).toBe('<p>Nothing here.</p>');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
    expect(await get(origin, `${mount}/`, { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('a link that carries 100 kB of a query is answered with the page', async () => {
    expect(await get(origin, `${mount}/?q=${'long+'.repeat(20_000)}`)).toMatchObject({ status: 200, body: PAGE });
  });

  test('HEAD is answered as GET, without the file', async () => {
    const whole = await get(origin, `${mount}/about/`);
    const head = await get(origin, `${mount}/about/`, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(String(PAGE.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  test('a part is a part of the file, whether or not the client takes it compressed', async () => {
    const headers = { range: 'bytes=3-9', 'accept-encoding': 'br, gzip' };
    const part = await get(origin, `${mount}/about/`, { headers });
    expect(part).toMatchObject({ status: 206, body: PAGE.slice(3, 10) });
    expect(part.headers['content-encoding']).toBeUndefined();
    expect((await get(origin, `${mount}/about/`, { headers: { range: 'bytes=5-2' } })).body).toBe(PAGE);
    const whole = await get(origin, `${mount}/about/`, { headers: { 'accept-encoding': 'br' } });
    expect(whole.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  });

  test('goes on after clients that break off, or that do not speak HTTP', async () => {
    const { port } = new URL(origin);
    for (const words of [
      'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
      'nonsense\r\n\r\n',
      'GET /about/ HTTP/1.1\r\nHo',
      '\0\0',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(words, () => socket.destroy());
        });
        socket.on('close', () => {
          resolve();
        });
        socket.on('error', () => undefined);
      });
    }
    expect((await get(origin, `${mount}/about/`)).status).toBe(200);
  });
});

test('a port that is taken is told, with what to do', async () => {
  const first = await startServer(folder, '', 0);
  const port = Number(new URL(first.addresses[0] ?? '').port);
  await expect(startServer(folder, '', port)).rejects.toThrow(/^Port \d+ is taken by another program\.\n→ Stop/);
  first.close();
});

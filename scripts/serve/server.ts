import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { constants } from 'node:zlib';
import compression from 'compression';
import { plain } from '../../src/hosting/answer.ts';
import { send, staticFile } from '../../src/hosting/static-files.ts';

/** A site that is served. */
export interface Served {
  /** Origins that it is served at. */
  readonly addresses: readonly string[];
  readonly close: () => void;
}

/** As hard as hosts compress that keep what they have compressed; the default is for pages made on the spot. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });

/** In bytes. A link may carry a whole text for a query, which the page cuts and says so; Node would take 16 kB. */
const LONGEST_HEAD = 2 ** 18;

/** IPv6 may be switched off. */
const NO_SUCH_NETWORK = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'ENETUNREACH']);

/**
 * Serves a site at both loopback addresses of this machine.
 * @param folder the built site; it may be built again meanwhile
 * @param mount path that it is below, without a slash at its end
 * @param port 0 is any that is free
 * @throws Error with what to do, if the port cannot be had
 */
export async function startServer(folder: string, mount: string, port: number): Promise<Served> {
  const listener = respond(folder, mount);
  const first = await listen(listener, port, '127.0.0.1');
  const taken = (first.address() as AddressInfo).port;
  const servers = [first];
  const addresses = [`http://127.0.0.1:${taken}`];
  try {
    servers.push(await listen(listener, taken, '::1'));
    addresses.push(`http://[::1]:${taken}`);
  } catch (error) {
    if (!NO_SUCH_NETWORK.has(((error as Error).cause as NodeJS.ErrnoException | undefined)?.code ?? '')) {
      first.close();
      throw error;
    }
  }
  const close = () => {
    for (const server of servers) server.close().closeAllConnections();
  };
  return { addresses, close };
}

function respond(folder: string, mount: string): RequestListener {
  return (request, response) => {
    const go = () => void answer(folder, mount, request, response);
    // A part of a file is a part of what is on disk, not of what is sent.
    if (request.headers.range === undefined) compress(request as never, response as never, go);
    else go();
  };
}

async function answer(
  folder: string,
  mount: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers } = request;
  // Proxies ask for whole addresses.
  const url = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '');
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    if (mount && !path.startsWith(`${mount}/`)) {
      const home = path === mount ? `${mount}/${url.slice(path.length)}` : `${mount}/`;
      send(plain(302, 'The site is below another path.', { Location: home }), request, response);
    } else {
      send(await staticFile(folder, url.slice(mount.length), mount, { method, headers }), request, response);
    }
  } catch (error) {
    console.error(`${path} could not be read: ${(error as Error).message}`);
    send(plain(500, 'The file could not be read.'), request, response);
  }
}

async function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, listener).listen(port, host);
  try {
    await once(server, 'listening');
    return server;
  } catch (cause) {
    throw new Error(whyNot(cause as NodeJS.ErrnoException, port), { cause });
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number): string {
  const another = 'choose another port: PORT=4322 npm start';
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program.\n→ Stop that program, or ${another}`;
  if (code === 'EACCES') return `Port ${port} is for the system’s own programs.\n→ Please ${another}`;
  return `The server cannot listen at port ${port}: ${message}\n→ Try to ${another}`;
}

import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../scripts/fetch/clock.ts';

/** What the server is to answer. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The connection is closed after the body, which is said to be longer. */
  readonly cutOff?: boolean;
  /** Nothing is ever said. */
  readonly silent?: boolean;
}

/** What has arrived. */
export interface Arrived {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
}

export interface LocalServer extends AsyncDisposable {
  readonly origin: string;
  readonly arrived: readonly Arrived[];
}

/**
 * @param answers to the requests in turn, or a function that makes one; behind the last of them, each is a 599
 * @returns a server on this machine that is closed when the test ends
 */
export async function serve(answers: readonly Answer[] | ((request: Arrived) => Answer)): Promise<LocalServer> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const seen = { path: url.pathname, parameters: Object.fromEntries(url.searchParams), headers: request.headers };
    arrived.push(seen);
    const answer = typeof answers === 'function' ? answers(seen) : (answers[arrived.length - 1] ?? { status: 599 });
    if (answer.silent) return;
    const length = answer.cutOff ? { 'content-length': String((answer.body ?? '').length + 100) } : {};
    response.writeHead(answer.status ?? 200, { ...answer.headers, ...length });
    if (answer.cutOff) {
      response.write(answer.body ?? '', () => {
        response.destroy();
      });
    } else {
      response.end(answer.body ?? '');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface FakeClock extends Clock {
  /** The waits so far, in milliseconds. */
  readonly waits: readonly number[];
}

/** @returns a clock that stands still but for what is waited, which takes no time */
export function fakeClock(start = Date.UTC(2026, 0, 31)): FakeClock {
  const waits: number[] = [];
  let now = start;
  return {
    waits,
    now: () => now,
    sleep(milliseconds, signal) {
      signal.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

import type { Clock } from './clock.ts';
import { retryAfter } from './clock.ts';
import { BadAnswer, readAnswer, readRefusal } from './read-answer.ts';
import { whatItSaid } from './said.ts';
import { FetchTrouble } from './trouble.ts';

/** Requests for one page, the first one included, before it is given up. */
const MOST_TRIES = 5;

/** Wait before the second try if the service names none; it doubles from try to try. In milliseconds. */
const FIRST_WAIT = 1000;

/** A service that asks for more rest than this, in milliseconds, is better asked again by a person, later. */
const LONGEST_WAIT = 5 * 60_000;

/** For one request with its answer, in milliseconds: a page of Semantic Scholar takes up to half a minute. */
const TIME_LIMIT = 120_000;

const MOST_REDIRECTS = 5;

/** What a server may answer better to the same request: “too early”, “took too long”, “too many requests”. */
const PASSING = new Set([408, 425, 429]);

const LATER = 'Run the same command later.';

/** How a service is asked. */
export interface Manners {
  readonly headers: Readonly<Record<string, string>>;
  /** Rest between two requests, from the end of one to the start of the next, in milliseconds. */
  readonly pause: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Keys that no message may show. */
  readonly secrets: readonly string[];
  /** @returns what a person can do about a status, if the service has a reason of its own for it */
  readonly hint?: (status: number) => string | undefined;
  /** Told of every wait for a better answer. */
  readonly waiting?: (why: string, milliseconds: number) => void;
  readonly timeLimit?: number;
}

/** Why the same request should be sent once more. */
export interface Again {
  readonly again: string;
}

export interface PoliteClient {
  /** How many requests were sent, those that failed and redirects included. */
  readonly requests: () => number;
  /**
   * Asks one question after the other, with pauses, and again after what may pass.
   * @param url address to ask
   * @param read takes the text of the answer in, or says why it should be asked for again
   * @returns what was read
   * @throws {FetchTrouble} if there is no answer to be had; the reason of the signal if it is given
   */
  readonly ask: <T extends object>(url: URL, read: (text: string) => T | Again) => Promise<T>;
}

type Attempt = { readonly text: string } | (Again & { readonly after?: number | undefined });

/**
 * @param manners of asking
 * @returns a client for one service
 */
export function politeClient(manners: Manners): PoliteClient {
  const { clock, signal, pause, hint } = manners;
  let requests = 0;
  let rested = -Infinity;

  async function ask<T extends object>(url: URL, read: (text: string) => T | Again): Promise<T> {
    for (let tries = 1; ; tries++) {
      const attempt = await once(url);
      const result = 'text' in attempt ? read(attempt.text) : attempt;
      if (!('again' in result)) return result;
      const after = 'after' in result && typeof result.after === 'number' ? result.after : undefined;
      if (tries === MOST_TRIES) throw trouble(url, `${result.again}, ${MOST_TRIES} times.`, LATER);
      if (after !== undefined && after > LONGEST_WAIT) {
        throw trouble(url, `${result.again}, and it asks to wait for ${duration(after)}.`, LATER);
      }
      const wait = after ?? FIRST_WAIT * 2 ** (tries - 1);
      manners.waiting?.(result.again, wait);
      await clock.sleep(wait, signal);
    }
  }

  /** One try, redirects and all. */
  async function once(from: URL): Promise<Attempt> {
    let url = from;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await send(url);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw trouble(from, 'The server leads from one address to the next without end.', LATER);
  }

  async function send(url: URL): Promise<Attempt | URL> {
    signal.throwIfAborted();
    const early = rested + pause - clock.now();
    if (early > 0) await clock.sleep(early, signal);
    requests++;
    try {
      const limit = AbortSignal.timeout(manners.timeLimit ?? TIME_LIMIT);
      const init: RequestInit = { headers: { ...manners.headers }, redirect: 'manual' };
      const response = await fetch(url, { ...init, signal: AbortSignal.any([signal, limit]) });
      return await answerOf(response, url);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FetchTrouble) throw error;
      if (error instanceof BadAnswer) throw trouble(url, `${error.message}.`, LATER);
      return { again: `No whole answer came (${networkReason(error)})` };
    } finally {
      rested = clock.now();
    }
  }

  async function answerOf(response: Response, url: URL): Promise<Attempt | URL> {
    const { status } = response;
    if (status === 200) return { text: await readAnswer(response) };
    const location = response.headers.get('location');
    if (status >= 300 && status < 400 && location !== null) return redirected(location, url);
    const said = whatItSaid(await readRefusal(response), manners.secrets);
    const what = `The server answers ${status}${said && `: “${said}”`}`;
    if (status >= 500 || PASSING.has(status)) {
      const help = hint?.(status);
      const after = retryAfter(response.headers.get('retry-after'), clock.now());
      return { again: help === undefined ? what : `${what} (${help})`, after };
    }
    throw trouble(url, `${what}.`, hint?.(status) ?? 'Check what you ask for.');
  }

  /** Keys go along with every request, and so only to the server that they are for. */
  function redirected(location: string, url: URL): URL {
    const to = URL.canParse(location, url) ? new URL(location, url) : undefined;
    const safe = to && (to.protocol === 'https:' || to.protocol === url.protocol);
    if (safe && to.host === url.host && !to.username && !to.password) return to;
    const where = whatItSaid(location, manners.secrets);
    throw trouble(url, `The server leads elsewhere: ${where}.`, 'Name that server with --endpoint, if you trust it.');
  }

  return { ask, requests: () => requests };
}

/** @returns the address without what was asked for: a key may be in it */
export function place(url: URL): string {
  return url.origin + url.pathname;
}

function trouble(url: URL, what: string, todo: string): FetchTrouble {
  return new FetchTrouble(place(url), what, todo);
}

function duration(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}

/** Such as `ECONNREFUSED`: what `fetch` says is in the cause of the cause. */
function networkReason(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.name === 'TimeoutError') return 'it took too long';
    if ('code' in one && typeof one.code === 'string') return one.code;
    if (one.cause === undefined) return one.message;
  }
  return 'no reason was given';
}

import { setTimeout } from 'node:timers/promises';

/** What time it is, and waiting: tests have one that does not wait. */
export interface Clock {
  /** @returns milliseconds since 1970 */
  now(): number;
  /** @throws the reason of the signal as soon as it is given */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await setTimeout(milliseconds, undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
};

/**
 * @param header value of `Retry-After`: seconds, or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after)
 * @param now milliseconds since 1970
 * @returns how long to wait, in milliseconds; undefined if the header does not say
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  // Only dates begin with the name of a day. Left to itself, Date.parse takes `-5` for one.
  const date = /^\s*[A-Z][a-z]+,? /.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Letters of the shorter text. */
const SHORT = 25_000;
/** How many times longer the longer one is. */
const TIMES = 4;
/** Below this a time is mostly the clock's own, in milliseconds. */
const LEAST = 5;
/** A time is the least of so many, as a computer that does something else only ever adds to it. */
const TRIES = 5;

/**
 * How the time that some work takes grows with the text that it is given: k, where the time grows as the kth power of
 * the length. It is processor time of this thread, so that neither a slow nor a busy machine changes it much.
 *
 * @param unit what the text is made of, over and over
 * @param work what is done with it
 * @returns about 1 for work that reads the text once, 2 for work that reads all of it again for every part
 */
export function growth(unit: string, work: (text: string) => unknown): number {
  const text = unit.repeat(Math.ceil((SHORT * TIMES) / unit.length));
  const times = [Infinity, Infinity];
  let power = Infinity;
  work(text.slice(0, SHORT));
  for (let tries = 0; tries < TRIES && power > 1.25; tries++) {
    for (const [at, length] of [SHORT, text.length].entries()) {
      const part = text.slice(0, length);
      const before = process.threadCpuUsage();
      work(part);
      const { user, system } = process.threadCpuUsage(before);
      times[at] = Math.min(times[at] ?? Infinity, Math.max(LEAST, (user + system) / 1000));
    }
    const [short = LEAST, long = LEAST] = times;
    power = Math.log(long / short) / Math.log(text.length / SHORT);
  }
  return power;
}

/** More than a sort takes, less than work that is done for every pair. */
export const NEARLY_LINEAR = 1.5;

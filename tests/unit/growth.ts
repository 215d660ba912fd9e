/** Letters of the shorter text. */
const SHORT = 25_000;
/** How many times longer the longer one is. */
const TIMES = 4;
/** The clock counts in steps of some milliseconds: work is done so often that the shorter time is this long at least. */
const LEAST = 24;
/** But not more often: what is over at once takes no time that grows. */
const MOST_RUNS = 512;
/** A time is the least of so many, as a computer that does something else only ever adds to it. */
const TRIES = 5;
/** Work that grows less is linear beyond doubt. */
const CLEAR = 1.25;

/** Work that takes more milliseconds than this is not done with a text that is longer still. */
const LONG_TIME = 50;

/**
 * How the time that some work takes grows with the text that it is given: k, where the time grows as the kth power of
 * the length. It is processor time of this thread, so that neither a slow nor a busy machine changes it much.
 *
 * @param unit what the text is made of, over and over
 * @param work what is done with it
 * @returns about 1 for work that reads the text once, 2 for work that reads all of it again for every part
 */
export function growth(unit: string, work: (text: string) => unknown): number {
  const first = growthFrom(SHORT, unit, work);
  // Memory is got in another way for what is large, which costs more once: what grows by itself does so again.
  if (first.power < CLEAR || first.time > LONG_TIME) return first.power;
  return Math.min(first.power, growthFrom(SHORT * TIMES, unit, work).power);
}

/** @returns the growth from a text of so many letters to the longer one, and the milliseconds that one takes */
function growthFrom(
  letters: number,
  unit: string,
  work: (text: string) => unknown,
): { readonly power: number; readonly time: number } {
  const text = unit.repeat(Math.ceil((letters * TIMES) / unit.length));
  const short = text.slice(0, letters);
  let runs = 1;
  work(short);
  while (runs < MOST_RUNS && timeOf(work, short, runs) < LEAST) runs *= 2;
  let [shortTime, longTime, power] = [Infinity, Infinity, Infinity];
  for (let tries = 0; tries < TRIES && power > CLEAR; tries++) {
    shortTime = Math.min(shortTime, Math.max(LEAST, timeOf(work, short, runs)));
    longTime = Math.min(longTime, Math.max(LEAST, timeOf(work, text, runs)));
    power = Math.log(longTime / shortTime) / Math.log(text.length / letters);
  }
  return { power, time: longTime / runs };
}

/** @returns milliseconds of processor time that some runs take together */
function timeOf(work: (text: string) => unknown, text: string, runs: number): number {
  const before = process.threadCpuUsage();
  for (let run = 0; run < runs; run++) work(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** More than a sort takes, or than the memory of large texts adds; less than work that is done for every pair. */
export const NEARLY_LINEAR = 1.65;

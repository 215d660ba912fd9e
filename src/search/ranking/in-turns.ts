import type { Lookup } from './scores.ts';

/** Words looked up without a pause: a search of a few words has no more. */
const AT_ONCE = 12;

/** Looks words up a few at a time, so that those of a long query do not hold the page up. */
export function inTurns(lookup: Lookup): Lookup {
  let begun = 0;
  let pause: Promise<void> | undefined;
  return async (words) => {
    while (begun >= AT_ONCE) {
      await (pause ??= new Promise((resolve) => {
        setTimeout(() => {
          begun = 0;
          pause = undefined;
          resolve();
        });
      }));
    }
    begun++;
    return lookup(words);
  };
}

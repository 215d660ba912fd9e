/** @returns things by the first two letters of a text that each has, so that few are looked at for a word */
export function byStart<T>(things: readonly T[], textOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const start = textOf(thing).slice(0, 2);
    found.set(start, [...(found.get(start) ?? []), thing]);
  }
  return found;
}

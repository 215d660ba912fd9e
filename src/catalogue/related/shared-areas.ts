/** What the same areas are worth beside a cosine: half of it for each, and half if they are first in both. */
export const SAME_AREA = 0.12;

/**
 * @param mine ids of task areas, the first of them primary
 * @param theirs those of another paper
 * @returns the ids that both have
 */
export function sharedAreas(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  return mine.filter((area) => theirs.includes(area));
}

/** @returns what the areas that two papers share add to the cosine of their words */
export function areaScore(mine: readonly string[], theirs: readonly string[]): number {
  const isSameFirst = mine.length > 0 && mine[0] === theirs[0];
  return (SAME_AREA * (sharedAreas(mine, theirs).length + (isSameFirst ? 1 : 0))) / 2;
}

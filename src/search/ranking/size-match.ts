import { magnitude } from '../../catalogue/model/scale.ts';
import type { TableSize } from '../index/search-table.ts';
import type { SizeTerm } from '../query/size-terms.ts';
import type { Found } from './evaluate-query.ts';
import type { Scores } from './scores.ts';
import { WEIGHTS } from './weights.ts';

/** Sizes are stated to a few digits: closer than this they are the same. */
const SAME = 0.005;

/** A size of comparison is less than half of what is looked for. */
const COMPARED = 0.4;

/**
 * How well a paper's sizes meet a size that is searched for.
 * @returns 0 to 1: 1 for an own size that is just so; less for a bound, an order, or a size of comparison
 */
export function meetsSize(sizes: readonly TableSize[], wanted: SizeTerm): number {
  return Math.max(0, ...sizes.map((size) => meets(size, wanted) * (size.role === 'own' ? 1 : COMPARED)));
}

/**
 * @param sizes the sizes of each paper
 * @returns the papers that have a size which is searched for
 */
export function sizeScores(sizes: readonly (readonly TableSize[])[], wanted: SizeTerm): Scores {
  const scores = new Map<number, number>();
  sizes.forEach((own, place) => {
    const score = meetsSize(own, wanted) * WEIGHTS.size;
    if (score > 0) scores.set(place, score);
  });
  return scores;
}

/**
 * Puts papers in order by topic and size, of which the topic is worth more: papers that fit both come first, then those
 * that fit the topic, then those that have the size alone.
 * @param topic papers that fit the words beside the size; undefined if there are none
 * @param sizes papers that have the size, as `sizeScores` gives them
 * @returns scores in that order; near are papers that lack the one or the other, if what they lack is to be had
 */
export function withSizes(topic: Found | undefined, sizes: Scores): Found {
  if (!topic) return { scores: sizes, near: new Set() };
  const fits = (place: number) => topic.scores.has(place) && !topic.near.has(place);
  const tiers: readonly (readonly number[])[] = [
    [...sizes.keys()].filter((place) => !topic.scores.has(place)),
    [...topic.near].filter((place) => topic.scores.has(place)),
    [...topic.scores.keys()].filter((place) => fits(place) && !sizes.has(place)),
    [...topic.scores.keys()].filter((place) => fits(place) && sizes.has(place)),
  ];
  const scores = new Map<number, number>();
  let floor = 0;
  for (const places of tiers) {
    let top = floor;
    for (const place of places) {
      const score = floor + (topic.scores.get(place) ?? 0) + (sizes.get(place) ?? 0);
      scores.set(place, score);
      top = Math.max(top, score);
    }
    floor = top + 1;
  }
  const [onlySize = [], onlyNear = [], onlyTopic = [], both = []] = tiers;
  return { scores, near: new Set([...onlySize, ...onlyNear, ...(both.length > 0 ? onlyTopic : [])]) };
}

function meets(size: TableSize, wanted: SizeTerm): number {
  if (wanted.from === wanted.to) {
    const stated = size.count ?? size.below ?? size.atMost ?? size.order ?? 0;
    if (Math.abs(stated / wanted.from - 1) >= SAME) return 0;
    return size.count === undefined ? 0.5 : 1;
  }
  const value = magnitude(size);
  if (value < wanted.from || value > wanted.to) return 0;
  if (wanted.around !== undefined)
    return closeness(value, wanted.around, wanted.to) * (size.count === undefined ? 0.5 : 1);
  if (wanted.order) return size.order === undefined ? 0.35 : 1;
  return size.order === undefined ? near(value, wanted) : 0.3;
}

/** Who asks for “under 200 million” means near it more than far below: a tenth less for each power of ten away. */
function near(value: number, { from, to }: SizeTerm): number {
  const end = from === 0 ? to : to === Infinity ? from : value;
  return Math.max(0.5, 1 - Math.abs(Math.log10(Math.max(1, value) / Math.max(1, end))) / 5);
}

/** 1 for the very number, 0.5 for what is as far from it as can be. */
function closeness(value: number, around: number, farthest: number): number {
  return 1 - 0.5 * Math.min(1, Math.abs(Math.log(Math.max(1, value) / around)) / Math.log(farthest / around));
}

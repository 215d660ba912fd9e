import { site } from '../site.config.ts';

/** One page of a list that is too long for one. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly current: number;
  readonly last: number;
}

/**
 * @param items a whole list
 * @returns its pages of `site.pageSize` items each; an empty list has one empty page
 */
export function pagesOf<T>(items: readonly T[]): readonly ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / site.pageSize));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * site.pageSize, (index + 1) * site.pageSize),
    current: index + 1,
    last,
  }));
}

/** @returns the rest of the address of a page of a list: nothing for the first, `page/2` and so on for the others */
export function pageParam(current: number): string | undefined {
  return current === 1 ? undefined : `page/${current}`;
}

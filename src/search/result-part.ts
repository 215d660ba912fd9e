/** Results shown at first, and more with each “Show more”. */
const STEP = 10;
/** Results shown at once at the most: further ones are on another page. */
const MOST = 100;

/** The part of the results that is shown. */
export interface ResultPart {
  /** As addresses have it: every page is ten results. */
  readonly page: number;
  /** Shown are the results from here, counted from 0. */
  readonly start: number;
  /** Up to here, not included. */
  readonly end: number;
  /** Whether more can be shown below these. */
  readonly hasMore: boolean;
  /** The hundreds before and after. */
  readonly previous: ResultsLink | undefined;
  readonly next: ResultsLink | undefined;
}

interface ResultsLink {
  readonly page: number;
  readonly label: string;
}

/**
 * @param page the page asked for, from 1; whatever is beyond the results is the last one
 * @param total how many results there are
 */
export function resultPart(page: number, total: number): ResultPart {
  const last = Math.max(1, Math.ceil(total / STEP));
  const shown = Math.min(Math.max(1, page), last);
  const start = Math.floor(((shown - 1) * STEP) / MOST) * MOST;
  const end = Math.min(shown * STEP, total);
  const hundred = (from: number) => ({
    page: from / STEP + 1,
    label: `Results ${formatPart(from, Math.min(from + MOST, total))}`,
  });
  return {
    page: shown,
    start,
    end,
    hasMore: end < Math.min(start + MOST, total),
    previous: start > 0 ? hundred(start - MOST) : undefined,
    next: start + MOST < total ? hundred(start + MOST) : undefined,
  };
}

/** @returns the numbers of results that readers count from 1: `101–110` */
export function formatPart(start: number, end: number): string {
  return `${(start + 1).toLocaleString('en')}–${end.toLocaleString('en')}`;
}

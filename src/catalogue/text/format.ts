/**
 * A date as far as it is known.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns it in words, such as “May 2023”
 */
export function formatDate(date: string): string {
  const [, month, day] = date.split('-');
  return new Date(date).toLocaleDateString('en', {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** @returns a number for readers, its thousands apart: “1,234” */
export function formatNumber(value: number): string {
  return value.toLocaleString('en');
}

/** @returns how many of something there are, in words: “1 paper”, “1,234 papers” */
export function formatCounted(count: number, noun: string): string {
  return `${formatNumber(count)} ${plural(count, noun)}`;
}

/**
 * @param count how many there are
 * @param one the word for one of them, noun or verb
 * @param many the word for none or several; for nouns with an s it need not be given
 */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

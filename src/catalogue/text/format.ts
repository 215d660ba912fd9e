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

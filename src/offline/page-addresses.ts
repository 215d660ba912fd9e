/**
 * @param url of a page, without a query
 * @returns the addresses that it may be kept under, most likely first: hosts send readers of the others to the first
 */
export function pageAddresses(url: string): readonly string[] {
  if (url.endsWith('/index.html')) return [url.slice(0, -'index.html'.length)];
  return url.endsWith('/') ? [url] : [url, `${url}/`];
}

/** @returns whether a page is at an address, rather than a file that is saved */
export function isPage(url: string): boolean {
  return /(?:\/[^/.]*|\.html)$/.test(url);
}

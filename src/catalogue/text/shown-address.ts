/**
 * @param url an absolute http or https address
 * @returns it as readers see it: without the scheme, `www.` and a last slash; the host in ASCII, so that a letter that
 *   looks like another is told apart
 */
export function shownAddress(url: string): string {
  const shown = url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  if (!URL.canParse(url)) return shown;
  const { host } = new URL(url);
  return shown.replace(/^[^/?#]*/, host.replace(/^www\./, ''));
}

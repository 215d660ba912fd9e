/**
 * What a page may load, besides the scripts and styles that Astro adds by their hashes: what comes from the site itself.
 * Nothing may be embedded, and no address of a page may be turned elsewhere. Images, fonts and frames of others, and
 * whatever is not named, are refused.
 */
export const DIRECTIVES = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

const META = /<meta http-equiv="content-security-policy"[^>]*>/;
const CHARSET = /<meta charset="[^"]*">/;

/**
 * A policy in a page holds for what comes after it, and Astro puts it at the end of the head.
 * @param html a page
 * @returns the page with its policy before all but the encoding
 */
export function withPolicyFirst(html: string): string {
  const policy = META.exec(html)?.[0];
  if (policy === undefined) return html;
  return html.replace(policy, () => '').replace(CHARSET, (charset) => charset + policy);
}

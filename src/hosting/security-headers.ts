/**
 * What only a host can say of every answer. All else of the policy is in each page itself, with the hashes of its
 * scripts and styles.
 */
export const SECURITY_HEADERS = {
  /** Browsers take a file for what it is said to be. */
  'X-Content-Type-Options': 'nosniff',
  /** Other sites are told where a reader comes from, not what they searched for. */
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  /** No other site shows a page in a frame of its own. */
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  /** No other site has a hold on the window. */
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

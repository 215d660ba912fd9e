/** File of the worker; it is at the root of the site, as it keeps what is below itself. */
const WORKER = 'sw.js';

/**
 * Lets a worker keep the site, once the page has all that it needs and the browser nothing better to do. Who asks their
 * browser to save data is not sent a whole site.
 * @param base where the site is mounted, with a slash at its end
 */
export function keepSite(base: string): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (!('serviceWorker' in navigator) || connection?.saveData) return;
  const start = () => {
    // Without a worker the site is as it was.
    navigator.serviceWorker.register(base + WORKER, { updateViaCache: 'none' }).catch(() => undefined);
  };
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(start, { timeout: 10_000 }) : setTimeout(start, 1000);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

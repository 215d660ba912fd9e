/** What a request to a worker's cache is named by when a file has a hash in its name. */
const REVISION = '__WB_REVISION__';

/**
 * Keeps hashed files that a new build no longer has, as pages of the last one that are still open may ask for them.
 * Those of the build before that go.
 * @param from the cache of the last build
 * @param kept addresses in that cache that the new build has as well
 * @param to name of the cache that they go to
 */
export async function moveOutdated(from: Cache, kept: ReadonlySet<string>, to: string): Promise<void> {
  const outdated = (await from.keys()).filter(({ url }) => !kept.has(url) && !new URL(url).searchParams.has(REVISION));
  if (outdated.length === 0) return;
  await caches.delete(to);
  const before = await caches.open(to);
  for (const request of outdated) {
    const response = await from.match(request);
    if (response) await before.put(request, response);
  }
}

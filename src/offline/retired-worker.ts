/// <reference lib="webworker" />
import { CacheExpiration } from 'workbox-expiration';

declare const self: ServiceWorkerGlobalScope;

/** Stands where the worker stood when a site is no longer kept: it takes away what that has kept, and itself. */
self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.endsWith(`-${self.registration.scope}`));
  await Promise.all(own.map((name) => caches.delete(name)));
  // When each page was seen is noted beside the caches; nothing of that is kept either.
  await Promise.all(own.map((name) => new CacheExpiration(name, { maxEntries: 1 }).delete()));
  await self.registration.unregister();
}

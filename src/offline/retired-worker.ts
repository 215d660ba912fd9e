/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

export {};

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
  await self.registration.unregister();
}

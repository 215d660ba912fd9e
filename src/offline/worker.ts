/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController } from 'workbox-precaching';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isImmutable } from '../hosting/cache-control.ts';
import { moveOutdated } from './outdated.ts';
import { isPage, pageAddresses } from './page-addresses.ts';

/** What the build puts in place of these. */
declare const KEPT_FILES: readonly {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}[];
declare const OFFLINE_PAGE: string;
declare const self: ServiceWorkerGlobalScope;

/** How long a reader waits for what is also kept, in seconds. */
const PATIENCE = 4;
/** What was seen last is kept, so many files of it. */
const MOST_SEEN = 500;

const { scope } = self.registration;
/** Files of this build, each checked by its hash: they are of one build, or the worker is not taken. */
const build = new PrecacheController();
/** What a reader has seen and the build does not keep. */
const SEEN = `seen-${scope}`;
/** Hashed files of the build before, for pages that are still open. */
const BEFORE = `before-${scope}`;

/** Workbox’s own plugins are not of its type for plugins where absent is not the same as undefined. */
type Plugins = NonNullable<NonNullable<ConstructorParameters<typeof CacheFirst>[0]>['plugins']>;

const rules = [
  {
    cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(withoutQuery(request.url)),
    cacheWillUpdate: ({ response }: { response: Response }) =>
      Promise.resolve(
        response.status === 200 && !build.getCacheKeyForURL(withoutQuery(response.url)) ? response : null,
      ),
    // What the build keeps comes before what was seen: all of it is of one build.
    cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
      (await keptFor(request)) ?? cachedResponse,
    handlerDidError: async ({ request }: { request: Request }) =>
      request.mode === 'navigate' && isPage(withoutQuery(request.url)) ? build.matchPrecache(OFFLINE_PAGE) : undefined,
  },
  new ExpirationPlugin({ maxEntries: MOST_SEEN, purgeOnQuotaError: true }),
] as Plugins;
/** What may change is asked for first, so that nobody is shown an old page who could have the new one. */
const changing = new NetworkFirst({ cacheName: SEEN, networkTimeoutSeconds: PATIENCE, plugins: rules });
const unchanging = new CacheFirst({ cacheName: SEEN, plugins: rules });

build.addToCacheList([...KEPT_FILES]);

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(build.install(event));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(event));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return;
  const path = `/${new URL(request.url).pathname.slice(new URL(scope).pathname.length)}`;
  event.respondWith(answer(event, isImmutable(path) ? unchanging : changing));
});

/** A host in trouble is as good as none. */
async function answer(event: FetchEvent, strategy: CacheFirst | NetworkFirst): Promise<Response> {
  const { request } = event;
  const response = await strategy.handle({ event, request });
  if (response.status < 500) return response;
  return (await keptFor(request)) ?? (await caches.match(withoutQuery(request.url), { cacheName: SEEN })) ?? response;
}

async function takeOver(event: ExtendableEvent): Promise<void> {
  const kept = new Set(build.getURLsToCacheKeys().values());
  await moveOutdated(await caches.open(build.strategy.cacheName), kept, BEFORE);
  await build.activate(event);
  // The browser asks for a page while the worker wakes up.
  await self.registration.navigationPreload.enable();
  await self.clients.claim();
  const seen = await self.clients.matchAll({ type: 'window' });
  for (const { url } of seen) {
    const [, stored] = changing.handleAll({ event, request: new Request(withoutQuery(url)) });
    // Without a connection it is seen another time.
    await stored.catch(() => undefined);
  }
}

async function keptFor(request: Request): Promise<Response | undefined> {
  for (const address of pageAddresses(withoutQuery(request.url))) {
    const kept = await build.matchPrecache(address);
    if (kept) return kept;
  }
  return (await caches.open(BEFORE)).match(withoutQuery(request.url));
}

/** The site is static: what follows a question mark is for the page. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url;
}

/*
 * Rebound's worker. It keeps two kinds of things: static files whose name is a hash of what they
 * hold, and one page without anybody's data. Signed-in pages and API answers are never stored.
 */
const CACHE = `rebound-${new URL(self.location.href).searchParams.get("build")}`;
const SHELL = "/offline";
const STATIC = /^\/(_next\/static\/|icon-|icon\.svg|apple-touch-icon|favicon)/;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (STATIC.test(url.pathname)) event.respondWith(fromCacheFirst(request));
  else if (request.mode === "navigate") event.respondWith(fetch(request).catch(shell));
});

/** The page and every hashed file it names; asked without cookies, so that it is nobody's. */
async function keepShell() {
  const cache = await caches.open(CACHE);
  const page = await fetch(SHELL, { credentials: "omit", cache: "no-store" });
  if (!page.ok) throw new Error(`The page without data answered ${page.status}.`);
  const html = await page.clone().text();
  const files = new Set(html.match(/\/_next\/static\/[^"'\\\s)]+/g));
  await cache.addAll([...files]);
  await cache.put(SHELL, page);
}

async function dropOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("rebound-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function fromCacheFirst(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function shell() {
  const kept = await (await caches.open(CACHE)).match(SHELL, { ignoreVary: true });
  return kept ?? Response.error();
}

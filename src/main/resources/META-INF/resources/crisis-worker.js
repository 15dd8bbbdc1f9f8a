// Opens the roster for a crisis without network. It serves the pages /crise and /crisis and what they are made of from the copy that the page
// itself keeps, and nothing else. It keeps nothing by itself: what is on the device, and when it goes, the page decides (device-copy.ts).
const COPY = 'repere-crisis';
const PAGES = ['/crise', '/crisis'];
const BUNDLES = '/static/bundle/';
const PATIENCE = 3000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  const page = request.mode === 'navigate' && PAGES.includes(url.pathname);
  if (page && !url.searchParams.has('lang')) {
    event.respondWith(first(request, url.pathname));
  } else if (page) {
    // The server leads to the page of that language.
    const asked = url.searchParams.get('lang') === 'nl' ? '/crisis' : '/crise';
    event.respondWith(first(request, asked));
  } else if (url.pathname.startsWith(BUNDLES)) {
    event.respondWith(kept(url.pathname).then((copy) => copy ?? fetch(request)));
  } else if (url.pathname === '/page.css' || url.pathname === '/icon.svg') {
    event.respondWith(first(request, url.pathname));
  }
});

async function kept(path) {
  // Never made here: a copy that was wiped stays so.
  return (await caches.has(COPY)) ? (await caches.open(COPY)).match(path) : undefined;
}

/** What the server says; the copy where it says nothing in time, or that it cannot. */
async function first(request, path) {
  const copy = await kept(path);
  if (!copy) {
    return fetch(request);
  }
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  return answer && answer.status < 500 ? answer : copy;
}

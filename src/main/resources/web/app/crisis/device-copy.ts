/**
 * The copy of the roster on this device, for when there is no network: one store of the browser (Cache Storage) with the roster, its pages and
 * what they are made of. The worker serves the pages from it and adds nothing. It is not encrypted: whoever can use this device unlocked can
 * read it, as can whoever can read the memory of an unencrypted device.
 */
const COPY = 'repere-crisis';
const DATA = '/crisis-copy.json';
const PAGES = ['/crise', '/crisis'];
const WORKER = '/crisis-worker.js';
/** Both pages, and no other. */
const SCOPE = '/cris';
/** Only that somebody wants no copy here is remembered; it says nothing of whom. */
const UNWANTED = 'repere-crisis-unwanted';
const PARTS = 'link[rel=stylesheet], link[rel=icon], link[rel=manifest], script[src]';

export interface DeviceCopy<T> {
  roster: T;
  /** By which the device asks whether it may go on to keep it, and until when it may at the latest. */
  token: string;
  until: string;
  since: string;
}

/** A browser keeps nothing for a site without https. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

export function isWanted(): boolean {
  try {
    return localStorage.getItem(UNWANTED) === null;
  } catch {
    return false;
  }
}

export function want(wanted: boolean): void {
  try {
    if (wanted) {
      localStorage.removeItem(UNWANTED);
    } else {
      localStorage.setItem(UNWANTED, 'yes');
    }
  } catch {
    // Then nothing is kept either.
  }
}

/** What is kept, unless its time is over: then it goes now. */
export async function readCopy<T>(): Promise<DeviceCopy<T> | undefined> {
  if (!canKeep() || !(await caches.has(COPY))) {
    return undefined;
  }
  const kept = await (await caches.open(COPY)).match(DATA);
  if (!kept) {
    return undefined;
  }
  const copy = (await kept.json()) as DeviceCopy<T>;
  if (!(Date.parse(copy.until) > Date.now())) {
    await wipeCopy();
    return undefined;
  }
  return copy;
}

/** Keeps the roster, and the pages as they are now with all that they are made of. */
export async function writeCopy<T>(copy: DeviceCopy<T>): Promise<void> {
  const store = await caches.open(COPY);
  const parts = new Set<string>();
  for (const page of PAGES) {
    const response = await fetch(page, { cache: 'no-store' });
    if (!response.ok || new URL(response.url).pathname !== page) {
      throw new Error(page);
    }
    const text = await response.clone().text();
    for (const part of new DOMParser().parseFromString(text, 'text/html').querySelectorAll(PARTS)) {
      parts.add(new URL(part.getAttribute('href') ?? part.getAttribute('src')!, location.origin).pathname);
    }
    await store.put(page, response);
  }
  await Promise.all([...parts].map(async (part) => store.put(part, await loaded(part))));
  await store.put(DATA, new Response(JSON.stringify(copy), { headers: { 'Content-Type': 'application/json' } }));
  // What pages of an earlier release were made of.
  for (const { url } of await store.keys()) {
    const path = new URL(url).pathname;
    if (path !== DATA && !PAGES.includes(path) && !parts.has(path)) {
      await store.delete(url);
    }
  }
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
}

async function loaded(part: string): Promise<Response> {
  const response = await fetch(part);
  if (!response.ok) {
    throw new Error(part);
  }
  return response;
}

/** Takes everything away that this device keeps of the roster. */
export async function wipeCopy(): Promise<void> {
  if (!canKeep()) {
    return;
  }
  await caches.delete(COPY);
  const worker = await navigator.serviceWorker.getRegistration(SCOPE);
  if (worker && new URL(worker.scope).pathname === SCOPE) {
    await worker.unregister();
  }
}

/** The same when somebody signs out: no other tab shows it any longer either. */
export async function wipeEverywhere(): Promise<void> {
  await wipeCopy();
  if ('BroadcastChannel' in window) {
    const others = new BroadcastChannel(COPY);
    others.postMessage('signed-out');
    others.close();
  }
}

/** Says when another tab signed out. */
export function onSignedOut(run: () => void): () => void {
  const others = new BroadcastChannel(COPY);
  others.addEventListener('message', run);
  return () => others.close();
}

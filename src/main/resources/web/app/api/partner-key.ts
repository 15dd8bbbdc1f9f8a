/** The key of the site around the widget, for the requests that are sent while something runs; the screens have none. */
let current = '';

/** Runs something whose requests carry a key; an empty one is none. */
export function withKey<T>(key: string, run: () => T): T {
  const before = current;
  current = key;
  try {
    return run();
  } finally {
    current = before;
  }
}

export function partnerKey(): string {
  return current;
}

/** A key that does not count is told to the webmaster; their visitors are answered as without. */
export function isKeyRefused(status: number): boolean {
  return status === 401 || status === 403;
}

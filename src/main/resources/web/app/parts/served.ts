/**
 * What the server wrote into the page for those who have no script, while the screen still loads what it shows: it stands where it stood, so that
 * nothing that somebody began to read goes away, and is gone once the screen has the same. It is of the first address alone.
 */
let served: Element | undefined;
let path = '';

/** Keeps what the server wrote within an element. */
export function keepServed(within: Element): void {
  served = within.querySelector('.served') ?? undefined;
  path = location.pathname;
}

/** Nothing where the server wrote nothing, another screen is asked for, or it was let go. */
export function stillServed(): Element | undefined {
  return path === location.pathname ? served : undefined;
}

/** The same below something else that has the heading to which readers are led. */
export function servedBelow(): Element | undefined {
  const below = stillServed();
  below?.removeAttribute('aria-labelledby');
  below?.querySelector('#answer')?.removeAttribute('id');
  return below;
}

export function letServedGo(): void {
  served = undefined;
}

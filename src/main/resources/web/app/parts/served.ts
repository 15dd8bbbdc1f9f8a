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

/** What a reader did with it before the screen came: what was unfolded, and where the focus is; each by its words. */
export interface Place {
  unfolded: string[];
  focused: string;
}

/** Lets it go, and says what a reader did with it. */
export function letServedGo(): Place | undefined {
  const left = stillServed();
  served = undefined;
  return (
    left && {
      unfolded: [...left.querySelectorAll('details[open] > summary')].map(words),
      focused: left.contains(document.activeElement) && document.activeElement ? words(document.activeElement) : '',
    }
  );
}

/** Leaves a reader on the screen where she was in what the server wrote. */
export function goOn({ unfolded, focused }: Place, screen: Element): void {
  for (const summary of screen.querySelectorAll('details > summary')) {
    if (unfolded.includes(words(summary))) {
      (summary.parentElement as HTMLDetailsElement).open = true;
    }
  }
  const same = [...screen.querySelectorAll<HTMLElement>('a, summary')].find((one) => focused !== '' && words(one) === focused);
  same?.focus({ preventScroll: true });
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

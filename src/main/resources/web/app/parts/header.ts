import { NOTHING } from '../question/question';
import type { Shortlist } from '../route/fragment';
import { link } from '../route/link';
import { ANSWER, fromPath } from '../route/route';
import { say } from '../words/words';

/**
 * The links that the server put above the page lead on with the question and the list. That of the list says how long it is;
 * the name leads to an empty box.
 */
export function keepStateInHeader(list: Shortlist): void {
  const home = document.querySelector<HTMLAnchorElement>('header a.name');
  if (home) {
    home.href = link(ANSWER, NOTHING, list);
  }
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('header a[data-screen]')) {
    const route = fromPath(anchor.pathname);
    if (route) {
      anchor.href = link(route);
    }
    if (route?.screen === 'list') {
      anchor.textContent = list.length === 0 ? say('list') : say('list.count', { count: list.length });
    }
  }
}

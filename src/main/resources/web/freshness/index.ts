/** How fresh the facts are stands on the page; who is signed in sees what they may do about it. */
import './freshness.css';
import { currentSession, isSignedIn, can, mayBeSignedIn } from '../app/editing/session';

async function showWhatOneMayDo(): Promise<void> {
  if (!mayBeSignedIn()) {
    return;
  }
  const who = await currentSession();
  if (isSignedIn(who)) {
    for (const part of document.querySelectorAll<HTMLElement>('[data-can]')) {
      part.hidden = !can(who, part.dataset.can!);
    }
  }
}

// Who cannot be asked about sees what everybody sees.
showWhatOneMayDo().catch(() => undefined);

import { answered, reach } from '../api/answered';
import type { Session } from '../api/types';

const MARK = 'repere-signed-in';
/** What people do on the screen of editing. */
const EDITING = ['edit', 'edit-guarded', 'add', 'close', 'say-availability', 'decide-proposals', 'read-reports', 'keep-collections'];

/** The links to the account bear the name of whoever is signed in; who may edit is led there too. Who never signed in on this device is not asked about. */
export async function nameAccountLink(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-account]')];
  if (links.length === 0 || !isMarked()) {
    return;
  }
  try {
    const { account } = await answered<Session>(await reach('session', {}));
    if (account) {
      links.forEach((link) => {
        link.textContent = account.name;
        link.href = link.dataset.account!;
        link.classList.add('signed-in');
      });
      document.querySelector('header a[data-edit]')?.toggleAttribute('hidden', !EDITING.some((action) => account.can.includes(action)));
    } else {
      localStorage.removeItem(MARK);
    }
  } catch {
    // The links lead to where one signs in, as for everybody.
  }
}

function isMarked(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

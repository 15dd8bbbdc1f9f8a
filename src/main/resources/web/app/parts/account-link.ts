import { answered, reach } from '../api/answered';
import type { Session } from '../api/types';

const MARK = 'repere-signed-in';
/** What people do on the screen of editing. */
const EDITING = ['edit', 'edit-guarded', 'add', 'close', 'say-availability', 'decide-proposals'];

/** The link to the account bears the name of whoever is signed in; who may edit is led there too. Who never signed in on this device is not asked about. */
export async function nameAccountLink(): Promise<void> {
  const link = document.querySelector<HTMLAnchorElement>('header a[data-account]');
  if (!link || !isMarked()) {
    return;
  }
  try {
    const { account } = await answered<Session>(await reach('session', {}));
    if (account) {
      link.textContent = account.name;
      link.href = link.dataset.account!;
      document.querySelector('header a[data-edit]')?.toggleAttribute('hidden', !EDITING.some((action) => account.can.includes(action)));
      link.classList.add('signed-in');
    } else {
      localStorage.removeItem(MARK);
    }
  } catch {
    // The link leads to where one signs in, as for everybody.
  }
}

function isMarked(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

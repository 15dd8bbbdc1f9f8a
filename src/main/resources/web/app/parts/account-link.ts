import { answered, reach } from '../api/answered';
import type { Session } from '../api/types';

const MARK = 'repere-signed-in';

/** The link to the account bears the name of whoever is signed in. Who never signed in on this device is not asked about. */
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

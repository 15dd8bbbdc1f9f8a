import { answered, reach } from '../app/api/answered';
import type { Session } from '../app/api/types';
import { language } from '../app/words/words';

/** That somebody signed in on this device, and no more: whoever never did is not asked about it on each page. */
const MARK = 'repere-signed-in';

let csrf = '';

/** Asks about the session, and keeps the token for changes. */
export async function currentSession(): Promise<Session> {
  return kept(await answered<Session>(await reach(`session?lang=${language}`, {})));
}

export async function change<T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<T> {
  return answered<T>(
    await reach(`${path}?lang=${language}`, {
      method,
      headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...(csrf ? { 'X-CSRF-Token': csrf } : {}) },
      body: body ? JSON.stringify(body) : undefined,
    }),
  );
}

/** A step of signing in or out: what it answers is the session from then on. */
export async function step(method: 'POST' | 'DELETE', path: string, body?: object): Promise<Session> {
  return kept(await change<Session>(method, path, body));
}

function kept(session: Session): Session {
  csrf = session.account?.csrf ?? '';
  try {
    if (session.account) {
      localStorage.setItem(MARK, 'yes');
    } else {
      localStorage.removeItem(MARK);
    }
  } catch {
    // A browser that keeps nothing has no name in its header, and that is all.
  }
  return session;
}

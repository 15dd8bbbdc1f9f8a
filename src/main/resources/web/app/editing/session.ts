import { answered, reach, Refused } from '../api/answered';
import type { Session } from '../api/types';
import { language } from '../words/words';

export type { Session };

const SIGNED_OUT: Session = { state: 'signed-out' };
const SIGN_IN: Record<string, string> = { fr: '/connexion', nl: '/aanmelden' };
/** As the screens of accounts mark a device on which somebody signed in. */
const MARK = 'repere-signed-in';

let asked: Promise<Session> | undefined;

/** Who is signed in; asked for once a visit. */
export function session(): Promise<Session> {
  return (asked ??= load());
}

/** Asked for again: somebody may have signed in or out in another tab. */
export function currentSession(): Promise<Session> {
  return (asked = load());
}

async function load(): Promise<Session> {
  try {
    return await answered<Session>(await reach('session', { cache: 'no-store' }));
  } catch (failure) {
    asked = undefined;
    if (failure instanceof Refused && failure.status < 500) {
      return SIGNED_OUT;
    }
    throw failure;
  }
}

/** Whether somebody has ever signed in on this device; who never did is not asked about. */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

export function isSignedIn({ account }: Session): boolean {
  return account !== undefined;
}

export function can({ account }: Session, ...some: string[]): boolean {
  return some.some((action) => account?.can.includes(action));
}

/** Where one signs in, to come back to this screen; it stands in the fragment, as it may say what somebody works on. */
export function signInLink(next: string = `${location.pathname}${location.search}${location.hash}`): string {
  return `${SIGN_IN[language]}?lang=${language}#to=${encodeURIComponent(next)}`;
}

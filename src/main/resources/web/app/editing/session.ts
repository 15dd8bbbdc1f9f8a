import { answered, reach, Refused } from '../api/answered';
import { language } from '../words/words';

/** Who is signed in, and what they may do somewhere. */
export interface Session {
  state: string;
  name?: string;
  can?: string[];
  /** To be sent along with all that changes something. */
  csrf?: string;
}

const SIGNED_OUT: Session = { state: 'signed-out' };
const SIGN_IN: Record<string, string> = { fr: '/connexion', nl: '/aanmelden' };

let asked: Promise<Session> | undefined;

/** Asked for once a visit. */
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

export function isSignedIn({ state }: Session): boolean {
  return state === 'signed-in';
}

export function can({ can: actions = [] }: Session, ...some: string[]): boolean {
  return some.some((action) => actions.includes(action));
}

/** Where one signs in, to come back to this screen; it stands in the fragment, as it may say what somebody works on. */
export function signInLink(next: string = `${location.pathname}${location.search}${location.hash}`): string {
  return `${SIGN_IN[language]}?lang=${language}#next=${encodeURIComponent(next)}`;
}

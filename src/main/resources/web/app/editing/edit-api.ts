import { answered, reach, Refused } from '../api/answered';
import { language } from '../words/words';
import { currentSession, session } from './session';

const UNAUTHORISED = 401;
const FORBIDDEN = 403;
const NO_CONTENT = 204;

interface Request {
  body?: object;
  /** Instead: a table, or a file of the type that it says. */
  table?: Blob;
  /** The version of the record that somebody saw. */
  version?: string;
  signal?: AbortSignal;
}

/** What is there to read for who edits. */
export function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>('GET', path, { signal });
}

/**
 * Changes something. A token that is no longer the one of the session is asked for again once: somebody may have signed in anew
 * in another tab.
 */
export function send<T>(method: string, path: string, request: Request = {}): Promise<T> {
  return sendTo<T>(method, `edit/${path}`, request);
}

/** The same, of another part of the interface. */
export async function sendTo<T>(method: string, path: string, request: Request = {}): Promise<T> {
  const csrf = method === 'GET' ? undefined : (await session()).account?.csrf;
  try {
    return await sendWith<T>(csrf, method, path, request);
  } catch (failure) {
    if (method !== 'GET' && failure instanceof Refused && failure.status === FORBIDDEN) {
      const renewed = (await currentSession()).account?.csrf;
      if (renewed !== undefined && renewed !== csrf) {
        return sendWith<T>(renewed, method, path, request);
      }
    }
    throw failure;
  }
}

async function sendWith<T>(csrf: string | undefined, method: string, path: string, { body, table, version, signal }: Request): Promise<T> {
  const response = await reach(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
    method,
    cache: 'no-store',
    headers: {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(table ? { 'Content-Type': contentType(table) } : {}),
      ...(csrf ? { 'X-CSRF-Token': csrf } : {}),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    },
    body: table ?? (body && JSON.stringify(body)),
    signal,
  });
  return response.status === NO_CONTENT ? ({} as T) : answered<T>(response);
}

/** Systems disagree about the type of a file of somebody's; it is a table unless who sends it says otherwise. */
function contentType(file: Blob): string {
  return file instanceof File ? 'text/csv' : file.type;
}

export function isSignedOut(failure: unknown): boolean {
  return failure instanceof Refused && failure.status === UNAUTHORISED;
}

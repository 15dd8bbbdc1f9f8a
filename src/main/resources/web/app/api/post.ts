import { language } from '../words/words';
import { answered, reach } from './answered';

/** Asks with a body, so that what is asked stands in no log and no history. */
export async function post<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
  return answered<T>(
    await reach(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, lang: language }),
      signal,
    }),
  );
}

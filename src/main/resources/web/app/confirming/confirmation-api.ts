import { answered, reach } from '../api/answered';
import { language } from '../words/words';

/** Asks and answers by a link. Its token goes in a header, so that it is in no address and no log; nothing of it is stored here. */
export async function ask<T>(token: string, path = '', body?: object, signal?: AbortSignal): Promise<T> {
  const response = await reach(`confirmation${path}?lang=${language}`, {
    method: body ? 'POST' : 'GET',
    cache: 'no-store',
    credentials: 'omit',
    headers: { 'Confirmation-Token': token, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    body: body && JSON.stringify(body),
    signal,
  });
  return answered<T>(response);
}

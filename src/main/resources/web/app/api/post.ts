import type { Problem } from './types';
import { language } from '../words/words';

/** Nothing was answered: no connection, or nobody at the other end. */
export class Unreachable extends Error {}

/** The interface says what is wrong. */
export class Refused extends Error {
  constructor(readonly problem: Problem, readonly status: number) {
    super(problem.title);
  }
}

/** Asks with a body, so that what is asked stands in no log and no history. */
export async function post<T>(path: string, body: Record<string, unknown>, signal: AbortSignal): Promise<T> {
  const response = await send(path, body, signal);
  if (response.ok) {
    return (await response.json()) as T;
  }
  throw new Refused(await problem(response), response.status);
}

async function send(path: string, body: Record<string, unknown>, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api/v1/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...body, lang: language }),
      signal,
    });
  } catch (failure) {
    throw signal.aborted ? failure : new Unreachable();
  }
}

/** A proxy in between may answer with something else than a problem. */
async function problem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { type: '', title: '' };
  }
}

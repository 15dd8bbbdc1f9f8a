import { isKeyRefused, partnerKey } from './partner-key';
import type { Problem } from './types';

/** Of who serves this script: the screens live there too, the widget does not. */
export let server = new URL(import.meta.url ?? location.href).origin;

/** For a copy of this script that somebody else serves. */
export function serveFrom(origin: string): void {
  server = new URL(origin).origin;
}

/** Nothing was answered: no connection, or nobody at the other end. */
export class Unreachable extends Error {}

/** The interface says what is wrong; or something in between, in words of its own or none. */
export class Refused extends Error {
  constructor(readonly problem: Partial<Problem>, readonly status: number) {
    super(problem.title);
  }
}

/** @throws Unreachable unless it was broken off by ourselves */
export async function reach(path: string, request: RequestInit): Promise<Response> {
  const address = `${server}/api/v1/${path}`;
  const key = partnerKey();
  try {
    if (key === '') {
      return await fetch(address, request);
    }
    const response = await fetch(address, { ...request, headers: { ...request.headers, 'X-API-Key': key } });
    if (!isKeyRefused(response.status)) {
      return response;
    }
    console.warn(`repere-search: partner-key="${key}" is refused (${response.status}): it is unknown, withdrawn, or for other sites`);
    return await fetch(address, request);
  } catch (failure) {
    throw request.signal?.aborted ? failure : new Unreachable();
  }
}

/** @throws Refused with the problem that the interface tells */
export async function answered<T>(response: Response): Promise<T> {
  if (response.ok) {
    return (await response.json()) as T;
  }
  throw new Refused(await problem(response), response.status);
}

async function problem(response: Response): Promise<Partial<Problem>> {
  try {
    return (await response.json()) as Partial<Problem>;
  } catch {
    return {};
  }
}

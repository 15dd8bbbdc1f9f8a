import type { Problem } from './types';

/** Of who serves this script: the screens live there too, the widget does not. */
export const SERVER = new URL(import.meta.url).origin;

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
  try {
    return await fetch(`${SERVER}/api/v1/${path}`, request);
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

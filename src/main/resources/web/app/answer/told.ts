import type { Answer, Found } from '../api/types';

/** What is said once for the answer, so that no card says it again. */
export interface Told {
  /** When the facts were verified. */
  age: boolean;
  /** From whom stops are known, which has to be said wherever one is named. */
  stops: boolean;
  /** What the licences of the sources ask to be said. */
  sources: boolean;
}

export const NOTHING_TOLD: Told = { age: false, stops: false, sources: false };

export function toldOnce(answer: Shown): Told {
  return { age: sharedAge(answer) !== undefined, stops: true, sources: true };
}

/** What is shown of an answer. */
export type Shown = Pick<Answer, 'needs' | 'unmet'> & { hits: Found[] };

/** When all that is shown was verified, where that is the same month for all of it: `2017-02`. */
export function sharedAge(answer: Shown): string | undefined {
  const [first, ...others] = shownHits(answer).map((hit) => hit.lastVerified);
  return others.every((month) => month === first) ? first : undefined;
}

/** Every hit that stands on the screen, some of them twice. */
export function shownHits({ hits, needs = [], unmet = [] }: Shown): Found[] {
  return [
    ...hits,
    ...needs.flatMap((need) => [...need.hits, ...(need.unmet ?? []).flatMap((one) => one.nearest)]),
    ...unmet.flatMap((one) => one.nearest),
  ];
}

/** Whether it is known of any how far it is. */
export function hasDistances(answer: Answer): boolean {
  return shownHits(answer).some((hit) => hit.distanceMetres !== undefined);
}

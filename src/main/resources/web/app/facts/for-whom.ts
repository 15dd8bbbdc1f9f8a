import type { Listed } from '../api/types';
import { language, say } from '../words/words';
import type { Shown } from './row';

/** Below this age people count in months. */
const SMALL = 2;

/** As the source states them, or as its words are surely read. */
export function ages({ minimumAge: from, maximumAge: to }: Listed): Shown {
  if (from === undefined || to === undefined) {
    return from === undefined ? to === undefined ? undefined : say('ages.to', { to: age(to) }) : say('ages.from', { from: age(from) });
  }
  // Where both are years, they are counted once: "De 10 à 18 ans".
  return say('ages', { from: inMonths(from) || inMonths(to) ? age(from) : number(from), to: age(to) });
}

function inMonths(years: number): boolean {
  return years < SMALL && !Number.isInteger(years);
}

function number(years: number): string {
  return years.toLocaleString(language, { maximumFractionDigits: 2 });
}

function age(years: number): string {
  if (inMonths(years)) {
    return say('ages.months', { count: Math.round(years * 12) });
  }
  return say(years > 0 && years < SMALL ? 'ages.year' : 'ages.years', { count: number(years) });
}

export function audiences({ audiences: groups }: Listed): Shown {
  return groups?.map((group) => group.name ?? group.code).join(', ');
}

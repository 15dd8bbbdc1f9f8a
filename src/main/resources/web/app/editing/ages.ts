import { day, month } from '../words/texts';
import { say, sayOf } from '../words/words';
import type { By, Fact } from './api-types';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^\d{4}-\d{2}$/;

/** `2026-11` is November 2026, `2026-11-29` a day of it. */
export function when(date: string): string {
  return DAY.test(date) ? day(date.slice(0, 10)) : MONTH.test(date) ? month(date) : date;
}

/** Since when a fact is known to be so, and from whom. */
export function ageOf({ source, asOf, due }: Pick<Fact, 'source' | 'asOf' | 'due'>): string {
  const age =
    source === undefined
      ? asOf
        ? say('edit.age.here', { day: when(asOf) })
        : say('edit.age.here.none')
      : asOf
        ? say('edit.age.source', { source, day: when(asOf) })
        : say('edit.age.none', { source });
  return due ? say('edit.age.due', { age }) : age;
}

/** An instant, to the minute, as it is in Brussels. */
export function instant(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : date.toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' });
}

/** Who did it. */
export function byWhom({ name, role, source }: By): string {
  const as = role === undefined ? undefined : (sayOf('edit.role', role) ?? role);
  return name === undefined ? (as ?? source ?? '') : as === undefined ? name : say('edit.by', { name, role: as });
}

import type { EventsQuery } from '../api/contract';

/** For which place dates are asked, and for how many days. It stands in the fragment, which no server sees. */
export interface DatesAsked {
  /** The id of a place that was chosen, or else an address as it was typed. */
  place: string;
  address: string;
  days: number;
}

export const WEEK = 7;
export const MONTH = 31;

const MOST = 100;

export function askedIn(fragment: string): DatesAsked {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: string) => (parameters.get(name) ?? '').trim();
  return { place: text('place'), address: text('address'), days: text('days') === String(MONTH) ? MONTH : WEEK };
}

export function fragmentOf({ place, address, days }: DatesAsked): string {
  const parameters = new URLSearchParams(place ? { place } : { address });
  if (days !== WEEK) {
    parameters.set('days', String(days));
  }
  return parameters.toString();
}

export function hasPlace({ place, address }: DatesAsked): boolean {
  return place !== '' || address !== '';
}

/** What the interface is asked: the first day is today in Brussels. */
export function queryOf({ place, address, days }: DatesAsked, kind: string): EventsQuery {
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Brussels' });
  const last = new Date(`${today}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + days - 1);
  return { ...(place ? { place } : { address }), ...(kind ? { kind } : {}), from: today, to: last.toISOString().slice(0, today.length), size: MOST } as unknown as EventsQuery;
}

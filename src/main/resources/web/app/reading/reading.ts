import type { CollectionAnswer, CollectionItem, CollectionQuery } from '../api/contract';
import type { Hit } from '../api/types';

/** By what a collection is narrowed. It stands in the fragment, which no server sees. */
export interface Narrowing {
  /** The id of a place that was chosen, or else an address as it was typed. */
  place: string;
  address: string;
  category: string;
  language: string;
  /** Whether all of it is wanted on the map, also where nothing is narrowed. */
  map: boolean;
}

export const WHOLE: Narrowing = { place: '', address: '', category: '', language: '', map: false };

const NAMES = ['place', 'address', 'category', 'language'] as const;

export function narrowingOf(fragment: string): Narrowing {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const narrowing = { ...WHOLE, map: parameters.get('map') === 'yes' };
  NAMES.forEach((name) => (narrowing[name] = (parameters.get(name) ?? '').trim()));
  return narrowing;
}

export function toFragment(narrowing: Narrowing): string {
  const parameters = new URLSearchParams();
  NAMES.filter((name) => narrowing[name] !== '').forEach((name) => parameters.set(name, narrowing[name]));
  if (narrowing.map) {
    parameters.set('map', 'yes');
  }
  return parameters.toString();
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return NAMES.some((name) => narrowing[name] !== '');
}

/** What the interface is asked. */
export function query({ place, address, category, language }: Narrowing): CollectionQuery {
  return { ...(place ? { place } : address ? { address } : {}), ...(category ? { category } : {}), ...(language ? { language } : {}) } as CollectionQuery;
}

/** All that may be drawn, in the order in which it stands on the page: what fits comes before what stands apart in each section. */
export function hitsOf({ sections }: CollectionAnswer): Hit[] {
  const items = sections.flatMap(({ items: fitting }): CollectionItem[] => fitting);
  const hits = items.flatMap(({ services }) => services.flatMap(({ hit }) => (hit ? [hit as Hit] : [])));
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

import { MOST_LISTED, type Shortlist } from '../route/fragment';

/** The list is another one from now on; the application writes it into the address. */
export function change(list: Shortlist): void {
  dispatchEvent(new CustomEvent<Shortlist>('repere-list', { detail: list }));
}

export function isFull(list: Shortlist): boolean {
  return list.length >= MOST_LISTED;
}

export function without(list: Shortlist, id: string): Shortlist {
  return list.filter((other) => other !== id);
}

/** One place up (-1) or down (+1). */
export function moved(list: Shortlist, id: string, by: number): Shortlist {
  const others = without(list, id);
  const to = list.indexOf(id) + by;
  return [...others.slice(0, to), id, ...others.slice(to)];
}

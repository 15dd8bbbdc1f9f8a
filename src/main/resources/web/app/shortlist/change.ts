import { MOST_LISTED, type Shortlist } from '../route/fragment';
import type { Remarks } from '../route/remarks';

/** The list is another one from now on; the application writes it into the address. */
export function change(list: Shortlist): void {
  dispatchEvent(new CustomEvent<Shortlist>('repere-list', { detail: list }));
}

/** What is said of those on the list is something else from now on. */
export function remark(remarks: Remarks): void {
  dispatchEvent(new CustomEvent<Remarks>('repere-remarks', { detail: remarks }));
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

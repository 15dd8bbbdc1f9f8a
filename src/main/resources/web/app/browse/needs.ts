import type { Term } from '../api/types';
import { name } from '../words/texts';

/** A need with what is below it; one that is of several kinds stands below each. */
export interface Branch {
  term: Term;
  below: Branch[];
}

/** The needs as a tree, in the order of their names; those of no sector come last. */
export function tree(terms: Term[]): Branch[] {
  const below = new Map<string, Term[]>();
  for (const term of terms) {
    for (const parent of term.parents) {
      below.set(parent, [...(below.get(parent) ?? []), term]);
    }
  }
  const branch = (term: Term): Branch => ({ term, below: byName(below.get(term.id) ?? []).map(branch) });
  const roots = terms.filter((term) => term.parents.length === 0);
  const isSector = (term: Term) => term.kind === 'sector';
  return [...byName(roots.filter(isSector)), ...byName(roots.filter((term) => !isSector(term)))].map(branch);
}

function byName(terms: Term[]): Term[] {
  return [...terms].sort((one, other) => name(one.name).localeCompare(name(other.name)));
}

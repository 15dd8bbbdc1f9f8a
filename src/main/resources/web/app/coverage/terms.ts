import type { Term } from '../api/types';
import { name } from '../words/texts';

export function termName(id: string, terms: ReadonlyMap<string, Term>): string {
  const term = terms.get(id);
  return term ? name(term.name) : id;
}

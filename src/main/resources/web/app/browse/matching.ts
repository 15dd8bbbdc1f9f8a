import type { Term } from '../api/types';
import { fold } from '../words/fold';
import { name } from '../words/texts';

export interface Match {
  term: Term;
  /** The word of every day by which it was found, where its name does not say it. */
  by?: string;
  /** Above it, widest first; of several ways one. */
  above: string[];
}

/** Which needs somebody may mean who has typed so much: every word begins one of the name's, in either language, or of a word for it. */
export function matching(terms: Term[], typed: string): Match[] {
  const wanted = wordsOf(typed);
  const known = new Map(terms.map((term) => [term.id, term]));
  return terms.flatMap((term) => {
    const match = holds(name(term.name), wanted)
      ? { term }
      : [term.name.fr, term.name.nl, ...term.words.map(({ word }) => word)]
          .flatMap((word) => (word !== null && holds(word, wanted) ? [word] : []))
          .slice(0, 1)
          .map((by) => ({ term, by }))[0];
    return match ? [{ ...match, above: above(term, known) }] : [];
  });
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether each of some words begins one of a text's. */
export function holds(text: string, wanted: string[]): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function above(term: Term, known: Map<string, Term>): string[] {
  const parent = known.get(term.parents[0] ?? '');
  return parent ? [...above(parent, known), name(parent.name)] : [];
}

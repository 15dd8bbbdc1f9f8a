import { compact, expand } from './compact';

/** What is said of services on the list: for which need each was asked, and a note of whoever made the list. By their ids. */
export interface Remarks {
  /** Ids of terms. */
  needs: ReadonlyMap<string, string>;
  notes: ReadonlyMap<string, string>;
}

export const NO_REMARKS: Remarks = { needs: new Map(), notes: new Map() };
export const LONGEST_NOTE = 160;

const TERM = /^[A-Za-z]\d{1,5}$/;

/**
 * As it stands in the fragment, beside the list: needs in its order, which is short, and notes with their id. Of services that are not on
 * it nothing is kept.
 */
export function remarksToFragment({ needs, notes }: Remarks, list: readonly string[]): string {
  const parameters = new URLSearchParams();
  if (list.some((id) => needs.has(id))) {
    parameters.set('for', list.map((id) => needs.get(id) ?? '').join('.'));
  }
  list.forEach((id) => {
    const note = notes.get(id);
    if (note) {
      parameters.append('note', `${compact(id)}.${note}`);
    }
  });
  return parameters.toString();
}

export function remarksFromFragment(text: string): Remarks {
  const parameters = new URLSearchParams(text.replace(/^#/, ''));
  const terms = (parameters.get('for') ?? '').split('.');
  const listed = (parameters.get('list') ?? '').split(',').map(expand);
  const needs = listed.flatMap((id, index): [string, string][] => (id && TERM.test(terms[index] ?? '') ? [[id, terms[index]]] : []));
  const notes = parameters.getAll('note').flatMap((one) => pair(one)).map(([id, note]): [string, string] => [id, note.slice(0, LONGEST_NOTE)]);
  return { needs: new Map(needs), notes: new Map(notes.filter(([, note]) => note !== '')) };
}

/** The id, and what follows its full stop. */
function pair(text: string): [string, string][] {
  const at = text.indexOf('.');
  const id = expand(text.slice(0, at));
  return at > 0 && id ? [[id, text.slice(at + 1).trim()]] : [];
}

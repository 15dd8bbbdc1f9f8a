import { toFragment, type Question } from '../question/question';

/** Ids of services at a location, in the order in which they were added. */
export type Shortlist = readonly string[];

const ID = /^[0-9a-f-]{36}$/i;
export const MOST_LISTED = 30;

/** What is asked, and who is on the list: all of it stands in the fragment, which no server ever sees. */
export function fragment(question: Question, list: Shortlist): string {
  const asked = toFragment(question);
  const kept = list.length === 0 ? '' : `list=${list.join(',')}`;
  return [asked, kept].filter((part) => part !== '').join('&');
}

export function listFromFragment(text: string): Shortlist {
  const ids = (new URLSearchParams(text.replace(/^#/, '')).get('list') ?? '').split(',');
  return [...new Set(ids.filter((id) => ID.test(id)))].slice(0, MOST_LISTED);
}

/** The list as it is now. */
export function currentList(): Shortlist {
  return listFromFragment(location.hash);
}

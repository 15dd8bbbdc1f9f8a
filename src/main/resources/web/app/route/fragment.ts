import { toFragment, type Question } from '../question/question';
import { compact, expand } from './compact';
import { remarksFromFragment, remarksToFragment, type Remarks } from './remarks';

/** Ids of services at a location, in the order in which they were added. */
export type Shortlist = readonly string[];

export const MOST_LISTED = 30;

/** What is asked, who is on the list and what is said of them: all of it stands in the fragment, which no server ever sees. */
export function fragment(question: Question, list: Shortlist, remarks: Remarks = currentRemarks()): string {
  const asked = toFragment(question);
  const kept = list.length === 0 ? '' : `list=${list.map(compact).join(',')}`;
  return [asked, kept, remarksToFragment(remarks, list)].filter((part) => part !== '').join('&');
}

export function listFromFragment(text: string): Shortlist {
  const ids = (new URLSearchParams(text.replace(/^#/, '')).get('list') ?? '').split(',');
  return [...new Set(ids.flatMap((id) => expand(id) ?? []))].slice(0, MOST_LISTED);
}

/** The list as it is now. */
export function currentList(): Shortlist {
  return listFromFragment(location.hash);
}

export function currentRemarks(): Remarks {
  return remarksFromFragment(location.hash);
}

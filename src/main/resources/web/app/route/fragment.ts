import { isNothing, toFragment, type Question } from '../question/question';
import { compact, expand } from './compact';
import { remarksFromFragment, remarksToFragment, type Remarks } from './remarks';
import { NO_WISHES, wishesFromFragment, wishesToFragment, type Wishes } from './wishes';

/** Ids of services at a location, in the order in which they were added. */
export type Shortlist = readonly string[];

export const MOST_LISTED = 30;

/**
 * What is asked, who is on the list and what is said of them, and what is wished of a plan: all of it stands in the fragment, which no
 * server ever sees. Without a question there is no plan.
 */
export function fragment(
  question: Question,
  list: Shortlist,
  remarks: Remarks = currentRemarks(),
  wishes: Wishes = isNothing(question) ? NO_WISHES : currentWishes(),
): string {
  const asked = toFragment(question);
  const kept = list.length === 0 ? '' : `list=${list.map(compact).join(',')}`;
  return [asked, wishesToFragment(wishes), kept, remarksToFragment(remarks, list)].filter((part) => part !== '').join('&');
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

export function currentWishes(): Wishes {
  return wishesFromFragment(location.hash);
}

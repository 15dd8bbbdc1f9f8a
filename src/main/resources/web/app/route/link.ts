import { fromFragment, type Question } from '../question/question';
import { fragment, currentList, currentRemarks, type Shortlist } from './fragment';
import type { Remarks } from './remarks';
import { ANSWER, toPath, type Route } from './route';
import type { Wishes } from './wishes';

/** The address of a screen; the language, the question and the list go with it unless others are named. */
export function link(
  route: Route,
  question: Question = fromFragment(location.hash),
  list: Shortlist = currentList(),
  remarks: Remarks = currentRemarks(),
  wishes?: Wishes,
): string {
  const kept = fragment(question, list, remarks, wishes);
  return `${toPath(route)}${location.search}${kept === '' ? '' : `#${kept}`}`;
}

/** The address of the answer to a question. */
export function linkTo(question: Question): string {
  return link(ANSWER, question);
}

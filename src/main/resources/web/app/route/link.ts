import { fromFragment, type Question } from '../question/question';
import { fragment, currentList, type Shortlist } from './fragment';
import { ANSWER, toPath, type Route } from './route';

/** The address of a screen; the language, the question and the list go with it unless others are named. */
export function link(route: Route, question: Question = fromFragment(location.hash), list: Shortlist = currentList()): string {
  const kept = fragment(question, list);
  return `${toPath(route)}${location.search}${kept === '' ? '' : `#${kept}`}`;
}

/** The address of the answer to a question. */
export function linkTo(question: Question): string {
  return link(ANSWER, question);
}

import { fromFragment, type Question } from '../question/question';
import { currentList, currentRemarks, currentWishes } from './fragment';
import { link } from './link';
import { PLAN } from './route';

/** The address of a plan for what is asked, with all that is kept. */
export function planLink(question: Question = fromFragment(location.hash)): string {
  return link(PLAN, { ...question, pages: 1, oneList: false, byDistance: false }, currentList(), currentRemarks(), { ...currentWishes(), begun: true });
}

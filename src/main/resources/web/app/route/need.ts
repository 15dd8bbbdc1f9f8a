import { at, choose, fromFragment, NOTHING, type Question } from '../question/question';
import { linkTo } from './link';

/**
 * The address of who meets a need. Whoever asks about a place stays there; all else that was asked, a word or a filter, would
 * only stand in the way.
 */
export function linkToNeed(kind: 'sector' | 'category', code: string, question: Question = fromFragment(location.hash)): string {
  return linkTo(choose(at(NOTHING, question), kind, [code]));
}

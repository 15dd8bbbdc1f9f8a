import type { Answer, Understood } from '../api/types';
import type { Question } from './question';

/** What was understood of all that was typed. */
export function readParts(answer: Answer): Understood[] {
  return answer.understood ?? (answer.needs ?? []).flatMap((need) => need.understood);
}

/** The question without a part of what was understood in its words. */
export function withoutPart(question: Question, part: Understood): Question {
  const cut = (text: string) => cutOut(text, part.text);
  const text = cut(question.text);
  const needs = question.needs.map(cut).filter((need) => need !== '');
  const found = text !== question.text || needs.join() !== question.needs.join();
  // What does not stand so in the text can at least be read in another way.
  const without = found ? question.without : [...question.without, part.id];
  return { ...question, text, needs, without, pages: 1 };
}

/** Whole words only, whatever their case: `mol` is not cut out of `Molenbeek`. */
function cutOut(text: string, part: string): string {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const whole = new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
  return whole.test(text) ? text.replace(whole, '$1').replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '') : text;
}

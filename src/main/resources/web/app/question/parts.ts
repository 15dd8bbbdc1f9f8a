import type { Answer, Understood } from '../api/types';
import type { Question } from './question';

/** A longer text is sentences, which would no longer be any with a hole in them. */
const LONGEST_KEYWORDS = 60;

/** An answer, as far as what was understood stands in it: that of a search, or a plan. */
export type Read = Pick<Answer, 'understood'> & { needs?: { understood?: Understood[] }[] };

/** What was understood of all that was typed. */
export function readParts(answer: Read): Understood[] {
  return answer.understood ?? (answer.needs ?? []).flatMap((need) => need.understood ?? []);
}

/** The question without a part of what was understood in its words: cut out of keywords, passed over in sentences. */
export function withoutPart(question: Question, part: Understood): Question {
  const cut = (text: string) => cutOut(text, part.text);
  const text = cut(question.text);
  const needs = question.needs.map(cut).filter((need) => need !== '');
  const found = text !== question.text || needs.join() !== question.needs.join();
  // What is refused stands beside the word that refuses it, which would then refuse something else.
  const isKeywords = question.text.length <= LONGEST_KEYWORDS && part.kind !== 'refused';
  return found && isKeywords ? { ...question, text, needs, pages: 1 } : { ...question, without: [...new Set([...question.without, ...passedOver(part)])], pages: 1 };
}

/** The question in which a part is not read as it was, but in another way. */
export function readOtherwise(question: Question, part: Understood): Question {
  return { ...question, without: [...new Set([...question.without, part.id])], pages: 1 };
}

/** The question in which a part means that term, whatever it meant before. */
export function meaning(question: Question, part: { id: string }, term: string): Question {
  return { ...question, meanings: [...otherMeanings(question, part), `${part.id}=${term}`], pages: 1 };
}

/** The question in which it is open again what a part means. */
export function withoutMeaning(question: Question, part: Understood): Question {
  return { ...question, meanings: otherMeanings(question, part), pages: 1 };
}

export function isChosen(question: Question, part: Understood): boolean {
  return question.meanings.some((one) => one.startsWith(`${part.id}=`));
}

function otherMeanings(question: Question, part: { id: string }): string[] {
  return question.meanings.filter((one) => !one.startsWith(`${part.id}=`));
}

/** Neither as what it was read as, nor as mere words. */
function passedOver({ id }: Understood): string[] {
  return [id, `words:${id.slice(id.indexOf(':') + 1)}`];
}

/** Whole words only, whatever their case: `mol` is not cut out of `Molenbeek`. */
function cutOut(text: string, part: string): string {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const whole = new RegExp(`(^|[^\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
  return whole.test(text) ? text.replace(whole, '$1').replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,]+$/g, '') : text;
}

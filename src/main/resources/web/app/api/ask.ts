import { Refused } from './answered';
import { post } from './post';
import type { Answer } from './types';
import { body } from '../question/body';
import { allNeeds, at, type Question } from '../question/question';

export const PAGE = 20;
/** The most that one request may ask for. */
const MOST = 100;

/** The answer with as many hits as the question has pages of; in one request unless there are very many. */
export async function ask(question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    return await askAsItIs(question, signal);
  } catch (failure) {
    // What was typed since may name a place of which nothing is near or far.
    if (question.byDistance && failure instanceof Refused && failure.problem.errors?.some(({ parameter }) => parameter === 'sort')) {
      return askAsItIs({ ...question, byDistance: false }, signal);
    }
    throw failure;
  }
}

async function askAsItIs(question: Question, signal: AbortSignal): Promise<Answer> {
  const wanted = question.pages * PAGE;
  const size = Math.min(wanted, MOST);
  const asked = { ...body(question), byNeed: !question.oneList && question.needs.length === 0, size };
  const first = await post<Answer>('services/search', asked, signal);
  const pages = Math.ceil(Math.min(wanted, first.total) / size);
  for (let page = 2; page <= pages; page++) {
    const more = await post<Answer>('services/search', { ...asked, page }, signal);
    first.hits.push(...more.hits);
  }
  return first;
}

/**
 * What is typed beside a place that was chosen before may name another place. Then that is meant, and the earlier one goes:
 * the interface reads a place in words only where none is given, so it is asked without.
 */
export async function placed(question: Question, signal: AbortSignal): Promise<Question> {
  if (question.place === '' && question.address === '') {
    return question;
  }
  const needs = allNeeds(question);
  if (needs.length === 0) {
    return question;
  }
  const read = await post<Answer>('services/search', { q: question.text, size: 1 }, signal);
  return (read.understood ?? []).some((part) => part.kind === 'place') ? at(question, {}) : question;
}

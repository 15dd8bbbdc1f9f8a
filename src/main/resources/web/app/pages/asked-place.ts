import { post } from '../api/post';
import type { Answer, ServicesQuery } from '../api/types';
import { body } from '../question/body';
import { readParts } from '../question/parts';
import { allNeeds, chosen, type Question } from '../question/question';

/** As the interface takes it. */
export type PlaceAsked = Pick<ServicesQuery, 'place' | 'address'>;

/** Where, and for what: as far as the question says it. */
export interface Asked {
  /** Nothing where none is asked for, or its name is that of several. */
  place?: PlaceAsked;
  /** Ids of categories, the first one first. */
  needs: string[];
}

/** What a question is about, whatever its answer. */
export async function readQuestion(question: Question, signal: AbortSignal): Promise<Asked> {
  const categories = chosen(question, 'category');
  const given = question.place !== '' ? { place: question.place } : question.address !== '' ? { address: question.address } : undefined;
  if (allNeeds(question).length === 0) {
    return { place: given, needs: categories };
  }
  const read = readParts(await post<Answer>('services/search', { ...body({ ...question, byDistance: false }), size: 1 }, signal));
  const needs = read.filter((part) => part.kind === 'need').flatMap((part) => (part.needs ?? []).map((need) => need.id));
  const places = read.filter((part) => part.kind === 'place').flatMap((part) => part.places ?? []);
  const named = places.length === 1 ? { place: places[0].id } : undefined;
  return { place: given ?? named, needs: [...categories, ...needs] };
}

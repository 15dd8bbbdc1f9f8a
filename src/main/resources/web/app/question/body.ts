import type { ServicesQuery } from '../api/types';
import { allNeeds, chosen, FILTERS, type Question } from './question';

/** What the interface is asked: the body of POST /services/search, without language, page and size. */
export function body(question: Question): ServicesQuery {
  const needs = allNeeds(question);
  const asked: ServicesQuery = {};
  if (needs.length > 1) {
    asked.needs = needs;
  } else if (needs.length === 1) {
    asked.q = needs[0];
  } else if (question.place === '' && question.address === '') {
    // Filters alone are a question too: of the whole Region.
    asked.q = '';
  }
  if (question.place !== '') {
    asked.place = question.place;
  } else if (question.address !== '') {
    asked.address = question.address;
  }
  for (const filter of FILTERS) {
    if (chosen(question, filter).length > 0) {
      asked[filter] = chosen(question, filter);
    }
  }
  if (question.without.length > 0) {
    asked.without = question.without;
  }
  if (question.meanings.length > 0) {
    asked.meaning = question.meanings;
  }
  if (question.open) {
    asked.openNow = true;
  }
  if (question.byDistance) {
    asked.sort = 'distance';
  }
  if (question.age !== '') {
    asked.age = Number(question.age);
  }
  if (question.radius !== '') {
    asked.radius = Number(question.radius);
  }
  return asked;
}

import type { OrientationQuery } from '../api/types';
import { chosen, type Question } from '../question/question';
import type { Wishes } from '../route/wishes';

/** The longest need that stands beside others. */
export const LONGEST_NEED = 200;

/** What the interface is asked for a plan, without the language. */
export function planBody(question: Question, wishes: Wishes, name: (term: string) => string = (term) => term): OrientationQuery {
  const asked: OrientationQuery = { ...situation(question, name), ...place(question) };
  for (const filter of ['audience', 'language', 'mode', 'cost', 'appointment'] as const) {
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
  if (question.age !== '') {
    asked.age = Number(question.age);
  }
  return { ...asked, ...wished(wishes) };
}

/** Needs stand beside a text only where it is short: in a long one they are said in words at its end. */
export function isLongBeside({ text, needs }: Question): boolean {
  return needs.length > 0 && text.length > LONGEST_NEED;
}

function situation(question: Question, name: (term: string) => string): OrientationQuery {
  const { text, needs } = question;
  if (isLongBeside(question)) {
    return { text: [text, ...needs.map(name)].join('\n') };
  }
  // A category that is filtered by is a need too.
  const all = [...needs, ...chosen(question, 'category')];
  return all.length === 0 ? { text } : { needs: [...all, ...(text === '' ? [] : [text])] };
}

function place({ place, address }: Question): OrientationQuery {
  if (place !== '') {
    return { place };
  }
  return address === '' ? {} : { address };
}

function wished({ exclude, prefer, swaps, fewest, insurer, from }: Wishes): OrientationQuery {
  const wished: OrientationQuery = {};
  if (exclude.size > 0) {
    wished.exclude = [...exclude.keys()];
  }
  if (prefer.length > 0) {
    wished.prefer = [...prefer];
  }
  if (swaps.size > 0) {
    wished.swap = [...swaps].map(([need, service]) => `${need}=${service}`);
  }
  if (fewest) {
    wished.objective = 'fewest';
  }
  if (insurer !== '') {
    wished.insurer = insurer;
  }
  if (from !== '') {
    wished.openAt = `${from}T${MORNING}`;
  }
  return wished;
}

/** Help that is needed from a day on is looked for in its morning. */
const MORNING = '09:00';

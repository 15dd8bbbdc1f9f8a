import { ageOf } from '../editing/ages';
import type { Known } from '../editing/known';
import type { FactQuestion, RecordQuestion } from './api-types';
import { factTold } from './fact-told';

/** Facts that all antennas have alike, so that they are read and answered once. */
export function sharedFields(records: readonly RecordQuestion[], known: Known, apart: (record: RecordQuestion, field: string) => boolean): Set<string> {
  const [first, ...others] = records;
  if (!first || others.length === 0) {
    return new Set();
  }
  const told = (record: RecordQuestion, field: string) => {
    const question = record.facts.find(({ fact }) => fact.field === field);
    return question && question.proposed.length === 0 && !apart(record, field) ? `${question.fact.due} ${question.fact.may} ${factTold(question.fact, known)}` : undefined;
  };
  return new Set(
    first.facts.map(({ fact }) => fact.field).filter((field) => {
      const text = told(first, field);
      return text !== undefined && others.every((other) => told(other, field) === text);
    }),
  );
}

/** How old facts are, where it is the same of all of them and nothing of it was answered; then it is told once. */
export function sharedAge(questions: readonly FactQuestion[]): string | undefined {
  const ages = new Set(questions.map(({ fact }) => ageOf(fact)));
  return questions.length > 1 && ages.size === 1 && questions.every(({ answer }) => !answer) ? [...ages][0] : undefined;
}

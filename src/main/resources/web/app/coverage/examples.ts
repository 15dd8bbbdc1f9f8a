import { get } from '../api/get';
import type { Figures } from '../api/types';
import { count, say, type Word } from '../words/words';
import { askedToFragment, START, toQuery, type Asked } from './asked';
import { metresOf, SEAT } from './measures';
import { measureTold, regionOnlyTold } from './told';

interface Example {
  question: Word;
  asks: Partial<Asked>;
}

const EXAMPLES: Example[] = [
  { question: 'coverage.example.meals', asks: { needs: ['C42'], audience: 'seniors' } },
  { question: 'coverage.example.food', asks: { needs: ['L101'], measure: 'reach-600' } },
  { question: 'coverage.example.mental', asks: { needs: ['S107'], language: 'ar', measure: 'reach-1500' } },
  { question: 'coverage.example.shelter', asks: { needs: ['L2'], measure: SEAT, level: 'commune' } },
  { question: 'coverage.example.isolation', asks: { needs: ['C41'] } },
];

/** A question that the data of today can answer, and the beginning of its answer. */
export interface Answered {
  question: string;
  answer: string;
  href: string;
}

/** Those examples that some service meets today. What cannot be asked is left out. */
export async function answeredExamples(signal: AbortSignal): Promise<Answered[]> {
  const answers = await Promise.all(EXAMPLES.map((example) => answer(example, signal).catch(() => undefined)));
  return answers.filter((one) => one !== undefined);
}

async function answer({ question, asks }: Example, signal: AbortSignal): Promise<Answered | undefined> {
  const asked: Asked = { ...START, ...asks };
  // The Region alone tells how many people, as they are counted by their sectors; seats are counted by commune.
  const figures = await get<Figures>(`observatory?${toQuery({ ...asked, level: asks.measure === SEAT ? asked.level : 'region' })}`, signal);
  return figures.offer.services === 0 ? undefined : { question: say(question), answer: answerTold(asked, figures), href: `#${askedToFragment(asked)}` };
}

function answerTold({ measure }: Asked, figures: Figures): string {
  const told = metresOf(measure) !== undefined || measure === SEAT ? measureTold(measure, figures) : regionOnlyTold(figures);
  return `${count('coverage.services', figures.offer.services)} ${told}`;
}

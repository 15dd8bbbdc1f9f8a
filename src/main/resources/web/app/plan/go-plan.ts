import type { Question } from '../question/question';
import type { Wishes } from '../route/wishes';

/** Leads to another plan: for something else that is asked, with something else that is wished, or both. */
export type GoPlan = (question: Question, wishes?: Partial<Wishes>) => void;

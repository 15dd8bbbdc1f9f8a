import type { Question } from './question';

/** Leads to another question; `typed` when it was typed or chosen in the box, so that the reader is led to its answer. */
export type Go = (question: Question, typed?: boolean) => void;

import type { Told } from '../answer/told';
import type { Door, Plan } from '../api/types';
import type { Question } from '../question/question';
import type { Wishes } from '../route/wishes';
import type { GoPlan } from './go-plan';

/** A door of a plan, and what can be done with it. */
export interface DoorShown {
  door: Door;
  index: number;
  plan: Plan;
  question: Question;
  wishes: Wishes;
  /** What the plan says for all its services. */
  told: Told;
  go: GoPlan;
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { get } from '../api/get';
import { post } from '../api/post';
import type { Plan, Taxonomy } from '../api/types';
import { isNothing, type Question } from '../question/question';
import type { Wishes } from '../route/wishes';
import { name } from '../words/texts';
import { isLongBeside, planBody } from './plan-body';

/** Makes one plan at a time: an earlier one that is still under way is no longer wanted. The last one stays until the next is there. */
export class Planning implements ReactiveController {
  plan?: Plan;
  failure?: unknown;
  underWay = false;

  private running?: AbortController;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Whether it was made, or failed; not if another one came in between. */
  async make(question: Question, wishes: Wishes): Promise<boolean> {
    this.running?.abort();
    const { signal } = (this.running = new AbortController());
    this.failure = undefined;
    this.underWay = !isNothing(question);
    this.host.requestUpdate();
    if (!this.underWay) {
      this.plan = undefined;
      return true;
    }
    try {
      this.plan = await post<Plan>('orientation', planBody(question, wishes, await names(question, signal)), signal);
    } catch (failure) {
      if (signal.aborted) {
        return false;
      }
      this.failure = failure;
      this.plan = undefined;
    }
    this.underWay = false;
    this.host.requestUpdate();
    return true;
  }
}

/** What terms are called, where they have to be said in words. */
async function names(question: Question, signal: AbortSignal): Promise<(term: string) => string> {
  if (!isLongBeside(question)) {
    return (term) => term;
  }
  const { terms } = await get<Taxonomy>('taxonomy', signal);
  const known = new Map(terms.map((term) => [term.id, name(term.name)]));
  return (term) => known.get(term) ?? term;
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, placed } from '../api/ask';
import type { Answer } from '../api/types';
import { isNothing, toFragment, type Question } from '../question/question';

/** An answer, and what was asked for it: what is asked now may already be something else. */
export interface Answered {
  question: Question;
  answer: Answer;
}

/** Asks one question at a time: an earlier one that is still under way is no longer wanted. */
export class Asking implements ReactiveController {
  answered?: Answered;
  failure?: unknown;
  underWay = false;

  private running?: AbortController;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Whether what is on the screen answers this already. */
  has(question: Question): boolean {
    return this.answered !== undefined && toFragment(this.answered.question) === toFragment(question);
  }

  /** As `question` is meant: what was typed may name another place than the one chosen before. */
  async meant(question: Question): Promise<Question | undefined> {
    const signal = this.begin();
    try {
      return await placed(question, signal);
    } catch (failure) {
      // Asked as it stands, it says itself what is wrong.
      return signal.aborted ? undefined : question;
    }
  }

  /** Whether it was answered, or failed; not if another question came in between. */
  async ask(question: Question): Promise<boolean> {
    const signal = this.begin();
    this.failure = undefined;
    this.underWay = !isNothing(question);
    this.host.requestUpdate();
    if (!this.underWay) {
      this.answered = undefined;
      return true;
    }
    try {
      this.answered = { question, answer: await ask(question, signal) };
    } catch (failure) {
      if (signal.aborted) {
        return false;
      }
      this.failure = failure;
      this.answered = undefined;
    }
    this.underWay = false;
    this.host.requestUpdate();
    return true;
  }

  private begin(): AbortSignal {
    this.running?.abort();
    this.running = new AbortController();
    return this.running.signal;
  }
}

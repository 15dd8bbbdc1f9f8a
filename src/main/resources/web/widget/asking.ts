import { Refused } from '../app/api/answered';
import type { Answered } from '../app/answer/asking';
import { withKey } from '../app/api/partner-key';
import { post } from '../app/api/post';
import type { Answer } from '../app/api/types';
import { body } from '../app/question/body';
import { readParts } from '../app/question/parts';
import { at, type Question } from '../app/question/question';
import { speaking } from '../app/words/words';
import type { Settings } from './settings';

/** Asks one question after the other, each in one request: what an earlier one brings is not wanted any more. */
export class Asking {
  private running?: AbortController;

  stop(): void {
    this.running?.abort();
    this.running = undefined;
  }

  /** Nothing where another question came meanwhile. */
  async ask(question: Question, settings: Settings): Promise<Answered | undefined> {
    this.stop();
    const own = new AbortController();
    this.running = own;
    try {
      // Who names another place in words is taken at their word.
      const asked = { ...body(question), preferWords: true, size: settings.max };
      const answer = await speaking(settings.lang, () =>
        withKey(settings.key, () => post<Answer>('services/search', asked, own.signal)),
      );
      return this.running === own ? { question: meant(question, answer), answer } : undefined;
    } catch (failure) {
      if (this.running === own) {
        throw failure;
      }
      return undefined;
    }
  }
}

/** The question that was answered: with the place of the words, where they name one. */
function meant(question: Question, answer: Answer): Question {
  return readParts(answer).some((part) => part.kind === 'place') ? at(question, {}) : question;
}

/** The parts of a question that the interface refused, with why: of what a site has set, each can be left out. */
export function refusedSettings(failure: unknown): Map<string, string> {
  const errors = failure instanceof Refused ? (failure.problem.errors ?? []) : [];
  return new Map(errors.map((error) => [error.parameter, error.detail]));
}

/** The question without what was refused of its settings. */
export function withoutSettings(question: Question, refused: Map<string, string>): Question {
  const filters = { ...question.filters };
  (['sector', 'category'] as const).filter((name) => refused.has(name)).forEach((name) => delete filters[name]);
  return { ...question, filters, place: refused.has('place') ? '' : question.place, radius: refused.has('radius') ? '' : question.radius };
}

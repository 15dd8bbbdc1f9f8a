import { Refused } from '../app/api/answered';
import type { Answered } from '../app/answer/asking';
import { withKey } from '../app/api/partner-key';
import { post } from '../app/api/post';
import type { Answer } from '../app/api/types';
import { body } from '../app/question/body';
import { readParts } from '../app/question/parts';
import { at, type Question } from '../app/question/question';
import { speaking } from '../app/words/words';
import { collected, type Collected } from './collected';
import type { Settings } from './settings';

const NOT_FOUND = 404;

/** Asks one question after the other, each in one request: what an earlier one brings is not wanted any more. */
export class Asking {
  private running?: AbortController;

  stop(): void {
    this.running?.abort();
    this.running = undefined;
  }

  /**
   * Nothing where another question came meanwhile. Of a collection its lines come along, for what was understood of the question.
   *
   * @param missing is told where there is no such collection: then the whole directory answers
   */
  async ask(question: Question, settings: Settings, missing: () => void): Promise<WidgetAnswer | undefined> {
    this.stop();
    const own = new AbortController();
    this.running = own;
    try {
      // Who names another place in words is taken at their word.
      const asked = { ...body(question), preferWords: true, size: settings.collection ? 1 : settings.max };
      const answer = await speaking(settings.lang, () =>
        withKey(settings.key, () => post<Answer>('services/search', asked, own.signal)),
      );
      const lines = settings.collection ? await this.collect(question, answer, settings, own.signal) : undefined;
      if (this.running !== own) {
        return undefined;
      }
      if (lines === 'missing') {
        missing();
        return await this.ask(question, { ...settings, collection: '' }, missing);
      }
      return { question: meant(question, answer), answer, collected: lines };
    } catch (failure) {
      if (this.running === own) {
        throw failure;
      }
      return undefined;
    }
  }

  private async collect(question: Question, read: Answer, settings: Settings, signal: AbortSignal): Promise<Collected | 'missing'> {
    try {
      return await collected(question, read, settings, signal);
    } catch (failure) {
      if (failure instanceof Refused && failure.status === NOT_FOUND) {
        return 'missing';
      }
      throw failure;
    }
  }
}

/** An answer, and of a collection its lines. */
export interface WidgetAnswer extends Answered {
  collected?: Collected;
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

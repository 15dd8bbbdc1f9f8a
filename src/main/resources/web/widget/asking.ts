import type { Answered } from '../app/answer/asking';
import { placed } from '../app/api/ask';
import { post } from '../app/api/post';
import type { Answer } from '../app/api/types';
import { body } from '../app/question/body';
import { at, type Question } from '../app/question/question';
import { speaking } from '../app/words/words';
import type { Settings } from './settings';

/** Asks one question after the other: what an earlier one brings is not wanted any more. */
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
      const meant = await speaking(settings.lang, () => placed(within(question, settings), own.signal));
      const asked = { ...body(meant), size: settings.max };
      const answer = await speaking(settings.lang, () => post<Answer>('services/search', asked, own.signal));
      return this.running === own ? { question: meant, answer } : undefined;
    } catch (failure) {
      if (this.running === own) {
        throw failure;
      }
      return undefined;
    }
  }
}

/** Who says no place asks about that of the site; who names another one in words is taken at their word. */
function within(question: Question, settings: Settings): Question {
  const here = question.place !== '' || question.address !== '' ? question : at(question, settings.question);
  return { ...here, filters: settings.question.filters };
}

import type { Combobox } from '../app/box/combobox';
import type { Go } from '../app/question/go';
import type { Question } from '../app/question/question';
import type { WidgetAnswer } from './asking';
import type { Settings } from './settings';

/** All that the view of a widget shows, and what can be done with it. */
export interface WidgetState {
  readonly settings: Settings;
  readonly box: Combobox;
  /** What is asked, also what the site has set. */
  readonly question: Question;
  readonly answered?: WidgetAnswer;
  readonly failure?: unknown;
  readonly waiting: boolean;
  /** What those hear who do not see it. */
  readonly status: string;
  readonly go: Go;
  readonly again: () => void;
  /** Says all in another language. */
  readonly speak: (lang: string) => void;
}

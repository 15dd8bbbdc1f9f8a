import { html, nothing } from 'lit';
import '../facets/facet-bar';
import { failureView } from '../parts/failure';
import '../start/start-page';
import type { Go } from '../question/go';
import { isNothing, type Question } from '../question/question';
import { askingBack } from '../understood/asking-back';
import { chips } from '../understood/chips';
import { say } from '../words/words';
import { answerView } from './answer-view';
import type { Asking } from './asking';
import { otherWays } from './other-ways';
import { sentenceText } from './sentence';
import { urgent } from './urgent';

/** What can be asked, what is being asked, its answer, or why there is none. */
export function answerScreen(question: Question, asking: Asking, go: Go, again: () => void) {
  const { answered, failure, underWay } = asking;
  return html`
    ${answered ? chips(question, answered, go) : nothing}
    <p class="visually-hidden" role="status">${told(asking)}</p>
    <div class=${underWay ? 'under-way' : ''} aria-busy=${underWay}>
      ${isNothing(question)
        ? html`<start-page></start-page>`
        : failure
          ? failureView(failure, again, otherWays(failure, question, go))
          : answered
            ? html`${urgent(answered.answer)} ${askingBack(question, answered, go)} <facet-bar .question=${question} .answer=${answered.answer} .go=${go}></facet-bar>
              ${answerView(question, answered.answer, go)}`
            : html`<p class="waiting">${say('waiting')}</p>`}
    </div>
  `;
}

/** For those who do not see the screen change. */
function told({ underWay, answered }: Asking): string {
  if (underWay) {
    return say('waiting');
  }
  return answered ? sentenceText(answered.answer) : '';
}

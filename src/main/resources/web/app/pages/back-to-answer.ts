import { html, nothing } from 'lit';
import { isNothing, type Question } from '../question/question';
import { linkTo } from '../route/link';
import { say } from '../words/words';

/** From every screen back to what was asked. */
export function backToAnswer(question: Question) {
  return isNothing(question) ? nothing : html`<p class="back"><a data-goes href=${linkTo(question)}>← ${say('back')}</a></p>`;
}

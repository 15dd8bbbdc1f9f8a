import { html, nothing } from 'lit';
import { isNothing, type Question } from '../question/question';
import { currentWishes } from '../route/fragment';
import { link, linkTo } from '../route/link';
import { PLAN, type Route } from '../route/route';
import { say } from '../words/words';

/** From every screen back to what was asked: to the plan, where one was begun, which leads back to the answer. */
export function backToAnswer(route: Route, question: Question) {
  if (isNothing(question)) {
    return nothing;
  }
  const toPlan = route.screen !== 'plan' && currentWishes().begun;
  return html`<p class="back"><a data-goes href=${toPlan ? link(PLAN, question) : linkTo(question)}>← ${say(toPlan ? 'plan.back' : route.screen === 'plan' ? 'plan.to-answer' : 'back')}</a></p>`;
}

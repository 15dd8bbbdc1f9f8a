import { html, nothing } from 'lit';
import { factsAge } from '../answer/facts-age';
import { isAnywhere, whereabouts } from '../answer/place';
import { toldOnce } from '../answer/told';
import { vaguePlace } from '../answer/vague-place';
import type { Plan } from '../api/types';
import { sourceNotices } from '../facts/facts-from';
import { helpLines } from '../parts/help-lines';
import type { Question } from '../question/question';
import type { Wishes } from '../route/wishes';
import { day } from '../words/texts';
import { say } from '../words/words';
import { beside } from './beside';
import { doorView } from './door-view';
import type { GoPlan } from './go-plan';
import { notThese } from './not-these';
import { objective } from './objective';
import { planQuestions } from './plan-questions';
import { possible } from './possible';
import { putAside } from './put-aside';
import { allHits, planText } from './shown';
import { withoutDoor } from './without-door';

/** The plan: who together, in which order, and what is to be known beside them. */
export function planView(question: Question, wishes: Wishes, plan: Plan, go: GoPlan) {
  const where = whereabouts(plan.place);
  const shown = { hits: allHits(plan) };
  const told = toldOnce(shown);
  return html`
    <section class="answer plan" aria-labelledby="answer">
      <h2 id="answer" tabindex="-1">${planText(plan)}${where ? html`<span class="where"> — ${where}</span>` : nothing}</h2>
      ${isAnywhere(plan.place) && !isAsked(plan, 'place') ? html`<p class="quiet">${say('no-place')}</p>` : nothing}
      ${wishes.from ? html`<p><strong>${say(wishes.hospital ? 'hospital.leaves' : 'plan.from', { date: day(wishes.from) })}</strong></p>` : nothing}
      ${(plan.notes ?? []).map((note) => html`<p class="warning">${note.text}</p>`)}
      ${whichPlace(question, plan, go)} ${planQuestions(question, wishes, plan, go)}
      ${shown.hits.length > 0 ? factsAge(shown) : nothing}
      <ol class="hits doors-planned">
        ${plan.doors.map((door, index) => html`<li>${doorView({ door, index, plan, question, wishes, told, go })}</li>`)}
      </ol>
      ${putAside(question, wishes, plan, go)}
      ${withoutDoor(plan, told)} ${possible(question, plan, go)}
      ${beside(plan, question, wishes, told, go)}
      ${notThese(plan)}
      ${plan.helplines && !plan.urgent ? html`<h3>${say('nobody.lines')}</h3>${helpLines(plan.helplines)}` : nothing}
      ${plan.needs.length > 1 ? objective(question, wishes, go) : nothing}
      ${sourceNotices(shown.hits)}
    </section>
  `;
}

/** Which of several places is meant, where no question of the plan asks it. */
function whichPlace(question: Question, plan: Plan, go: GoPlan) {
  const several = (plan.place.offers ?? []).length > 1;
  return several && !isAsked(plan, 'house-number') ? vaguePlace(question, { place: plan.place, understood: plan.understood }, (placed) => go(placed)) : nothing;
}

function isAsked({ questions = [] }: Plan, what: string): boolean {
  return questions.some(({ code }) => code === what);
}

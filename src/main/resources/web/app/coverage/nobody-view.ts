import { html } from 'lit';
import { say } from '../words/words';
import { askedToFragment, asking, type Asked } from './asked';
import type { Known } from './known';
import { questionTold } from './question-told';

const WIDER = ['language', 'audience', 'mode'] as const;

/** Nobody does this: what may be left out of the question. */
export function nobodyView(asked: Asked, known: Known) {
  return html`
    <section class="failure" aria-labelledby="nobody">
      <h2 id="nobody">${say('coverage.nobody', { what: questionTold(asked, known) })}</h2>
      <p>${say('coverage.nobody.what')}</p>
      <ul class="links">
        ${WIDER.filter((filter) => asked[filter] !== '').map((filter) => html`<li><a href="#${askedToFragment(asking(asked, { [filter]: '' }))}">${say(`coverage.without.${filter}`)}</a></li>`)}
        <li><a href="#">${say('coverage.without.all')}</a></li>
      </ul>
    </section>
  `;
}

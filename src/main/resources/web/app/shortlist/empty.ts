import { html } from 'lit';
import { link } from '../route/link';
import { ANSWER } from '../route/route';
import { say } from '../words/words';

/** How to fill it. */
export function emptyList() {
  return html`
    <p>${say('list.empty')}</p>
    <p>${say('list.empty.how', { add: say('list.add') })}</p>
    <p><a href=${link(ANSWER)}>${say('list.empty.search')}</a></p>
    <p class="quiet">${say('list.empty.kept')}</p>
  `;
}

import { html } from 'lit';
import { say } from '../words/words';
import type { Answered } from './examples';

/** For who has chosen nothing yet: what this is, and questions that can be asked. */
export function startView(examples: readonly Answered[] | undefined) {
  return html`
    <section class="coverage-start screen-only" aria-labelledby="examples">
      <h2 id="examples">${say('coverage.examples')}</h2>
      ${examples === undefined
        ? html`<p class="waiting">${say('waiting')}</p>`
        : examples.length === 0
          ? html`<p>${say('coverage.examples.none')}</p>`
          : html`<ul>${examples.map(({ question, answer, href }) => html`<li><a href=${href}>${question}</a> <span class="quiet">${answer}</span></li>`)}</ul>`}
    </section>
  `;
}

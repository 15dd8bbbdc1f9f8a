import { html } from 'lit';
import { NOTHING } from '../question/question';
import { linkTo } from '../route/link';
import { say, type Word } from '../words/words';

const EXAMPLES: Word[] = ['example.1', 'example.2', 'example.3', 'example.4'];

/** Before anything is asked: what can be. */
export function startView() {
  return html`
    <section class="start" aria-labelledby="examples">
      <h2 id="examples">${say('examples')}</h2>
      <ul class="examples">
        ${EXAMPLES.map((word) => html`<li><a data-goes href=${linkTo({ ...NOTHING, text: say(word) })}>${say(word)}</a></li>`)}
      </ul>
    </section>
  `;
}

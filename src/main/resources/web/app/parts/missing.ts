import { html } from 'lit';
import type { Refused } from '../api/answered';
import { link } from '../route/link';
import { say } from '../words/words';

/** Nothing has this address: an old link, or one with a slip. */
export function missingView({ problem }: Refused) {
  return html`
    <section class="failure" role="alert">
      <h2 id="answer" tabindex="-1">${problem.title}</h2>
      <p>${say('missing.what')}</p>
      <p class="ways"><a class="button" href=${link({ screen: 'browse' })}>${say('browse')}</a></p>
    </section>
  `;
}

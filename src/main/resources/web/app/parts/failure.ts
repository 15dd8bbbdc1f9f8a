import { html, nothing, type TemplateResult } from 'lit';
import { Refused } from '../api/answered';
import { say } from '../words/words';

const AWAY = 503;
const TOO_MANY = 429;

/** What went wrong, and what to do now: again where that may help, or one of the `ways` of who asked. */
export function failureView(failure: unknown, again: () => void, ways: TemplateResult | typeof nothing = nothing) {
  const refused = failure instanceof Refused ? failure : undefined;
  return html`
    <section class="failure" role="alert">
      <h2 id="answer" tabindex="-1">${title(refused)}</h2>
      <p>${refused?.problem.detail ?? say(refused ? 'failure.what' : 'offline.what')}</p>
      ${!refused || refused.status >= 500 || refused.status === TOO_MANY ? html`<p class="ways"><button class="primary" @click=${again}>${say('again')}</button></p>` : ways}
      <p class="quiet">${say('failure.lines')}</p>
    </section>
  `;
}

function title(refused: Refused | undefined): string {
  if (!refused) {
    return say('offline');
  }
  return refused.status === AWAY ? say('failure.away') : refused.problem.title || say('failure');
}

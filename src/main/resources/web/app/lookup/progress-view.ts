import { html, nothing } from 'lit';
import type { Listed, OneService, ReportProgressAnswer } from '../api/types';
import { factList, type Row } from '../facts/row';
import { ROWS } from '../facts/rows';
import { link } from '../route/link';
import { day } from '../words/texts';
import { say, sayOf } from '../words/words';

/** The facts that a report is about. */
const FACTS: Record<string, Row[]> = {
  zone: [ROWS.area],
  hours: [ROWS.hours],
  phone: [ROWS.phones],
  address: [ROWS.address],
  language: [ROWS.languages],
  other: [ROWS.website, ROWS.email],
};

/** What became of a report, step by step, and what is said of the service now. */
export function progressView(progress: ReportProgressAnswer, service: OneService | undefined) {
  const { code, madeOn, forwardedTo, forwardedOn, state, listed } = progress;
  return html`
    <section class="progress" aria-labelledby="progress-title">
      <h3 id="progress-title" tabindex="-1">${outcome(progress)}</h3>
      <ol class="steps">
        <li>${say('lookup.received', { day: day(madeOn), what: sayOf('lookup.what', code) ?? code })}</li>
        ${forwardedTo && forwardedOn ? html`<li>${say('lookup.forwarded', { day: day(forwardedOn), whom: sayOf('lookup.to', forwardedTo) ?? forwardedTo })}</li>` : nothing}
        ${state === 'open' ? (forwardedTo ? nothing : html`<li>${say('lookup.open.what')}</li>`) : html`<li>${settled(progress)}</li>`}
      </ol>
      ${listed ? nothing : html`<p>${say('lookup.unlisted')}</p>`}
      ${service ? now(code, service) : nothing}
    </section>
  `;
}

function outcome({ state, outcome: came, forwardedTo }: ReportProgressAnswer): string {
  if (state === 'open') {
    return say(forwardedTo ? 'lookup.passed-on' : 'lookup.open');
  }
  return sayOf('lookup.outcome', came ?? '') ?? say('lookup.settled');
}

function settled({ settledOn, outcome: came }: ReportProgressAnswer): string {
  const what = sayOf('lookup.outcome.what', came ?? '') ?? '';
  return say('lookup.settled-on', { day: settledOn ? day(settledOn) : '', what });
}

function now(code: string, service: OneService) {
  const rows = FACTS[code] ?? [];
  return html`
    <h4>${say('lookup.now')}</h4>
    ${service.atLocations.map((one: Listed) => factList(rows, one))}
    <p><a href=${link({ screen: 'service', id: service.id })}>${service.name.text}</a></p>
  `;
}

import { html, nothing } from 'lit';
import { say } from '../words/words';
import type { Answer, Detail } from './api-types';

const OUTCOMES = ['corrected', 'unfounded', 'duplicate', 'unverifiable'] as const;
const TARGETS = ['source', 'organization', 'editor'] as const;

export const ANSWERS: readonly Answer[] = ['accept', ...OUTCOMES, ...TARGETS];

/** What the reader may answer to a report as it is. */
export function answersOf({ report, reading }: Detail): Answer[] {
  if (report.state !== 'open' || report.may === 'refused') {
    return [];
  }
  const readable = reading && !reading.findings.some(({ severity }) => severity === 'error') && reading.changes.every(({ may }) => may !== 'refused');
  return [...(readable && !report.closedOn ? (['accept'] as const) : []), ...OUTCOMES, ...(report.may === 'allowed' ? TARGETS : [])];
}

/** As the interface takes it. */
export function bodyOf(answer: Answer, { version }: Detail): object {
  switch (answer) {
    case 'accept':
      return { outcome: 'corrected', accept: true, version: Number(version) };
    case 'source':
    case 'organization':
    case 'editor':
      return { outcome: 'forwarded', forwardTo: answer };
    default:
      return { outcome: answer };
  }
}

/** Each answer as a button that bears its key. */
export function answerButtons(detail: Detail, sending: boolean, answer: (one: Answer) => void) {
  const { report } = detail;
  const possible = answersOf(detail);
  if (possible.length === 0) {
    return report.state === 'open' ? html`<p class="quiet">${say('inbox.read-only')}</p>` : nothing;
  }
  const button = (one: Answer) => {
    const key = say(`inbox.key.${one}`);
    return html`<button type="button" class=${one === 'accept' ? 'primary' : ''} aria-disabled=${sending} aria-keyshortcuts=${key} @click=${() => answer(one)}>${say(`inbox.answer.${one}`)} <kbd aria-hidden="true">${key.toUpperCase()}</kbd></button>`;
  };
  const some = (answers: readonly Answer[]) => answers.filter((one) => possible.includes(one)).map(button);
  const keys = { next: say('inbox.key.next').toUpperCase(), before: say('inbox.key.before').toUpperCase(), edit: say('inbox.key.edit').toUpperCase(), undo: say('inbox.key.undo').toUpperCase() };
  return html`
    <section class="answers" aria-labelledby="answers-title">
      <h4 id="answers-title">${say('inbox.answer')}</h4>
      ${report.may === 'proposed' ? html`<p class="quiet">${say('inbox.proposed.waits')}</p>` : nothing}
      <p class="ways">${some(['accept', ...OUTCOMES])}</p>
      ${possible.includes('source') ? html`<p class="ways" role="group" aria-label=${say('inbox.forward')}><span class="forward-to">${say('inbox.forward')}</span> ${some(TARGETS)}</p>` : nothing}
      <p class="quiet keys">${say('inbox.keys', keys)}</p>
    </section>
  `;
}

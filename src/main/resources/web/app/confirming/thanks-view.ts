import { html, nothing } from 'lit';
import { fieldName } from '../editing/columns';
import { listed, name } from '../words/texts';
import { count, say } from '../words/words';
import type { Asked } from './api-types';
import { countLeft, questions, type Choices } from './choices';

/** What was sent, as it was answered: which fact of which record. */
export interface Sent {
  record: string;
  /** Absent where the record as a whole is meant. */
  field?: string;
}

/** What happened with what was sent. */
export function thanksView(asked: Asked, sent: readonly Sent[], choices: Choices, back: () => void) {
  const became = (wanted: string) =>
    sent.flatMap(({ record: id, field }) => {
      const record = asked.records.find((one) => one.id === id);
      const answer = field === undefined ? record?.gone : record && questions(record).find(({ fact }) => fact.field === field)?.answer;
      const what = field === undefined ? say('confirm.gone') : fieldName(field);
      return record && answer?.became === wanted ? [asked.records.length === 1 ? what : say('confirm.of', { what, record: name(record.name) })] : [];
    });
  const right = became('confirmed').length;
  const [live, waits, unknown] = [became('applied'), became('proposed'), became('nothing')];
  const left = asked.records.reduce((sum, record) => sum + countLeft(record, choices), 0);
  return html`
    <section class="thanks" aria-labelledby="answer">
      <h2 id="answer" tabindex="-1">${say('confirm.thanks')}</h2>
      <ul>
        ${right > 0 ? html`<li>${count('confirm.thanks.right', right)}</li>` : nothing}
        ${live.length > 0 ? html`<li>${say('confirm.thanks.live', { what: listed(live) })}</li>` : nothing}
        ${waits.length > 0 ? html`<li>${say('confirm.thanks.waits', { what: listed(waits) })}</li>` : nothing}
        ${unknown.length > 0 ? html`<li>${say('confirm.thanks.unknown', { what: listed(unknown) })}</li>` : nothing}
        ${left > 0 ? html`<li>${count('confirm.thanks.left', left)}</li>` : nothing}
      </ul>
      <p class="ways"><button type="button" class=${left > 0 ? 'primary' : ''} @click=${back}>${say('confirm.thanks.back')}</button></p>
      ${left > 0 ? nothing : html`<p class="quiet">${say('confirm.thanks.end')}</p>`}
    </section>
  `;
}

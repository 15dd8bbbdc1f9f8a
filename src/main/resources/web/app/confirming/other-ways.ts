import { html, nothing } from 'lit';
import { name } from '../words/texts';
import { say } from '../words/words';
import type { Asked } from './api-types';
import { ask } from './confirmation-api';

/** Who does not want to be listed says so; a person reads it. */
export function otherWays(asked: Asked, token: string, told: (asked: Asked) => void) {
  const records = asked.records.filter(({ closedOn }) => !closedOn);
  if (records.length === 0) {
    return nothing;
  }
  const unlist = async (id: string) => told(await ask<Asked>(token, '/unlisting', { id }));
  return html`
    <details class="other-ways">
      <summary>${say('confirm.other')}</summary>
      <h3>${say('confirm.unlist')}</h3>
      <p>${say('confirm.unlist.what')}</p>
      <ul>
        ${records.map(
          (record) => html`<li>
            ${record.unlistingAsked
              ? html`<p role="status">${say('confirm.unlist.asked', { name: name(record.name) })}</p>`
              : html`<button type="button" class="small" @click=${() => void unlist(record.id)}>${say('confirm.unlist.do', { name: name(record.name) })}</button>`}
          </li>`,
        )}
      </ul>
    </details>
  `;
}

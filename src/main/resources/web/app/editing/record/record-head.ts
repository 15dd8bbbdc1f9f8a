import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { link } from '../../route/link';
import { count, say } from '../../words/words';
import { name, nameLanguage } from '../../words/texts';
import { when } from '../ages';
import type { EditRecord } from '../api-types';
import '../room/room-buttons';
import { roomOf } from '../room/room-of';
import { closureTold } from './closure';
import type { RecordKeeper } from './keeper';

/** Which record it is, how much of it is to be looked at again, and whether there is room. */
export function recordHead(record: EditRecord, keeper: RecordKeeper) {
  const due = record.facts.filter((fact) => fact.due).length;
  return html`
    <h2 id="answer" tabindex="-1" lang=${ifDefined(nameLanguage(record.name))}>${name(record.name)}</h2>
    <p class="quiet">
      ${say('edit.source', { source: record.source })}${due > 0 ? html` · ${count('edit.due', due)}` : nothing} ·
      <a href=${link({ screen: 'service', id: record.id })}>${say('edit.public-page')}</a>
    </p>
    ${record.closedOn ? html`<p class="warning">${say('edit.closed-on', { day: when(record.closedOn) })} ${closureTold(record.closure)}</p>` : nothing}
    ${record.may.sayAvailability === 'refused' || record.closedOn ? nothing : html`<room-buttons .state=${roomOf(record)} .keeper=${keeper}></room-buttons>`}
  `;
}

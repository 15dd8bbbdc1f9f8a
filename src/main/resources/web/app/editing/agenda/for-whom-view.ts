import { html } from 'lit';
import { say, sayOf } from '../../words/words';
import { bothFields, selectField, textField, type Faults } from '../kept/fields';
import { territoryField } from '../kept/territory-field';
import { languagesList, needsList } from '../kept/topic-fields';
import type { Known } from '../known';
import type { EventContent, Said } from './event-content';

const SAID: readonly Said[] = ['', 'yes', 'no'];
const MOST_LINE = 300;

/** For whom it is, what it is about and in which languages, what it costs, and how one takes part. */
export function forWhomView(content: EventContent, all: Known, faults: Faults, change: (content: EventContent) => void) {
  const text = (path: 'registrationUrl' | 'registrationPhone' | 'registrationMail', type: string) => textField({ path, label: sayOf('event', path)!, most: MOST_LINE, type }, content[path], faults, (typed) => change({ ...content, [path]: typed }));
  const said = (group: string, value: Said) => ({ value, label: sayOf(group, value || 'unknown')! });
  return html`
    <h3>${say('event.for-whom')}</h3>
    ${territoryField(all, content.territory, faults, (territory) => change({ ...content, territory }))}
    ${selectField({ path: 'audience', label: say('event.audience') }, content.audience, ['public', 'professionals'].map((value) => ({ value, label: sayOf('event.audience', value)! })), faults, (audience) => change({ ...content, audience }))}
    ${needsList(say('event.needs'), content.needs, all, faults, (needs) => change({ ...content, needs }))}
    ${languagesList(say('event.languages'), content.languages, faults, (languages) => change({ ...content, languages }))}
    ${selectField({ path: 'free', label: say('event.cost') }, content.free, SAID.map((value) => said('event.free', value)), faults, (free) => change({ ...content, free: free as Said }))}
    ${content.free === 'yes' ? '' : bothFields({ path: 'cost', label: say('event.cost.text'), most: MOST_LINE }, content.cost, faults, (cost) => change({ ...content, cost }))}
    ${selectField({ path: 'registrationNeeded', label: say('event.registration') }, content.registration, SAID.map((value) => said('event.registration', value)), faults, (registration) => change({ ...content, registration: registration as Said }))}
    ${content.registration === 'no' ? '' : html`<div class="both-languages">${text('registrationUrl', 'url')} ${text('registrationPhone', 'tel')} ${text('registrationMail', 'email')}</div>`}
  `;
}

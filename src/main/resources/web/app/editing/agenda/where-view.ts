import { html, nothing } from 'lit';
import { say, sayOf } from '../../words/words';
import { selectField, textField, type Faults } from '../kept/fields';
import { findOrganizations, findServices } from '../kept/found-records';
import { recordField } from '../kept/record-field';
import { WHO_ORGANIZES, type EventContent, type WhoOrganizes } from './event-content';

const MOST_LINE = 300;
const MOST_NAME = 120;

/** Where an event takes place: at a service of the directory or at an address, and online. */
export function whereView(content: EventContent, faults: Faults, change: (content: EventContent) => void) {
  const { placeService, address, onlineUrl } = content;
  return html`
    <h3>${say('event.where')}</h3>
    ${recordField('placeService', say('event.place-service'), placeService, findServices, faults, (id) => change({ ...content, placeService: id, address: id ? '' : address }))}
    ${placeService ? nothing : textField({ path: 'address', label: say('event.address'), most: MOST_LINE, hint: say('event.address.hint') }, address, faults, (text) => change({ ...content, address: text }))}
    ${textField({ path: 'onlineUrl', label: say('event.online'), most: MOST_LINE, type: 'url' }, onlineUrl, faults, (text) => change({ ...content, onlineUrl: text }))}
  `;
}

/** Who organises it. */
export function organizerView(content: EventContent, faults: Faults, change: (content: EventContent) => void) {
  const { organizes, organizer } = content;
  const named = (text: string) => change({ ...content, organizer: text });
  return html`
    ${selectField({ path: 'organizes', label: say('event.organizer') }, organizes, WHO_ORGANIZES.map((value) => ({ value, label: sayOf('event.organizer', value)! })), faults, (value) => change({ ...content, organizes: value as WhoOrganizes, organizer: '' }))}
    ${organizes === 'service'
      ? recordField('organizerService', say('event.organizer.service'), organizer, findServices, faults, named)
      : organizes === 'organization'
        ? recordField('organizerOrganization', say('event.organizer.organization'), organizer, findOrganizations, faults, named)
        : organizes === 'name'
          ? textField({ path: 'organizerName', label: say('event.organizer.name'), most: MOST_NAME }, organizer, faults, named)
          : nothing}
  `;
}

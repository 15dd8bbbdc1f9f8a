import { html } from 'lit';
import { say, sayOf } from '../../words/words';
import { selectField, textField, type Faults } from '../kept/fields';
import { findOrganizations } from '../kept/found-records';
import { recordField } from '../kept/record-field';
import { WHO_PUBLISHES, type ResourceContent, type WhoPublishes } from './resource-content';

const MOST_NAME = 120;

/** Who publishes a resource: an organisation of the directory, or another one by its name. */
export function publisherView(content: ResourceContent, faults: Faults, change: (content: ResourceContent) => void) {
  const { publishes, publisher } = content;
  const named = (text: string) => change({ ...content, publisher: text });
  // That nobody is named is told at the field of names, whichever is shown.
  const path = faults.has('publisherOrganization') ? 'publisherOrganization' : 'publisherName';
  return html`
    ${selectField({ path: 'publishes', label: say('resource.publisher') }, publishes, WHO_PUBLISHES.map((value) => ({ value, label: sayOf('resource.publisher', value)! })), faults, (value) => change({ ...content, publishes: value as WhoPublishes, publisher: '' }))}
    ${publishes === 'organization'
      ? recordField(path, say('resource.publisher.organization'), publisher, findOrganizations, faults, named)
      : textField({ path: 'publisherName', label: say('resource.publisher.called'), most: MOST_NAME }, publisher, faults, named)}
  `;
}

import { html } from 'lit';
import { say } from '../../words/words';
import { bothFields, textField, type Faults } from '../kept/fields';
import type { ResourceContent } from './resource-content';

const MOST_NOTE = 600;
const MOST_LINE = 120;

/** What volunteers are looked for, when, and whom they ask. */
export function volunteersView(content: ResourceContent, faults: Faults, change: (content: ResourceContent) => void) {
  return html`
    <h3>${say('resource.volunteers')}</h3>
    ${bothFields({ path: 'task', label: say('resource.task'), most: MOST_NOTE, long: true }, content.task, faults, (task) => change({ ...content, task }))}
    ${bothFields({ path: 'times', label: say('resource.times'), most: MOST_NOTE }, content.times, faults, (times) => change({ ...content, times }))}
    <div class="both-languages">
      ${textField({ path: 'ask', label: say('resource.ask'), most: MOST_LINE, hint: say('resource.ask.hint') }, content.ask, faults, (ask) => change({ ...content, ask }))}
      ${textField({ path: 'askPhone', label: say('resource.ask-phone'), most: MOST_LINE, type: 'tel' }, content.askPhone, faults, (askPhone) => change({ ...content, askPhone }))}
      ${textField({ path: 'askMail', label: say('resource.ask-mail'), most: MOST_LINE, type: 'email' }, content.askMail, faults, (askMail) => change({ ...content, askMail }))}
    </div>
  `;
}

import { html } from 'lit';
import type { Known } from '../editing/known';
import { name } from '../words/texts';
import { language, say } from '../words/words';
import { CODES, inboxLink, PARTS, type At } from './at';
import type { Inbox } from './api-types';

/** Which part of the inbox is shown, how many there are in each, and what the reports are about. */
export function filters(at: At, { counts }: Inbox, { territories }: Known, go: (at: Partial<At>) => void) {
  const bassins = territories.filter(({ level }) => level === 'bassin');
  const choose = (event: Event, as: 'code' | 'bassin') => go({ [as]: (event.target as HTMLSelectElement).value || undefined, page: 1, report: undefined });
  return html`
    <nav class="inbox-parts" aria-label=${say('inbox.parts')}>
      <ul>
        ${PARTS.map((part) => html`<li><a class=${part === 'late' && counts.late > 0 ? 'late' : ''} href=${inboxLink({ ...at, part, page: 1, report: undefined })} aria-current=${part === at.part ? 'true' : 'false'}>${say(`inbox.part.${part}`, { count: counts[part].toLocaleString(language) })}</a></li>`)}
      </ul>
    </nav>
    <div class="inbox-filters">
      <label>${say('inbox.filter.code')}
        <select @change=${(event: Event) => choose(event, 'code')}>
          <option value="" ?selected=${!at.code}>${say('inbox.filter.code.all')}</option>
          ${CODES.map((code) => html`<option value=${code} ?selected=${code === at.code}>${say(`report.${code}` as 'report.hours')}</option>`)}
        </select>
      </label>
      <label>${say('inbox.filter.bassin')}
        <select @change=${(event: Event) => choose(event, 'bassin')}>
          <option value="" ?selected=${!at.bassin}>${say('inbox.filter.bassin.all')}</option>
          ${bassins.map(({ code, name: called }) => html`<option value=${code} ?selected=${code === at.bassin}>${name(called)}</option>`)}
        </select>
      </label>
    </div>
  `;
}

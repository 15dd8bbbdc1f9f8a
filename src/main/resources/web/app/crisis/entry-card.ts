import { html, nothing } from 'lit';
import { day, name, nameLanguage } from '../words/texts';
import { say } from '../words/words';
import { calls, textRow } from './parts';
import { isOverdue, type CrisisEntry } from './roster';

/** What can be done with an entry; nothing where it is only read. */
export interface EntryWays {
  confirm: (entry: CrisisEntry) => void;
  edit: (entry: CrisisEntry) => void;
  remove: (entry: CrisisEntry) => void;
}

/** Somebody who can be mobilised, as they are called. */
export function entryCard(entry: CrisisEntry, ways?: EntryWays) {
  const who = entry.name ? name(entry.name) : say('crisis.gone');
  const overdue = isOverdue(entry);
  return html`<li class="crisis-entry ${overdue ? 'overdue' : ''}">
    <p class="crisis-who"><strong lang=${entry.name ? (nameLanguage(entry.name) ?? nothing) : nothing}>${who}</strong> <span>${entry.contact}</span></p>
    ${entry.name === undefined ? html`<p class="warning">${say('crisis.gone.what')}</p>` : entry.closedOn ? html`<p class="warning">${say('crisis.closed', { day: day(entry.closedOn) })}</p>` : nothing}
    ${calls(entry.phones, `${who}, ${entry.contact}`)}
    <dl class="crisis-facts">
      ${textRow(say('crisis.reachable'), entry.reachable)}
      ${textRow(say('crisis.capacity'), entry.capacity)}
      ${textRow(say('crisis.agreed'), entry.agreed)}
    </dl>
    <p class="crisis-confirmed ${overdue ? 'due' : 'quiet'}">${confirmed(entry)}${overdue ? html` <strong>${say('crisis.overdue')}</strong>` : nothing}</p>
    ${
      ways
        ? html`<p class="ways no-paper">
            <button @click=${() => ways.confirm(entry)} aria-label="${say('crisis.confirm')}: ${who}">${say('crisis.confirm')}</button>
            <button @click=${() => ways.edit(entry)} aria-label="${say('crisis.edit')}: ${who}">${say('crisis.edit')}</button>
            <button @click=${() => ways.remove(entry)} aria-label="${say('crisis.remove')}: ${who}">${say('crisis.remove')}</button>
          </p>`
        : nothing
    }
  </li>`;
}

function confirmed({ confirmedOn, confirmedBy }: CrisisEntry): string {
  if (!confirmedOn) {
    return say('crisis.never');
  }
  return confirmedBy ? say('crisis.confirmed.by', { day: day(confirmedOn), who: confirmedBy }) : say('crisis.confirmed.on', { day: day(confirmedOn) });
}

import { html } from 'lit';
import { say } from '../words/words';
import type { Entry } from './kept';
import { keptItem } from './list-item';
import type { Room } from './room';

interface Ways {
  room: Room;
  index: number;
  count: number;
  move: (id: string, by: number) => void;
  remove: (id: string) => void;
  again: () => void;
}

/** What stands on the list at one position, with what can be done with it. */
export function entryView(entry: Entry, id: string, ways: Ways) {
  const name = nameOf(entry);
  const { index, count, move, remove } = ways;
  return html`
    <article class="kept" aria-label=${name}>
      ${typeof entry === 'string' ? missing(entry, ways.again) : keptItem(entry, ways.room)}
      <p class="controls screen-only">
        <button data-move="-1" ?disabled=${index === 0} @click=${() => move(id, -1)}>↑ ${say('list.up')}${of(name)}</button>
        <button data-move="1" ?disabled=${index === count - 1} @click=${() => move(id, 1)}>↓ ${say('list.down')}${of(name)}</button>
        <button @click=${() => remove(id)}>${say('list.remove')}${of(name)}</button>
      </p>
    </article>
  `;
}

export function nameOf(entry: Entry | undefined): string {
  return typeof entry === 'object' ? entry.service.name.text : say('list.unnamed');
}

function of(name: string) {
  return html`<span class="visually-hidden"> : ${name}</span>`;
}

/** It stays on the list until somebody takes it off. */
function missing(entry: 'gone' | 'failed', again: () => void) {
  return entry === 'gone'
    ? html`<p class="warning">${say('list.gone')}</p>`
    : html`<p class="warning">${say('list.failed')} <button class="screen-only" @click=${again}>${say('again')}</button></p>`;
}

import { html, nothing } from 'lit';
import { LONGEST_NOTE } from '../route/remarks';
import { say } from '../words/words';
import './copy-contact';
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
  /** For which need it was asked, and why it serves the place that was asked for. */
  need?: string;
  why?: string;
  note: string;
  annotate: (id: string, text: string) => void;
  marked: boolean;
  /** Whether it may be compared: not with more than fit side by side. */
  markable: boolean;
  mark: (id: string, on: boolean) => void;
}

/** What stands on the list at one position, with what can be done with it. */
export function entryView(entry: Entry, id: string, ways: Ways) {
  const name = nameOf(entry);
  const { index, count, move, remove } = ways;
  return html`
    <article class="kept" aria-label=${name}>
      ${typeof entry === 'string' ? missing(entry, ways.again) : keptItem(entry, ways)}
      ${typeof entry === 'string' ? nothing : note(id, name, ways)}
      <p class="controls screen-only">
        <button data-move="-1" ?disabled=${index === 0} @click=${() => move(id, -1)}>↑ ${say('list.up')}${of(name)}</button>
        <button data-move="1" ?disabled=${index === count - 1} @click=${() => move(id, 1)}>↓ ${say('list.down')}${of(name)}</button>
        <button @click=${() => remove(id)}>${say('list.remove')}${of(name)}</button>
        ${typeof entry === 'string'
          ? nothing
          : html`<copy-contact .kept=${entry}></copy-contact>
              ${ways.markable
                ? html`<label class="mark"><input type="checkbox" .checked=${ways.marked} @change=${(event: Event) => ways.mark(id, (event.target as HTMLInputElement).checked)} /> <span>${say('compare.mark')}${of(name)}</span></label>`
                : nothing}`}
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

/** On paper the note itself, or room to write one by hand. */
function note(id: string, name: string, { note: text, annotate }: Ways) {
  return html`
    <p class="note screen-only">
      <label for="note-${id}">${say('list.note')}${of(name)}</label>
      <input
        id="note-${id}" maxlength=${LONGEST_NOTE} autocomplete="off" .value=${text}
        @change=${(event: Event) => annotate(id, (event.target as HTMLInputElement).value)}
      />
    </p>
    ${text === ''
      ? html`<p class="notes paper-only" aria-hidden="true">${say('list.notes')}</p>`
      : html`<p class="paper-only">${say('list.note')} : ${text}</p>`}
  `;
}

/** It stays on the list until somebody takes it off. */
function missing(entry: 'gone' | 'failed', again: () => void) {
  return entry === 'gone'
    ? html`<p class="warning">${say('list.gone')}</p>`
    : html`<p class="warning">${say('list.failed')} <button class="screen-only" @click=${again}>${say('again')}</button></p>`;
}
